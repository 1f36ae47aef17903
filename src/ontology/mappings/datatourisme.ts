import { milliseconds } from 'date-fns';
import { LOCALES, type MarkdownText, type PlainText } from '../i18n-text';
import type { PerformanceData } from '../records/performance';
import { priceRange, type OfferData } from '../records/offers';
import { markdownToText } from '../../plugin-kit/markdown-text';
import { dateGroups, type DateGroup } from './date-groups';

/** DATAtourisme's ontology, version 3 (https://www.datatourisme.fr/ontology/core). */
const CORE = 'https://www.datatourisme.fr/ontology/core#';

export const datatourismeContext = {
  '@vocab': CORE,
  schema: 'https://schema.org/',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ebucore: 'http://www.ebu.ch/metadata/ontologies/ebucore/ebucore#',
  kb: 'https://www.datatourisme.fr/resource/core#',
  startDate: { '@type': 'xsd:date' },
  endDate: { '@type': 'xsd:date' },
  startTime: { '@type': 'xsd:time' },
  endTime: { '@type': 'xsd:time' },
  lastUpdate: { '@type': 'xsd:date' },
};

/** The parts of a performance that a point of interest holds. */
export const pointOfInterestParts = [
  ...['uri', 'production', 'title', 'teaser', 'description', 'organisers', 'genres', 'audiences', 'languages.code'],
  ...['form.mappings', 'disciplines.mappings', 'venue.name', 'venue.uri', 'venue.accessFeatures.code'],
  ...['venue.address.street', 'venue.address.postalCode', 'venue.address.locality', 'venue.address.place'],
  ...['territory.uri', 'booking.url', 'booking.phone', 'booking.email', 'pricing', 'pictures.url', 'pictures.credit'],
  ...['offers.price', 'offers.priceMax', 'offers.currency', 'offers.category.mappings'],
  ...['startDate', 'startTime', 'endDate', 'endTime', 'updatedAt'],
];

/** Dates that do not take place have no period there, and there is no status to say so. */
const NOT_TAKING_PLACE: PerformanceData['status'][] = ['cancelled', 'postponed'];

/** Performances as points of interest: the dates of one show in one place that are told alike are one, with their periods. */
export function pointsOfInterest(performances: PerformanceData[]): object[] {
  const takingPlace = performances.filter(
    ({ status, attendanceMode }) => !NOT_TAKING_PLACE.includes(status) && attendanceMode !== 'online',
  );
  return dateGroups(takingPlace, toldOnce).map(toPointOfInterest);
}

function toPointOfInterest({ uri, dates }: DateGroup): object {
  const [first] = dates;
  return {
    '@id': uri,
    'dc:identifier': first.documentId,
    ...toldOnce(first),
    takesPlaceAt: periodsOf(dates),
    lastUpdate: dates
      .map(({ updatedAt }) => updatedAt.slice(0, 10))
      .sort()
      .at(-1),
  };
}

/** What a point of interest says once for all of its dates. */
const toldOnce = (data: PerformanceData): object =>
  withoutNothing({
    '@type': typesOf(data),
    'rdfs:label': languages(data.title),
    hasDescription: descriptionOf(data),
    isLocatedAt: placeOf(data),
    hasBeenCreatedBy: data.organisers.map(({ uri, name }) => ({
      '@id': uri,
      '@type': 'Agent',
      'schema:legalName': name,
    })),
    hasContact: contactOf(data),
    hasBookingContact: contactOf(data),
    hasTheme: data.genres.map(({ label }) => ({ 'rdfs:label': languages(label) })),
    hasAudience: data.audiences.map(({ label }) => ({ 'rdfs:label': languages(label) })),
    availableLanguage: data.languages.map(({ code }) => code),
    offers: offersOf(data),
    hasMainRepresentation: pictureOf(data),
    reducedMobilityAccess: (data.venue?.accessFeatures ?? []).some(({ code }) => code === 'step_free') ? true : null,
  });

/** The classes that form and disciplines map to, with those above them. */
function typesOf({ form, disciplines }: PerformanceData): string[] {
  const mapped = [form, ...disciplines].flatMap((term) => term?.mappings.datatourisme ?? []);
  const classes = mapped.flatMap((iri) => (iri.startsWith(CORE) ? [iri.slice(CORE.length)] : []));
  return [...classes, 'CulturalEvent', 'EntertainmentAndEvent', 'PointOfInterest'].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
}

