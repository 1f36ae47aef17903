import type { Card, CardDate, CardTag, Presentation } from '../../plugin-kit/presentation';
import { textIn } from '../mappings/text-in';
import { anyPoint } from '../records/address';
import type { PerformanceData } from '../records/performance';
import { NOTED_BOOKINGS, priceInWords } from '../records/performance-wording';
import { protocolTerm } from '../records/protocol-terms';
import type { LocalisedText } from '../records/source';
import { withOffset } from '../time/local-time';
import { CHILDREN } from '../records/performance-conditions';
import { cardPicture, joined, labelIn, spokenIn, spreadOver, type InChannel } from './card-parts';
import { posterMotif } from './poster-motifs';

const ONLINE: LocalisedText = { fr: 'En ligne', en: 'Online', it: 'Online' };
const TO_BE_ANNOUNCED: LocalisedText = {
  fr: 'lieu à préciser',
  en: 'venue to be announced',
  it: 'luogo da definire',
};
/** Who needs one of these looks for it in every list. */
const ACCESS_SERVICES = ['sign_language', 'relaxed', 'audio_description', 'surtitles', 'captions', 'hearing_loop'];
/** More words than these hide the first. */
const MAX_TAGS = 4;

/** Dates, as an agenda shows them. */
export const performances: Presentation<PerformanceData & InChannel> = {
  source: 'performances',
  label: { fr: 'Agenda', en: 'What’s on', it: 'Agenda' },
  counted: {
    one: { fr: '{count} date', en: '{count} date', it: '{count} data' },
    many: { fr: '{count} dates', en: '{count} dates', it: '{count} date' },
  },
  card: performanceCard,
  filters: [
    { parameter: 'disciplines', label: { fr: 'Discipline', en: 'Discipline', it: 'Disciplina' } },
    { parameter: 'commune', label: { fr: 'Où', en: 'Where', it: 'Dove' } },
    {
      parameter: 'pricing',
      label: { fr: 'Prix', en: 'Price', it: 'Prezzo' },
      codes: ['free', 'donation', 'paid'],
    },
    { parameter: 'audiences', label: { fr: 'Public', en: 'Audience', it: 'Pubblico' } },
    { parameter: 'accessServices', label: { fr: 'Accessibilité', en: 'Access', it: 'Accessibilità' } },
    { parameter: 'genres', label: { fr: 'Genre', en: 'Genre', it: 'Genere' } },
    { parameter: 'languages', label: { fr: 'Langue', en: 'Language', it: 'Lingua' } },
    { parameter: 'eventGroups', label: { fr: 'Festival, saison', en: 'Festival, season', it: 'Festival, stagione' } },
  ],
  measures: [
    {
      parameter: 'priceMax',
      label: { fr: 'Prix au plus (€)', en: 'Price at most (€)', it: 'Prezzo massimo (€)' },
      chosen: { fr: 'au plus {value} €', en: 'at most {value} €', it: 'al massimo {value} €' },
      max: 500,
    },
    {
      parameter: 'age',
      label: { fr: 'Âge (ans)', en: 'Age (years)', it: 'Età (anni)' },
      chosen: { fr: 'à {value} ans', en: 'aged {value}', it: 'a {value} anni' },
      max: 120,
    },
  ],
  quickFilters: [
    { code: 'tonight', label: { fr: 'Ce soir', en: 'Tonight', it: 'Stasera' }, parameters: { when: 'tonight' } },
    {
      code: 'weekend',
      label: { fr: 'Ce week-end', en: 'This weekend', it: 'Questo fine settimana' },
      parameters: { when: 'weekend' },
    },
    { code: 'week', label: { fr: '7 jours', en: '7 days', it: '7 giorni' }, parameters: { when: 'week' } },
    { code: 'free', label: { fr: 'Gratuit', en: 'Free', it: 'Gratuito' }, parameters: { pricing: 'free' } },
    {
      code: 'family',
      label: { fr: 'En famille', en: 'With children', it: 'In famiglia' },
      parameters: { audiences: CHILDREN.join(',') },
    },
    {
      code: 'signed',
      label: { fr: 'Langue des signes', en: 'Sign language', it: 'Lingua dei segni' },
      parameters: { accessServices: 'sign_language' },
    },
    {
      code: 'accessible',
      label: { fr: 'Accessible', en: 'Accessible', it: 'Accessibile' },
      parameters: { accessServices: [...ACCESS_SERVICES, 'wheelchair_places'].join(',') },
    },
  ],
};

