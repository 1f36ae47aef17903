import { dayInWords, daysInWords, instantInWords, lastDayOf } from '../../../../../../plugin-kit/dates-in-words';
import type { Card } from '../../../../../../plugin-kit/presentation';
import { rightsOf } from '../formats/feed-text';
import type { Feed } from '../formats/format';
import { constantsOf, inText } from '../shape/constants';
import { capitalised, printable, unbreakable } from './typography';

/** A message of the plugin in the language of what is printed. */
export type Translate = (key: string, parameters?: Record<string, string>) => string;

/** What stands over and under a programme, whatever it is printed on. */
export interface Heading {
  title: string;
  subtitle: string | null;
  partner: string;
  /** The days that it covers; empty when nothing in it has a date. */
  period: string;
  /** On which day it was true. */
  updated: string;
  /** Whose data these are, under which licence, and what the channel says in every item. */
  rights: string;
}

/** Local days of a programme: what began before the first is of the first, what goes on after the last is of the last. */
export interface Window {
  from: string;
  /** Null when the programme has no end. */
  to: string | null;
}

export function headingOf(feed: Feed, cards: Card[], window: Window, t: Translate): Heading {
  const { channel, columns, chain, timeZone, changedAt } = feed;
  const [locale] = chain;
  const set = (text: string) => unbreakable(printable(text), locale);
  const moment = instantInWords(new Date(changedAt).toISOString(), locale, timeZone, 'long');
  const mentions = constantsOf(columns, chain).map(inText);
  return {
    title: set(channel.name ?? channel.slug),
    subtitle: channel.mission ? set(channel.mission) : null,
    partner: set(channel.partner.name ?? ''),
    period: set(periodOf(cards, window, locale)),
    updated: set(t('print.updated', { moment })),
    rights: [t('print.rights', { rights: rightsOf(channel) }), ...mentions].map(set).join(' · '),
  };
}

function periodOf(cards: Card[], { from, to }: Window, locale: string): string {
  const days = cards
    .flatMap(({ when }) => (when ? [when.startDate, lastDayOf(when) ?? when.startDate] : []))
    .map((day) => (day < from ? from : to && day > to ? to : day))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  return capitalised(first === last ? dayInWords(first, locale) : daysInWords(first, last, locale), locale);
}
