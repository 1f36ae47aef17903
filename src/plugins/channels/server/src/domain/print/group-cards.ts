import { dayInWords } from '../../../../../../plugin-kit/dates-in-words';
import { dayFormat, dayInstant } from '../../../../../../plugin-kit/formats';
import type { Card } from '../../../../../../plugin-kit/presentation';
import { capitalised, unbreakable } from './typography';

/** How a programme is divided: by day or by commune for what has dates, by commune or by letter for what has none. */
export const GROUPINGS = { dated: ['day', 'commune'], undated: ['name', 'commune'] } as const;

export type Grouping = (typeof GROUPINGS)[keyof typeof GROUPINGS][number];

export interface CardGroup {
  title: string;
  /** Said above the title when it is another than that of the group before: the month of a day. */
  kicker: string | null;
  /** True when the title is a day, which the cards need not say again. */
  isDay: boolean;
  cards: Card[];
}

interface GroupingContext {
  by: Grouping;
  locale: string;
  /** Local day from which the programme is read: what began before and goes on comes first, apart. */
  from: string;
  words: { ongoing: string; elsewhere: string };
}

/** The cards of a programme under their titles, in the order in which people read them. */
export function groupCards(cards: Card[], context: GroupingContext): CardGroup[] {
  const sorted = [...cards].sort(inOrder(context.locale));
  if (context.by === 'day') return byDay(sorted, context);
  const { compare } = new Intl.Collator(context.locale);
  const titles = context.by === 'commune' ? communeOf(context.words.elsewhere) : letterOf(context.locale);
  return [...grouped(sorted, titles)]
    .sort(([one], [other]) => compare(one, other))
    .map(([title, ofTitle]) => ({ title, kicker: null, isDay: false, cards: ofTitle }));
}

function byDay(cards: Card[], { locale, from, words }: GroupingContext): CardGroup[] {
  const days = grouped(cards, ({ when }) => (when && when.startDate >= from ? when.startDate : ''));
  let month = '';
  return [...days].map(([date, ofDay]) => {
    if (date === '') return { title: words.ongoing, kicker: null, isDay: false, cards: ofDay };
    const isNewMonth = date.slice(0, 7) !== month;
    month = date.slice(0, 7);
    return {
      title: dayTitle(date, locale),
      kicker: isNewMonth ? monthTitle(date, locale) : null,
      isDay: true,
      cards: ofDay,
    };
  });
}

/** « Vendredi 4 décembre »: the year is said with the month. */
const dayTitle = (date: string, locale: string): string =>
  unbreakable(capitalised(dayInWords(date, locale).replace(/,? \d{4}$/, ''), locale), locale);

const monthTitle = (date: string, locale: string): string =>
  dayFormat(locale, { month: 'long', year: 'numeric' }).format(dayInstant(`${date.slice(0, 7)}-01`));

const communeOf =
  (elsewhere: string) =>
  ({ spread }: Card): string =>
    spread.find(({ criterion }) => criterion === 'commune')?.label ?? elsewhere;

const letterOf =
  (locale: string) =>
  ({ title }: Card): string => {
    const first = title.text.normalize('NFD').match(/\p{L}/u)?.[0];
    return first?.toLocaleUpperCase(locale) ?? '#';
  };

/** By date and hour, what has no hour first; then by title. */
function inOrder(locale: string): (one: Card, other: Card) => number {
  const { compare } = new Intl.Collator(locale);
  const keyOf = ({ when }: Card) => (when ? `${when.startDate} ${when.startTime ?? ''}` : '');
  return (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a === b ? compare(one.title.text, other.title.text) : a < b ? -1 : 1;
  };
}

function grouped(cards: Card[], keyOf: (card: Card) => string): Map<string, Card[]> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card);
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  return groups;
}
