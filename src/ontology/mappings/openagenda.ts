import { LOCALES } from '../i18n-text';
import type { PerformanceData } from '../records/performance';
import { priceInWords } from '../records/performance-wording';
import { periodOf } from '../records/performance-schedule';
import type { LocalisedText, Period } from '../records/source';
import { addDays } from '../time/instant';
import { endOfDay, instantOf, withOffset } from '../time/local-time';
import { categoriesOf } from './announcement';
import { markdownIn, textIn } from './text-in';

/** Codes of OpenAgenda's API (OpenAPI description of OpenAgenda/oa-public, `EventStatus` and `AttendanceMode`). */
const STATUS: Partial<Record<PerformanceData['status'], number>> = {
  scheduled: 1,
  rescheduled: 2,
  moved_online: 3,
  postponed: 4,
  cancelled: 6,
};
const FULL = 5;
const ATTENDANCE: Record<PerformanceData['attendanceMode'], number> = { offline: 1, online: 2, mixed: 3 };
const FULL_STATES: PerformanceData['bookingStatus'][] = ['sold_out', 'waiting_list'];
/** Impairments that an access service is for: hearing, vision, psychic, motor, intellectual. */
const SERVICES: Record<string, string[]> = {
  hi: ['sign_language', 'surtitles', 'captions', 'hearing_loop', 'hearing_loop_fixed', 'vibrating_vest'],
  vi: ['audio_description', 'tactile_tour', 'large_print', 'guide_dog_welcome'],
  pi: ['relaxed'],
  mi: ['wheelchair_places', 'step_free', 'lift'],
  ii: ['easy_read', 'relaxed'],
};
const MOST_TITLE = 140;
const MOST_DESCRIPTION = 200;
const MOST_LONG_DESCRIPTION = 10_000;
const MOST_CONDITIONS = 255;
const MOST_CREDITS = 255;
const MOST_TIMINGS = 800;
const DAY_MS = 86_400_000;

/**
 * Performances as OpenAgenda's events: one event a show, venue, status, price, accessibility and ages, because these are
 * the event's there; its dates are its timings. Ends are compulsory and at most a day later, so unknown ones are estimated.
 */
export function openAgendaEvents(performances: PerformanceData[], key: string): object[] {
  const groups = new Map<string, PerformanceData[]>();
  for (const performance of performances) {
    const name = keyOf(performance);
    groups.set(name, [...(groups.get(name) ?? []), performance]);
  }
  return [...groups.values()].flatMap((dates) => chunks(dates).map((part) => toEvent(part, key)));
}

/** Everything that the dates of one event share. What has no show is a show of its own. */
const keyOf = (data: PerformanceData): string =>
  JSON.stringify([
    data.production?.documentId ?? data.documentId,
    data.venue?.documentId,
    statusOf(data),
    data.attendanceMode,
    data.onlineUrl,
    conditionsOf(data),
    accessibilityOf(data),
    [data.ageMin, data.ageMax],
  ]);

const statusOf = ({ status, bookingStatus }: PerformanceData): number =>
  status === 'scheduled' && FULL_STATES.includes(bookingStatus) ? FULL : (STATUS[status] ?? 1);

function chunks(dates: PerformanceData[]): PerformanceData[][] {
  const parts: PerformanceData[][] = [];
  let timings = MOST_TIMINGS;
  for (const date of dates) {
    const more = timingsOf(date).length;
    timings += more;
    if (timings > MOST_TIMINGS) {
      parts.push([]);
      timings = more;
    }
    parts.at(-1)?.push(date);
  }
  return parts;
}

