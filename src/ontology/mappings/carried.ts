/**
 * The parts of a record that each way to say it holds, for people who choose what their channel shows. `languages.code`:
 * the codes of the languages alone. A part that stands in for another that is not known is there too.
 */
interface Carried {
  jsonLd: readonly string[];
  summary: readonly string[];
  calendarEvent?: readonly string[];
  /** What printed pages show of a card, and what a line for the press says of it. */
  card?: readonly string[];
  line?: readonly string[];
}

const identity = ['uri', 'updatedAt', 'identifiers'];
const title = ['title', 'name'];
const schedule = ['startDate', 'startTime', 'startsAt', 'endDate', 'endTime', 'endsAt', 'timeZone'];
const placeLine = [
  ...['attendanceMode', 'onlineUrl', 'space.name', 'venue.name'],
  ...['venue.address.street', 'venue.address.postalCode', 'venue.address.locality', 'venueToBeAnnounced'],
];
const priceInWords = ['pricing', 'offers.price', 'offers.priceMax', 'offers.currency'];
const ages = ['ageMin', 'ageMax'];
const booking = ['booking.url', 'booking.phone', 'booking.email'];
const categories = ['category', 'form', 'disciplines', 'genres', 'eventGroups.name'];
const address = ['street', 'postalCode', 'locality', 'region', 'countryCode', 'place'];
const addressOf = (owner: string): string[] => address.map((part) => `${owner}address.${part}`);
const venue = [
  'venue.name',
  'venue.uri',
  'venue.website',
  'venue.sameAs',
  'venue.kinds.mappings',
  ...addressOf('venue.'),
];
const picture = ['pictures.url', 'pictures.credit'];
const texts = ['teaser', 'description', 'note', 'statusReason'];
const makers = ['credits', 'programme', 'companies'];

const summary = [
  ...[...identity, ...title, ...picture, 'category', 'kinds', 'disciplines', 'professions'],
  ...['teaser', 'description', 'biography', 'summary', 'startDate', 'endDate'],
];

const performanceLine = [
  ...[...identity, ...title, ...schedule, ...priceInWords, 'attendanceMode', 'venueToBeAnnounced', 'venue.name'],
  ...['venue.address.locality', 'territory', 'companies', 'organisers', 'status', 'bookingStatus'],
];

const performances: Carried = {
  jsonLd: [
    ...[...identity, ...title, ...texts, ...schedule, ...venue, ...makers, ...ages, 'subtitle', 'status', 'doorTime'],
    ...['durationMinutes', 'previousDates', 'attendanceMode', 'onlineUrl', 'space.name', 'territory', 'organisers'],
    ...['venue.accessFeatures', 'space.accessFeatures', 'accessServices', 'eventGroups', 'production', 'facets'],
    ...['form', 'disciplines', 'genres', 'audiences', 'languages.code', 'pricing', 'offers', 'bookingStatus'],
    ...['booking.url', 'booking.opensAt', 'booking.closesAt', 'capacity', 'remainingCapacity', 'pictures'],
  ],
  summary: [
    ...[...identity, ...title, ...texts, ...schedule, ...placeLine, ...priceInWords, ...ages, ...categories],
    ...[...picture, 'status', 'bookingStatus'],
  ],
  calendarEvent: [
    ...[...identity, ...title, ...texts, ...schedule, ...placeLine, ...priceInWords, ...ages, ...categories],
    ...[...booking, 'venue.address.place', 'status', 'bookingStatus', 'doorTime', 'priceNote', 'gettingThere'],
    'pictures.url',
  ],
  card: [...performanceLine, 'disciplines', 'accessServices'],
  line: performanceLine,
};

/** By the name of the source. */
export const carried: Readonly<Record<string, Carried>> = {
  performances,
  productions: {
    summary,
    card: [...identity, ...title, 'companies', 'disciplines'],
    line: [...identity, ...title, 'companies'],
    jsonLd: [
      ...[...identity, ...title, ...makers, ...ages, 'subtitle', 'teaser', 'description', 'disciplines', 'genres'],
      ...['languages.code', 'audiences', 'premiereDate', 'durationMinutes', 'rerunOf', 'pictures', 'facets'],
    ],
  },
  'event-groups': {
    summary,
    card: [...identity, ...title, 'startDate', 'endDate', 'organisers', 'territories', 'status', 'kind', 'disciplines'],
    line: [...identity, ...title, 'startDate', 'endDate', 'organisers', 'territories', 'status'],
    jsonLd: [
      ...[...identity, ...title, 'kind.mappings', 'teaser', 'description', 'statusReason', 'startDate', 'endDate'],
      ...['status', 'previousDates', 'territories', 'organisers', 'parent', 'disciplines', 'pricing', 'offers'],
      ...['booking.url', 'booking.opensAt', 'booking.closesAt', 'pictures', 'facets'],
    ],
  },
  venues: {
    summary,
    card: [...identity, ...title, 'kinds', 'territory', 'address.locality'],
    line: [...identity, ...title, 'territory', 'address.locality'],
    jsonLd: [
      ...[...identity, ...title, ...addressOf(''), 'kinds.mappings', 'website', 'sameAs', 'alternateNames'],
      ...['accessFeatures', 'description', 'capacity', 'contact.phone', 'pictures', 'facets'],
    ],
  },
  spaces: {
    summary,
    jsonLd: [
      ...[...identity, ...title, 'venue', 'accessFeatures', 'note', 'capacitySeated', 'capacityStanding'],
      ...['pictures', 'facets'],
    ],
  },
  organisations: {
    summary,
    card: [...identity, ...title, 'disciplines', 'kinds', 'territory', 'address.locality'],
    line: [...identity, ...title, 'territory', 'address.locality'],
    jsonLd: [
      ...[
        ...identity,
        ...title,
        ...addressOf(''),
        'kinds.mappings',
        'shortName',
        'legalName',
        'website',
        'description',
      ],
      ...['foundedYear', 'closedYear', 'territory', 'contact', 'parent', 'members', 'licences', 'pictures', 'facets'],
    ],
  },
  persons: {
    summary,
    card: [...identity, ...title, 'professions'],
    line: [...identity, ...title],
    jsonLd: [
      ...[...identity, ...title, 'firstName', 'lastName', 'alternateNames', 'website', 'biography', 'professions'],
      ...['pictures', 'facets'],
    ],
  },
  works: {
    summary,
    card: [...identity, ...title, 'kind', 'credits'],
    line: [...identity, ...title, 'credits'],
    jsonLd: [
      ...[...identity, ...title, 'originalTitle', 'summary', 'creationYear', 'languages.code', 'durationMinutes'],
      ...['basedOn', 'kind.mappings', 'credits', 'pictures', 'facets'],
    ],
  },
};
