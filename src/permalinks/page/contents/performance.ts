import type { PerformanceData } from '../../../ontology/records/performance';
import { protocolTerm } from '../../../ontology/records/protocol-terms';
import { withOffset } from '../../../ontology/time/local-time';
import { spoken, spokenMarkdown, type Content, type FactValue } from '../content';
import { whenInWords } from '../../../plugin-kit/dates-in-words';
import { factsIn } from '../facts';

export function performanceContent(data: PerformanceData, locale: string): Content {
  const facts = factsIn(locale);
  const { startDate, startTime, startsAt, timeZone, venue } = data;
  return {
    title: spoken(data.title, locale) ?? { text: data.documentId },
    notices: noticesOf(data, locale),
    lead: spoken(data.teaser, locale) ?? spoken(data.subtitle, locale),
    text: spokenMarkdown(data.description, locale),
    pictures: data.pictures,
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

/** A performance in a list of dates: when, what and where. */
export function performanceLine(data: PerformanceData, locale: string): FactValue {
  const { uri, status, venue, territory } = data;
  const place = spoken(venue?.name ?? null, locale)?.text ?? territory?.name;
  const notice = status === 'scheduled' ? null : spoken(protocolTerm('eventStatus', status).label, locale)?.text;
  const parts = [whenInWords(data, locale), spoken(data.title, locale)?.text, place, notice];
  return { uri, text: parts.filter(Boolean).join(' · ') };
}