function toEvent(dates: PerformanceData[], key: string): object {
  const first = dates[0] as PerformanceData;
  const { title, teaser, description, onlineUrl, ageMin, ageMax, pictures } = first;
  const picture = pictures[0];
  return {
    title: localised((locale) => limited(textIn(title, locale), MOST_TITLE)),
    description: localised((locale) =>
      limited(textIn(teaser, locale) ?? markdownIn(description, locale) ?? textIn(title, locale), MOST_DESCRIPTION),
    ),
    longDescription: localised((locale) => (description?.[locale] ?? description?.fr)?.slice(0, MOST_LONG_DESCRIPTION)),
    conditions: conditionsOf(first),
    keywords: Object.fromEntries(LOCALES.map((locale) => [locale, categoriesOf(first, locale)])),
    timings: dates.flatMap(timingsOf),
    timezone: first.timeZone,
    status: statusOf(first),
    attendanceMode: ATTENDANCE[first.attendanceMode],
    onlineAccessLink: onlineUrl,
    location: locationOf(first),
    accessibility: accessibilityOf(first),
    age: { min: ageMin, max: ageMax },
    registration: registrationOf(dates),
    image: picture ? { url: picture.url } : null,
    imageCredits: picture ? picture.credit.slice(0, MOST_CREDITS) : null,
    extIds: dates.map(({ documentId }) => ({ key, value: documentId })),
  };
}

const localised = (say: (locale: string) => string | null | undefined): LocalisedText =>
  Object.fromEntries(
    LOCALES.flatMap((locale): [string, string][] => {
      const text = say(locale);
      return text ? [[locale, text]] : [];
    }),
  );

function limited(typed: string | undefined, most: number): string | null {
  if (!typed) return null;
  const text = typed.replace(/\s+/g, ' ').trim();
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

function conditionsOf({ pricing, offers, priceNote }: PerformanceData): LocalisedText {
  const price = priceInWords(pricing, offers);
  return localised((locale) =>
    limited([textIn(price, locale), textIn(priceNote, locale)].filter(Boolean).join('. '), MOST_CONDITIONS),
  );
}

interface Timing {
  begin: string;
  end: string;
}

/** One timing a date, and one a day of what lasts several days without hours. */
function timingsOf(data: PerformanceData): Timing[] {
  const { startDate, startTime, endDate, timeZone } = data;
  if (startTime || !endDate || endDate <= startDate) return [timingOf(periodOf(data), timeZone)];
  return daysBetween(startDate, endDate).map((day) =>
    timingOf({ startsAt: instantOf(day, '00:00', timeZone), endsAt: endOfDay(day, timeZone) }, timeZone),
  );
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < MOST_TIMINGS; day = addDays(day, 1)) days.push(day);
  return days;
}

function timingOf({ startsAt, endsAt }: Period, timeZone: string): Timing {
  const latest = new Date(Date.parse(startsAt) + DAY_MS).toISOString();
  return { begin: withOffset(startsAt, timeZone), end: withOffset(endsAt < latest ? endsAt : latest, timeZone) };
}

function locationOf({ venue, territory, timeZone }: PerformanceData): object | null {
  if (!venue) return null;
  const { street, postalCode, locality, countryCode, region, place } = venue.address ?? {};
  return {
    name: textIn(venue.name, 'fr') ?? null,
    address: [street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null,
    city: territory?.name ?? locality ?? null,
    postalCode: postalCode ?? null,
    region: region ?? null,
    countryCode: countryCode ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    timezone: timeZone,
  };
}

function accessibilityOf({ accessServices, venue, space }: PerformanceData): Record<string, boolean> {
  const codes = [...accessServices, ...(venue?.accessFeatures ?? []), ...(space?.accessFeatures ?? [])].map(
    ({ code }) => code,
  );
  return Object.fromEntries(
    Object.entries(SERVICES).map(([name, services]) => [name, services.some((code) => codes.includes(code))]),
  );
}

/** Where each of the dates is booked: a ticket office often has an address a date. */
function registrationOf(dates: PerformanceData[]): { type: string; value: string }[] {
  const all = dates.flatMap(({ booking }) =>
    Object.entries({ link: booking?.url, phone: booking?.phone, email: booking?.email }).flatMap(([type, value]) =>
      value ? [{ type, value }] : [],
    ),
  );
  return [...new Map(all.map((one) => [`${one.type} ${one.value}`, one])).values()];
}
