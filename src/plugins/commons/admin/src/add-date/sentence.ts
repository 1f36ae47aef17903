import type { Price } from '../../../server/src/domain/grid/read-price';
import { dayInWords, momentInWords } from '../../../../../plugin-kit/dates-in-words';
import type { SheetColumn, SheetRow } from '../grid/sheet';
import { stateOf } from '../grid/sheet';
import { dateRows, nameOf } from './date-rows';

type Translate = (key: string, values?: Record<string, string | number>) => string;

export interface Card {
  title: string;
  /** Each date in words, in their order. */
  dates: string[];
  place: string;
  price: string;
  others: string[];
}

interface Reading {
  columns: SheetColumn[];
  today: string;
  locale: string;
  t: Translate;
}

/** What visitors will read of what a form holds: what can be read of it so far. */
export function cardOf(row: SheetRow, { columns, today, locale, t }: Reading): Card {
  const entries = columns.filter(({ kind, choices }) => kind === 'entry' && !choices);
  const [what, where] = entries;
  const chosen = where && row.cells[where.name]?.entry;
  const place = chosen ? [chosen.name, chosen.detail] : [where && row.cells[where.name]?.text.trim()];
  const priceColumn = columns.find(({ kind }) => kind === 'price');
  const price = priceColumn && stateOf(priceColumn, row.cells[priceColumn.name], today);
  return {
    title: (what && row.cells[what.name]?.text.trim()) ?? '',
    dates: dateRows(row, columns).flatMap((one) => datesIn(one, columns, today, locale)),
    place: place
      .filter((name, index, all) => name && !all.slice(0, index).some((one) => one?.includes(name)))
      .join(', '),
    price: price?.state === 'read' ? priceInWords(price.value as Price, locale, t) : '',
    others: columns
      .filter(({ choices, kind }) => choices && kind === 'entry')
      .flatMap(({ name }) => row.cells[name]?.entry?.name ?? []),
  };
}

/** The sentence of a card: « Veillée, vendredi 12 mars 2027 à 20h30, La Bergerie, Briançon. 12 €. » */
export function sentenceOf({ title, dates, place, price, others }: Card, locale: string): string {
  const when = new Intl.ListFormat(locale, { type: 'conjunction' }).format(dates);
  const what = [title, when, place].filter(Boolean).join(', ');
  return [what, price, ...others]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

function datesIn(row: SheetRow, columns: SheetColumn[], today: string, locale: string): string[] {
  const [date, time] = (['date', 'time'] as const).map((kind) => {
    const column = columns.find(({ name }) => name === nameOf(columns, kind));
    const state = column && stateOf(column, row.cells[column.name], today);
    return state?.state === 'read' ? (state.value as string) : null;
  });
  if (!date) return [];
  return [time ? momentInWords(date, time, locale) : dayInWords(date, locale)];
}

function priceInWords(price: Price, locale: string, t: Translate): string {
  const euros = (amount: number) =>
    new Intl.NumberFormat(locale, {
      ...{ style: 'currency', currency: 'EUR' },
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
  if (price.kind === 'free' || price.kind === 'donation') return t(`addDate.price.${price.kind}`);
  if (price.kind === 'range') return t('addDate.price.range', { from: euros(price.amount), to: euros(price.upTo) });
  if (price.reduced === undefined) return euros(price.amount);
  return t('addDate.price.reduced', { full: euros(price.amount), reduced: euros(price.reduced) });
}
