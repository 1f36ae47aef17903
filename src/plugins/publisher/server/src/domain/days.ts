import type { Card } from '../../../../../plugin-kit/presentation';

/** What takes place on one local day. */
export interface Day {
  date: string;
  cards: Card[];
}

/** Cards by the day on which they begin, in the order in which they come. What began before `from` and goes on is of that day. */
export function byDay(cards: Card[], from: string): Day[] {
  const days = new Map<string, Card[]>();
  for (const card of cards) {
    if (!card.when) continue;
    const { startDate, endDate } = card.when;
    const day = startDate < from && (endDate ?? startDate) >= from ? from : startDate;
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return [...days].map(([date, ofDay]) => ({ date, cards: ofDay }));
}
