import type { CalendarData, CalendarEntry } from './types';

/** What the reader keeps of a calendar; an empty text keeps everything. */
export interface Filter {
  place: string;
  organisation: string;
  discipline: string;
  commune: string;
  status: string;
  isMineOnly: boolean;
}

export const EVERYTHING: Filter = {
  ...{ place: '', organisation: '', discipline: '', commune: '', status: '' },
  isMineOnly: false,
};

export const FACETS = ['place', 'organisation', 'discipline', 'commune', 'status'] as const;
export type Facet = (typeof FACETS)[number];

const valuesOf = {
  place: ({ place }) => [place],
  organisation: ({ organisers }) => organisers,
  discipline: ({ disciplines }) => disciplines,
  commune: ({ commune }) => [commune],
  status: ({ status }) => [status],
} satisfies Record<Facet, (entry: CalendarEntry) => (string | null)[]>;

export const keeps = (filter: Filter, entry: CalendarEntry): boolean =>
  (!filter.isMineOnly || entry.isMine) &&
  FACETS.every((facet) => !filter[facet] || valuesOf[facet](entry).includes(filter[facet]));

/** What can be chosen: what the period holds, and what is chosen already. */
export function choicesOf({ entries }: CalendarData, facet: Facet, chosen: string): string[] {
  const found = new Set(entries.flatMap((entry) => valuesOf[facet](entry)).filter((value) => value !== null));
  if (chosen) found.add(chosen);
  return [...found];
}
