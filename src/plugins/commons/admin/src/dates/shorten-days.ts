import type { EventInput } from '@fullcalendar/core';

interface Shortened {
  shown: EventInput[];
  more: { day: string; count: number }[];
}

/** The first events that begin on each day, by their start, and for the days that have more, how many. */
export function shortenDays(events: EventInput[], most: number): Shortened {
  const shown: EventInput[] = [];
  const begun = new Map<string, number>();
  for (const event of [...events].sort((one, other) => startOf(one).localeCompare(startOf(other)))) {
    const day = startOf(event).slice(0, 10);
    const count = (begun.get(day) ?? 0) + 1;
    begun.set(day, count);
    if (count <= most) shown.push(event);
  }
  const more = [...begun].flatMap(([day, count]) => (count > most ? [{ day, count: count - most }] : []));
  return { shown, more };
}

const startOf = ({ start }: EventInput): string => String(start);
