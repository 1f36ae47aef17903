import { inYear, textsOfFormerYear, type Years } from './former-year';

const EVENT_GROUP = 'api::event-group.event-group';
const PERFORMANCE = 'api::performance.performance';

type Values = Record<string, unknown>;

/** How the dates of a copy are found from those of what is copied. */
interface Move {
  /** A local date `YYYY-MM-DD`, moved; null stays null. */
  date(date: string | null): string | null;
  /** Years that a name may show, as they were and as they become. */
  years: Years;
}

/** What belongs to one entry alone, or happened to it. A copy is typed by hand: its source is not that of the first. */
const OWN = {
  slug: null,
  formerSlugs: null,
  externalIds: [],
  replacedBy: null,
  provenance: null,
  embargoUntil: null,
  // Nobody confirmed it of the copy.
  verifiedAt: null,
  eventStatus: 'scheduled',
  statusReason: null,
  scheduleChanges: [],
};

/** Last year's edition, season or cycle as this year's: same weekdays, next number, nothing of what happened to it. */
const copyGroup = (values: Values, move: Move): Values => ({
  ...values,
  ...OWN,
  name: typeof values.name === 'string' ? inYear(values.name, move.years) : values.name,
  editionNumber: typeof values.editionNumber === 'number' ? values.editionNumber + 1 : null,
  startDate: move.date(values.startDate as string | null),
  endDate: move.date(values.endDate as string | null),
  offers: offersAnew(values.offers),
  booking: bookingAnew(values.booking),
});

/** A date of last year as a draft of this year; its place and its prices only when they are wanted. */
const copyPerformance = (values: Values, move: Move, without: string[]): Values => ({
  ...values,
  ...OWN,
  sequence: 0,
  ambiguousTime: null,
  remainingCapacity: null,
  bookingStatus: 'unknown',
  onlineUrl: null,
  startDate: move.date(values.startDate as string | null),
  endDate: move.date(values.endDate as string | null),
  credits: withoutKeys(values.credits),
  programme: withoutKeys(values.programme),
  offers: offersAnew(values.offers),
  booking: bookingAnew(values.booking),
  ...(without.includes('venue') ? { venue: null, space: null, fallbackVenue: null, territory: null } : {}),
  ...(without.includes('price') ? { pricing: 'unknown', offers: [], priceNote: null } : {}),
});

const offersAnew = (offers: unknown) =>
  listOf(offers).map((offer) => ({
    ...offer,
    key: null,
    url: null,
    validFrom: null,
    validUntil: null,
    state: 'unknown',
  }));

/** Addresses where tickets were sold, and when, are last year's; a telephone or an e-mail often stays. */
const bookingAnew = (booking: unknown) =>
  booking ? { ...(booking as Values), url: null, opensAt: null, closesAt: null } : null;

const withoutKeys = (parts: unknown) => listOf(parts).map((part) => ({ ...part, key: null }));

const listOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);

export type LeftOut = 'replaced' | 'withoutDate';

/** Why a date is not copied; null when it is. */
const leftOut = (values: Values): LeftOut | null =>
  values.replacedBy ? 'replaced' : values.startDate ? null : 'withoutDate';

/** Last year's edition, season or cycle as this year's draft. */
export const copies = [
  {
    name: 'season',
    label: { fr: 'Copier pour l’année suivante', en: 'Copy for next year', it: 'Copiare per l’anno prossimo' },
    of: EVENT_GROUP,
    dates: { start: 'startDate', end: 'endDate' },
    inside: 'parent',
    entries: { uid: PERFORMANCE, attribute: 'eventGroups', date: 'startDate', time: 'startTime' },
    parts: [
      { name: 'venue', label: { fr: 'Les lieux et les salles', en: 'Venues and halls', it: 'Luoghi e sale' } },
      { name: 'price', label: { fr: 'Les tarifs', en: 'Prices', it: 'Prezzi' } },
    ],
    copyGroup,
    copyEntry: copyPerformance,
    leftOut,
    toReview: textsOfFormerYear,
  },
];
