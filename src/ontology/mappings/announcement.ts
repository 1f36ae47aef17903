import type { PerformanceData } from '../records/performance';
import type { LocalisedText } from '../records/source';
import { textIn } from './text-in';

const PREFIXES: Partial<Record<PerformanceData['status'] | PerformanceData['bookingStatus'], LocalisedText>> = {
  cancelled: { fr: 'ANNULÉ – ', en: 'CANCELLED – ', it: 'ANNULLATO – ' },
  postponed: { fr: 'REPORTÉ – ', en: 'POSTPONED – ', it: 'RINVIATO – ' },
  sold_out: { fr: 'COMPLET – ', en: 'SOLD OUT – ', it: 'ESAURITO – ' },
};
const VENUE_UNKNOWN: LocalisedText = { fr: 'lieu à préciser', en: 'venue to be announced', it: 'luogo da definire' };
const ONLINE: LocalisedText = { fr: 'En ligne', en: 'Online', it: 'Online' };

/** The title of a date where nothing else tells that it will not take place, or is full. */
export function announcedTitle({ status, bookingStatus, title }: PerformanceData, locale: string): string {
  const prefix = PREFIXES[status] ?? PREFIXES[bookingStatus] ?? null;
  return [textIn(prefix, locale), textIn(title, locale)].join('');
}

/** Where a date takes place, on one line: room, venue, street, postal code and locality. Nobody goes to what is online. */
export function placeLine(data: PerformanceData, locale: string): string | undefined {
  const { venue, space, territory, attendanceMode, onlineUrl, venueToBeAnnounced } = data;
  if (attendanceMode === 'online' || (!venue && onlineUrl)) return textIn(ONLINE, locale);
  // A venue that a channel does not show is not one that nobody knows.
  const unknown = venueToBeAnnounced ? textIn(VENUE_UNKNOWN, locale) : undefined;
  if (!venue) return [territory?.name, unknown].filter(Boolean).join(', ') || undefined;
  const { street, postalCode, locality } = venue.address ?? {};
  const town = [postalCode, locality].filter(Boolean).join(' ');
  return [space?.name, textIn(venue.name, locale), street, town].filter(Boolean).join(', ');
}

/** What a channel may add to a record. */
interface Categorised {
  category?: LocalisedText | null;
}

/** Words that readers sort dates by: form, disciplines, genres, festivals. */
export const categoriesOf = (data: PerformanceData & Categorised, locale: string): string[] =>
  unique(categoryLabels(data).map((label) => textIn(label, locale)));

/** Those that are written in a language, without French in the place of what is not. */
export const writtenCategoriesOf = (data: PerformanceData & Categorised, locale: string): string[] =>
  unique(categoryLabels(data).map((label) => label[locale]));

function categoryLabels(data: PerformanceData & Categorised): LocalisedText[] {
  const { category, form, disciplines, genres, eventGroups } = data;
  const terms = [form, ...disciplines, ...genres].flatMap((term) => (term ? [term.label] : []));
  return [...(category ? [category] : []), ...terms, ...eventGroups.map(({ name }) => name)];
}

const unique = (labels: (string | undefined)[]): string[] => [...new Set(labels.flatMap((label) => label ?? []))];
