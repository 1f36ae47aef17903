import { lastDayOf, shortDay, timeInWords } from '../../../../../../plugin-kit/dates-in-words';
import type { Card } from '../../../../../../plugin-kit/presentation';
import { pressLine, type PressStyle } from './press-styles';
import { printable, unbreakable } from './typography';

/** A card as one line in a house style; what will not be as announced is said at its end. */
export function pressLineOf(card: Card, style: PressStyle, locale: string): string {
  const { when, by, where, apart, title } = card;
  const notes = card.tags.filter(({ tone }) => tone === 'off' || tone === 'warning').map(({ text }) => text);
  const line = pressLine(style, {
    date: when && daysOf(when, locale),
    time: when?.startTime ? timeInWords(when.startTime, locale) : null,
    title: title.text,
    by: by?.text ?? null,
    venue: apart ? apart.venue : where,
    town: apart ? townOf(apart) : null,
    where,
    price: apart?.price ?? null,
  });
  return unbreakable(printable([line, ...notes.map((note) => `[${note}]`)].join(' ')), locale);
}

function daysOf(when: NonNullable<Card['when']>, locale: string): string {
  const last = lastDayOf(when);
  return last ? `${shortDay(when.startDate, locale)} – ${shortDay(last, locale)}` : shortDay(when.startDate, locale);
}

/** « Théâtre de Briançon (Briançon) » says it twice. */
const townOf = ({ venue, town }: NonNullable<Card['apart']>): string | null =>
  town && venue?.toLowerCase().endsWith(town.toLowerCase()) ? null : town;
