import type { Source } from '../source';

export type Format = 'json' | 'jsonld' | 'ics';

/** The formats that a source can be read in. */
export const formatsOf = (source: Source): Format[] => [
  'json',
  ...(source.jsonLd ? (['jsonld'] as const) : []),
  ...(source.calendarEvent ? (['ics'] as const) : []),
];