function performanceCard(data: PerformanceData & InChannel, locale: string): Card {
  const { disciplines, companies, organisers, territory, venue } = data;
  const company = joined((companies ?? []).map(({ name }) => name));
  const organiser = joined((organisers ?? []).map(({ name }) => name));
  return {
    uri: data.uri,
    documentId: data.documentId,
    title: spokenIn(data.title, locale) ?? { text: data.documentId },
    when: dateOf(data),
    by: company ?? organiser,
    where: whereOf(data, locale),
    apart: {
      venue: venueOf(data, locale) ?? null,
      town: townOf(data) ?? null,
      price: textIn(priceInWords(data.pricing, data.offers ?? []), locale) ?? null,
    },
    picture: cardPicture(data.pictures, locale),
    poster: {
      label: company?.text ?? labelIn(disciplines?.[0], locale) ?? '',
      motif: posterMotif(disciplines?.[0]?.code),
    },
    tags: tagsOf(data, locale),
    isCancelled: data.status === 'cancelled',
    isPinned: data.rank !== undefined,
    place: anyPoint(venue?.address),
    spread: [
      ...spreadOver('commune', [territory?.term], locale),
      ...spreadOver('discipline', (disciplines ?? []).slice(0, 1), locale),
      ...(organisers ?? []).map(({ documentId, name }) => ({ criterion: 'organiser', code: documentId, label: name })),
      { criterion: 'show', code: data.production?.uri ?? data.uri, label: '' },
    ],
  };
}

/** What is postponed has no date that anybody could go to: its former one stays until there is another. */
function dateOf({ startDate, startTime, startsAt, endDate, endTime, timeZone }: PerformanceData): CardDate {
  return {
    startDate,
    startTime,
    endDate,
    endTime,
    dateTime: startTime ? withOffset(startsAt, timeZone) : startDate,
  };
}

/** The venue and its town: enough to know whether one goes. */
function whereOf(data: PerformanceData, locale: string): string | null {
  const name = venueOf(data, locale);
  const town = townOf(data);
  // « Théâtre de Briançon, Briançon » says it twice.
  const isSaid = town !== undefined && name?.toLowerCase().endsWith(town?.toLowerCase() ?? '');
  return [name, isSaid ? null : town].filter(Boolean).join(', ') || null;
}

function venueOf({ venue, attendanceMode, venueToBeAnnounced }: PerformanceData, locale: string): string | undefined {
  if (attendanceMode === 'online') return textIn(ONLINE, locale);
  return venue ? textIn(venue.name, locale) : venueToBeAnnounced ? textIn(TO_BE_ANNOUNCED, locale) : undefined;
}

const townOf = ({ venue, territory, attendanceMode }: PerformanceData): string | undefined =>
  attendanceMode === 'online' ? undefined : (territory?.name ?? venue?.address?.locality ?? undefined);

function tagsOf(data: PerformanceData, locale: string): CardTag[] {
  const { status, bookingStatus, pricing, offers, disciplines, accessServices } = data;
  const said = (text: string | null | undefined, tone?: CardTag['tone']): CardTag[] =>
    text ? [{ text, ...(tone ? { tone } : {}) }] : [];
  const price = priceInWords(pricing, offers ?? []);
  const services = (accessServices ?? []).filter(({ code }) => ACCESS_SERVICES.includes(code));
  return [
    ...(status === 'scheduled' ? [] : said(labelIn(protocolTerm('eventStatus', status), locale), 'off')),
    ...(NOTED_BOOKINGS.includes(bookingStatus)
      ? said(labelIn(protocolTerm('bookingStatus', bookingStatus), locale), 'warning')
      : []),
    ...said(textIn(price, locale), pricing === 'free' ? 'good' : undefined),
    ...said(labelIn(disciplines?.[0], locale)),
    ...services.flatMap((service) => said(labelIn(service, locale))),
  ].slice(0, MAX_TAGS);
}
