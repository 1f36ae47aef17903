import { lastDayOf, timeInWords } from '../../plugin-kit/dates-in-words';
import type { PerformanceData } from '../records/performance';
import { agesInWords, priceInWords } from '../records/performance-wording';
import type { CalendarEvent, CalendarMoment, LocalisedText, RecordSettings } from '../records/source';
import { instantsOf } from '../time/instant';
import { wallTimeOf } from '../time/local-time';
import { announcedTitle, categoriesOf, placeLine } from './announcement';
import { markdownIn, textIn } from './text-in';

const HOUR_UNKNOWN: LocalisedText = {
  fr: ' (horaire à préciser)',
  en: ' (time to be announced)',
  it: ' (orario da definire)',
};

const STATUSES: Partial<Record<PerformanceData['status'], CalendarEvent['status']>> = {
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
};

/**
 * A date as a calendar event (RFC 5545). Its UID is the same for ever, in every language and every channel. An end
 * estimated from the duration is sent, because calendars would show no length or invent one; without it, none is.
 * A date whose hour is unknown is a whole day: midnight would be read as an hour.
 */
export function performanceCalendarEvent(
  data: PerformanceData,
  locale: string,
  { uidDomain }: RecordSettings,
): CalendarEvent {
  return {
    uid: `${data.documentId}@${uidDomain}`,
    summary: summaryOf(data, locale),
    language: data.title[locale] ? locale : 'fr',
    ...optional({
      description: descriptionOf(data, locale),
      location: placeLine(data, locale),
      geo: data.attendanceMode === 'online' ? undefined : (data.venue?.address?.place ?? undefined),
      end: endOf(data),
      comment: textIn(data.statusReason, locale),
      imageUrl: data.pictures[0]?.url,
      thumbnailUrl: data.pictures[0]?.thumbnails[0]?.url,
    }),
    url: data.uri,
    start: startOf(data),
    status: STATUSES[data.status] ?? 'CONFIRMED',
    sequence: data.sequence,
    lastModified: data.updatedAt,
    categories: categoriesOf(data, locale),
  };
}

const summaryOf = (data: PerformanceData, locale: string): string =>
  [announcedTitle(data, locale), isHourExpected(data) ? textIn(HOUR_UNKNOWN, locale) : ''].join('');

/** One goes to what lasts several days at any hour of them. */
const isHourExpected = (data: PerformanceData): boolean => !data.startTime && !lastDayOf(data);

/** Readers show this text alone: why it is called off, what it is, and what one needs to come. */
function descriptionOf(data: PerformanceData, locale: string): string | undefined {
  const texts = [
    textIn(data.statusReason, locale),
    textIn(data.teaser, locale),
    textIn(data.note, locale),
    markdownIn(data.description, locale),
    practical(data, locale),
    textIn(data.gettingThere, locale),
    data.onlineUrl,
    data.uri,
  ];
  return texts.filter(Boolean).join('\n\n');
}

const DOORS: LocalisedText = { fr: 'Ouverture des portes : ', en: 'Doors open: ', it: 'Apertura porte: ' };
const BOOKING: LocalisedText = { fr: 'Réservation : ', en: 'Booking: ', it: 'Prenotazione: ' };

/** Doors, price, ages and booking, a line each. */
function practical({ doorTime, pricing, offers, priceNote, ageMin, ageMax, booking }: PerformanceData, locale: string) {
  const contacts = [booking?.url, booking?.phone, booking?.email].filter(Boolean).join(', ');
  const lines = [
    doorTime && `${textIn(DOORS, locale)}${timeInWords(doorTime, locale)}`,
    textIn(priceInWords(pricing, offers), locale),
    textIn(priceNote, locale),
    textIn(agesInWords(ageMin, ageMax), locale),
    contacts && `${textIn(BOOKING, locale)}${contacts}`,
  ];
  return lines.filter(Boolean).join('\n');
}

const startOf = ({ startDate, startTime, startsAt, timeZone }: PerformanceData): CalendarMoment =>
  startTime ? momentOf(startsAt, timeZone) : { date: startDate };

function endOf({ startTime, endDate, endsAt, timeZone }: PerformanceData): CalendarMoment | undefined {
  if (!startTime) return endDate ? { date: endDate } : undefined;
  if (!endsAt) return undefined;
  return momentOf(endsAt, timeZone);
}

/** A wall time, as people know it; where clocks show it twice, the instant, because readers disagree on which it is. */
function momentOf(instant: string, timeZone: string): CalendarMoment {
  const wall = wallTimeOf(instant, timeZone);
  return instantsOf(wall, timeZone).length > 1 ? { instant } : { wallTime: `${wall.date}T${wall.time}:00`, timeZone };
}

/** Without the properties that have no value. */
const optional = <Properties extends object>(
  properties: Properties,
): Partial<{ [Name in keyof Properties]: NonNullable<Properties[Name]> }> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
