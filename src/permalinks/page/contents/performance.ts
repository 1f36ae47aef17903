import type { PerformanceData } from '../../../ontology/records/performance';
import { protocolTerm } from '../../../ontology/records/protocol-terms';
import { withOffset } from '../../../ontology/time/local-time';
import { markdownText, spoken, type Appointment, type Content, type State } from '../content';
import { placeLine } from '../../../ontology/mappings/announcement';
import { textIn } from '../../../ontology/mappings/text-in';
import { motifOf } from '../motif-of';
import { NOTED_BOOKINGS, priceInWords } from '../../../ontology/records/performance-wording';
import type { LocalisedText } from '../../../ontology/records/source';
import { labelsOf } from '../labels';
import { factsIn } from '../facts';

export function performanceContent(data: PerformanceData, locale: string): Content {
  const facts = factsIn(locale);
  const { startDate, startTime, startsAt, timeZone, venue } = data;
  return {
    title: spoken(data.title, locale) ?? { text: data.documentId },
    notices: noticesOf(data, locale),
    lead: spoken(data.teaser, locale) ?? spoken(data.subtitle, locale),
    text: markdownText(data.description, locale),
    pictures: data.pictures,
    kinds: labelsOf([...(data.form ? [data.form] : []), ...data.disciplines], locale),
    poster: posterOf(data),
    tags: statesOf(data, locale),
    booking: bookingOf(data),
    appointment: appointmentOf(data, locale),
    facts: [
      facts.when('startDate', data, startTime ? withOffset(startsAt, timeZone) : startDate),
      facts.time('doorTime', data.doorTime),
      facts.named('venue', [venue]),
      facts.named('space', [data.space]),
      facts.place('address', venue?.address ?? null),
      facts.territory('territory', data.territory),
      facts.text('gettingThere', data.gettingThere),
      facts.text('noteOverride', data.note),
      facts.named('production', [
        data.production && { uri: data.production.uri, name: data.production.title ?? data.title },
      ]),
      facts.named('eventGroups', data.eventGroups),
      facts.terms('form', [data.form]),
      facts.terms('disciplines', data.disciplines),
      facts.terms('genres', data.genres),
      facts.agents('companies', data.companies),
      facts.credits('credits', data.credits),
      facts.programme('programme', data.programme),
      facts.agents('organisers', data.organisers),
      facts.plain('durationMinutes', data.durationMinutes),
      facts.ages(data),
      facts.terms('audiences', data.audiences),
      facts.terms('languages', data.languages),
      facts.terms('subtitleLanguages', data.subtitleLanguages),
      facts.text('contentNote', data.contentNote),
      facts.terms('accessServices', data.accessServices),
      facts.terms('pricing', data.pricing === 'unknown' ? [] : [protocolTerm('pricing', data.pricing)]),
      facts.offers('offers', data.offers),
      facts.text('priceNote', data.priceNote),
      facts.terms(
        'bookingStatus',
        data.bookingStatus === 'unknown' ? [] : [protocolTerm('bookingStatus', data.bookingStatus)],
      ),
      facts.contact('contact', data.booking && { label: null, phone: data.booking.phone, email: data.booking.email }),
      facts.links(
        'booking',
        data.booking?.url ? [{ url: data.booking.url, kind: null, label: null, language: null }] : [],
      ),
      facts.links('links', data.links),
    ],
  };
}

/** What changed, and why. Nothing when it takes place as announced. */
function noticesOf({ status, statusReason }: PerformanceData, locale: string) {
  if (status === 'scheduled') return [];
  return [spoken(protocolTerm('eventStatus', status).label, locale), spoken(statusReason, locale)].flatMap(
    (notice) => notice ?? [],
  );
}

/** What stands in for the picture of a performance: its company says whose it is. */
export const posterOf = ({ disciplines, companies }: PerformanceData): NonNullable<Content['poster']> => ({
  ...motifOf(disciplines),
  subtitle: companies[0]?.name ?? null,
});

/** The state of a date in words: whether it takes place, whether there is room, whether it is free, who can follow it. */
export function statesOf(data: PerformanceData, locale: string): State[] {
  const { status, bookingStatus, pricing, offers, accessServices } = data;
  const price = spoken(priceInWords(pricing, offers), locale);
  const services = accessServices.flatMap(({ label }) => spoken(label, locale) ?? []);
  return [
    ...(status === 'scheduled' ? [] : withTone(protocolTerm('eventStatus', status).label, 'off', locale)),
    ...(NOTED_BOOKINGS.includes(bookingStatus)
      ? withTone(protocolTerm('bookingStatus', bookingStatus).label, 'warn', locale)
      : []),
    ...(price ? [{ ...price, ...(pricing === 'free' ? { tone: 'ok' as const } : {}) }] : []),
    ...services,
  ];
}

const withTone = (label: LocalisedText, tone: State['tone'], locale: string): State[] => {
  const word = spoken(label, locale);
  return word ? [{ ...word, tone }] : [];
};

/** Nobody books what is called off, or has no room left. */
function bookingOf({ status, bookingStatus, booking, offers }: PerformanceData): string | null {
  if (status === 'cancelled' || bookingStatus === 'sold_out' || bookingStatus === 'closed') return null;
  return booking?.url ?? offers.find(({ url }) => url)?.url ?? null;
}

/** Nothing to note of what is called off. */
function appointmentOf(data: PerformanceData, locale: string): Appointment | undefined {
  const { status, startTime, startDate, endDate, startsAt, endsAt } = data;
  if (status === 'cancelled' || status === 'postponed') return undefined;
  const isWholeDay = !startTime;
  return {
    title: textIn(data.title, locale) ?? '',
    ...(isWholeDay ? { start: startDate, end: endDate } : { start: startsAt, end: endsAt }),
    isWholeDay,
    place: placeLine(data, locale) ?? null,
  };
}