const languages = (text: PlainText): object[] =>
  LOCALES.flatMap((locale) => (text[locale] ? [{ '@value': text[locale], '@language': locale }] : []));

const withoutMarks = (text: MarkdownText): PlainText =>
  Object.fromEntries(LOCALES.flatMap((locale) => (text[locale] ? [[locale, markdownToText(text[locale])]] : [])));

const descriptionOf = ({ teaser, description }: PerformanceData): object | null =>
  teaser || description
    ? withoutNothing({
        '@type': 'Description',
        shortDescription: teaser && languages(teaser),
        'dc:description': description && languages(withoutMarks(description)),
      })
    : null;

interface Period {
  startDate: string;
  endDate: string;
  startTime: string | null;
  endTime: string | null;
}

function periodsOf(dates: PerformanceData[]): object[] {
  const periods: Period[] = [];
  const sorted = [...dates].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  for (const { startDate, startTime, endDate, endTime } of sorted) {
    const previous = periods.at(-1);
    const period = { startDate, endDate: endDate ?? startDate, startTime, endTime: startTime && endTime };
    if (previous && !startTime && !previous.startTime && dayAfter(previous.endDate) >= startDate) {
      previous.endDate = period.endDate > previous.endDate ? period.endDate : previous.endDate;
    } else periods.push(period);
  }
  return periods.map((period) =>
    withoutNothing({
      '@type': 'Period',
      startDate: period.startDate,
      endDate: period.endDate,
      startTime: period.startTime && `${period.startTime}:00`,
      endTime: period.endTime && `${period.endTime}:00`,
    }),
  );
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + milliseconds({ days: 1 })).toISOString().slice(0, 10);

function placeOf({ venue, territory }: PerformanceData): object | null {
  if (!venue) return null;
  const { street, postalCode, locality, place } = venue.address ?? {};
  return withoutNothing({
    '@id': venue.uri,
    '@type': 'Place',
    'rdfs:label': languages(venue.name),
    'schema:address': withoutNothing({
      '@type': 'schema:PostalAddress',
      'schema:streetAddress': street,
      'schema:postalCode': postalCode,
      'schema:addressLocality': locality,
      hasAddressCity: territory && { '@id': territory.uri, '@type': 'City', insee: territory.term.code },
    }),
    'schema:geo': place && {
      '@type': 'schema:GeoCoordinates',
      'schema:latitude': String(place.latitude),
      'schema:longitude': String(place.longitude),
    },
  });
}

const contactOf = ({ booking }: PerformanceData): object | null =>
  booking && (booking.phone || booking.email || booking.url)
    ? withoutNothing({
        '@type': 'Agent',
        'schema:telephone': booking.phone,
        'schema:email': booking.email,
        'foaf:homepage': booking.url,
      })
    : null;

function offersOf({ pricing, offers }: PerformanceData): object[] {
  if (offers.length > 0) return offers.map(offerOf);
  const { min } = priceRange(pricing, offers);
  return min === null ? [] : [offer({ 'schema:minPrice': min, 'schema:maxPrice': min, 'schema:priceCurrency': 'EUR' })];
}

const offerOf = ({ price, priceMax, currency, category }: OfferData): object =>
  offer({
    'schema:minPrice': price,
    'schema:maxPrice': priceMax ?? price,
    'schema:priceCurrency': currency,
    hasEligiblePolicy: category?.mappings.datatourisme?.map((iri) => ({ '@id': iri })),
  });

const offer = (specification: Record<string, unknown>): object => ({
  '@type': 'schema:Offer',
  'schema:priceSpecification': [withoutNothing({ '@type': 'schema:PriceSpecification', ...specification })],
});

function pictureOf({ pictures }: PerformanceData): object | null {
  const [picture] = pictures;
  if (!picture) return null;
  return {
    '@type': 'ebucore:EditorialObject',
    'ebucore:hasRelatedResource': [picture, ...picture.thumbnails].map(({ url, width, height }) =>
      withoutNothing({
        '@type': 'ebucore:Resource',
        'ebucore:locator': url,
        'ebucore:width': width,
        'ebucore:height': height,
      }),
    ),
    'ebucore:hasAnnotation': [
      {
        '@type': 'ebucore:Annotation',
        credits: picture.credit,
        'ebucore:title': languages(picture.alt),
        'ebucore:isCoveredBy': picture.licence.code,
      },
    ],
  };
}

const withoutNothing = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
