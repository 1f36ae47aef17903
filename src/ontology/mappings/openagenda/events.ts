import { createHash } from 'node:crypto';
import type { PerformanceData } from '../../records/performance';
import type { LocalisedText } from '../../records/source';
import { slugOf } from '../../slug';
import { dateGroups, withUris, type DateGroup } from '../date-groups';
import { textIn } from '../text-in';
import { eventOf } from './event';
import { inLanguages } from './languages';
import { dateRangeOf, MAX_TIMINGS, timingsOf } from './timings';

/** The parts of a performance that an event of OpenAgenda holds. */
export const openAgendaParts = [
  ...['uri', 'production', 'title', 'teaser', 'description', 'category', 'form', 'disciplines', 'genres'],
  ...['eventGroups.name', 'status', 'bookingStatus', 'attendanceMode', 'onlineUrl', 'links.url', 'ageMin', 'ageMax'],
  ...['accessServices.code', 'venue.accessFeatures.code', 'space.accessFeatures.code', 'pricing', 'priceNote'],
  ...['offers.price', 'offers.priceMax', 'offers.currency', 'booking.url', 'booking.phone', 'booking.email'],
  ...['venue.name', 'venue.address.street', 'venue.address.postalCode', 'venue.address.locality'],
  ...['venue.address.region', 'venue.address.countryCode', 'venue.address.place', 'territory.name'],
  ...['pictures.url', 'pictures.credit', 'startDate', 'startTime', 'startsAt', 'endDate', 'endTime', 'endsAt'],
  ...['timeZone', 'updatedAt'],
];

interface Context {
  /** Whose identifiers `extIds` are. */
  key: string;
  /** Languages of the channel. */
  locales: readonly string[];
  /** Instant of reading, milliseconds. */
  at: number;
}

/** A date that OpenAgenda would refuse. */
export interface Omission {
  documentId: string;
  title: string;
  reason: string;
}

const NOWHERE: LocalisedText = {
  fr: 'OpenAgenda demande un lieu ou une commune, sauf en ligne. Indiquez la commune de cette date, et montrez-la dans le canal.',
  en: 'OpenAgenda asks for a venue or a municipality, except online. Give the municipality of this date, and show it in the channel.',
  it: 'OpenAgenda chiede un luogo o un comune, tranne online. Indicate il comune di questa data, e mostratelo nel canale.',
};

/**
 * Performances as OpenAgenda's events (`Event` of its OpenAPI description): its dates are the timings of an event, which
 * says all the rest once. Ends are compulsory and at most a day later, so unknown ones are estimated. What it would
 * refuse is left out, with the reason.
 */
export function openAgendaEvents(performances: PerformanceData[], context: Context) {
  const accepted = performances.filter(hasPlace);
  const groups = dateGroups(accepted, (data) => eventOf(data, context.locales));
  return {
    events: withUris(groups.flatMap(({ dates }) => parts(dates))).map((group) => toEvent(group, context)),
    omitted: performances.filter((data) => !hasPlace(data)).map((data) => omission(data, context.locales[0] ?? 'fr')),
  };
}

const hasPlace = ({ venue, territory, attendanceMode }: PerformanceData): boolean =>
  attendanceMode === 'online' || venue !== null || territory !== null;

const omission = ({ documentId, title }: PerformanceData, locale: string): Omission => ({
  documentId,
  title: textIn(title, locale) ?? documentId,
  reason: textIn(NOWHERE, locale) ?? '',
});

/** Groups of at most so many timings. */
function parts(dates: DateGroup['dates']): DateGroup['dates'][] {
  const found: DateGroup['dates'][] = [];
  let count = MAX_TIMINGS;
  for (const date of dates) {
    const more = timingsOf(date).length;
    count += more;
    if (count > MAX_TIMINGS) {
      found.push([date]);
      count = more;
    } else found.at(-1)?.push(date);
  }
  return found;
}

function toEvent({ dates, uri }: DateGroup, { key, locales, at }: Context) {
  const [first] = dates;
  const uid = uidOf(uri);
  const timings = dates.flatMap(timingsOf).sort((one, other) => Date.parse(one.begin) - Date.parse(other.begin));
  const changes = dates.map(({ updatedAt }) => updatedAt).sort();
  return {
    uid,
    slug: [slugOf(textIn(first.title, 'fr') ?? ''), uid].filter(Boolean).join('-'),
    ...eventOf(first, locales),
    dateRange: inLanguages(
      locales.filter((locale) => first.title[locale]),
      (locale) => dateRangeOf(timings, first.timeZone, locale),
    ),
    timings,
    firstTiming: timings[0] ?? null,
    lastTiming: timings.at(-1) ?? null,
    nextTiming: timings.find(({ begin }) => Date.parse(begin) > at) ?? null,
    createdAt: dates.map(({ createdAt }) => createdAt).sort()[0],
    updatedAt: changes.at(-1),
    extIds: dates.map(({ documentId }) => ({ key, value: documentId })),
  };
}

/** OpenAgenda numbers its events; ours have the first 48 bits of a digest of their address, so that a number lasts. */
const uidOf = (uri: string): number => Number.parseInt(createHash('sha256').update(uri).digest('hex').slice(0, 12), 16);
