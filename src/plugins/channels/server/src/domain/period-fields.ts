import type { Field, Source } from './source';

/**
 * When an item of a dated source begins and belongs to the past, for the filters of what is to come: unlike an end that
 * people typed, these are always known.
 */
export function periodFields<Data>({ period }: Source<Data>): Field<Data>[] {
  if (!period) return [];
  return [
    {
      name: 'period.startsAt',
      type: 'instant',
      label: { fr: 'Moment du début', en: 'Moment of the beginning', it: "Momento dell'inizio" },
      read: (data) => period(data).startsAt,
      shown: false,
    },
    {
      name: 'period.endsAt',
      type: 'instant',
      label: { fr: 'Moment de la fin', en: 'Moment of the end', it: 'Momento della fine' },
      read: (data) => period(data).endsAt,
      shown: false,
    },
  ];
}
