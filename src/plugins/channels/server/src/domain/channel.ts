import type { Filter } from './filter/filter';
import { ALWAYS, intersection, type Interval } from './filter/intervals';
import { comparableText } from './filter/comparable-text';
import { matchingIntervals } from './filter/matching-intervals';
import { toItem } from './item';
import type { Field, LocalisedText, Source } from './source';

/** A channel as it is stored: a partner's editorial contract. */
export interface Channel {
  documentId: string;
  slug: string;
  name: LocalisedText;
  mission: LocalisedText;
  source: string;
  /** Null takes everything. */
  filter: Filter | null;
  /** Names of the fields that items show, in their order; null shows every field of the source. */
  fields: string[] | null;
  locales: string[] | null;
  licence: string;
  isPublic: boolean;
}

export interface ItemRow {
  locale: string;
  body: string;
  sortKey: string;
  startsAt: number | null;
  endsAt: number | null;
  visibleFrom: number;
  visibleUntil: number;
}

export interface Publication {
  channel: Channel;
  source: Source;
  /** Every field of the source. */
  fields: Field[];
  locales: { defaultLocale: string; all: string[] };
  timeZone: string;
}

/** The farthest instants that a date can hold, in milliseconds: ECMA-262, section 21.4.1.1. */
const FARTHEST_MS = 8.64e15;

/** The fields that a channel's items show. */
export function shownFields({ fields: names }: Pick<Channel, 'fields'>, fields: Field[]): Field[] {
  if (!names) return fields.filter(({ shown }) => shown !== false);
  return names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
}

/** The languages of a channel, the application's default when it says none. */
export const localesOf = ({ locales }: Pick<Channel, 'locales'>, all: string[]): string[] =>
  locales && locales.length > 0 ? locales : all;

/** The rows of one record in a channel: one a language and an interval of time, none for what is over at `now`. */
export function toItemRows(documentId: string, data: unknown, publication: Publication, now: number): ItemRow[] {
  const { channel, source, fields, locales } = publication;
  const intervals = visibleIntervals(data, publication).filter(([, until]) => until > now);
  if (intervals.length === 0) return [];
  const period = source.period?.(data);
  const shown = shownFields(channel, fields);
  return localesOf(channel, locales.all).flatMap((locale) => {
    const item = toItem(documentId, data, shown, [locale, locales.defaultLocale], locales.all);
    const body = JSON.stringify(item);
    const sortKey = comparableText(titleOf(item)).slice(0, 250);
    return intervals.map(([from, until]) => ({
      locale,
      body,
      sortKey,
      startsAt: period ? Date.parse(period.startsAt) : null,
      endsAt: period ? Date.parse(period.endsAt) : null,
      visibleFrom: Math.max(from, -FARTHEST_MS),
      visibleUntil: Math.min(until, FARTHEST_MS),
    }));
  });
}

const titleOf = ({ title, name }: Record<string, unknown>): string =>
  [title, name].find((one): one is string => typeof one === 'string') ?? '';

function visibleIntervals(data: unknown, { channel, source, fields, timeZone }: Publication): Interval[] {
  const matching = channel.filter ? matchingIntervals(data, channel.filter, fields, timeZone) : ALWAYS;
  const availableFrom = source.availableFrom?.(data);
  return availableFrom ? intersection(matching, [[Date.parse(availableFrom), Infinity]]) : matching;
}
