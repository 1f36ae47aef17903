import { comparableText } from './filter/comparable-text';
import type { Filter } from './filter/filter';
import { ALWAYS, intersection, type Interval } from './filter/intervals';
import { matchingIntervals } from './filter/matching-intervals';
import { localise } from './localise';
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

/** The place of a record in a channel during an interval of time; instants in milliseconds. */
export interface ItemRow {
  isCancelled: boolean;
  /** Pinned items come first, in the order of their positions. */
  position: number;
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

/** Position of what nobody pinned: the last that a 32-bit column holds. */
export const UNPINNED = 2_147_483_647;

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

/** What the bytes of a channel's items depend on, besides the records. */
export const renderedWith = ({ source, fields, locales }: Channel): unknown => [source, fields, locales];

/** The rows of one record in a channel: one an interval of time, none for what is over at `now`. */
export function toItemRows(data: unknown, publication: Publication, now: number): ItemRow[] {
  const intervals = visibleIntervals(data, publication).filter(([, until]) => until > now);
  if (intervals.length === 0) return [];
  const { source } = publication;
  const period = source.period?.(data);
  const row = {
    isCancelled: source.isCancelled?.(data) ?? false,
    position: UNPINNED,
    sortKey: comparableText(titleOf(data, publication)).slice(0, 250),
    startsAt: period ? Date.parse(period.startsAt) : null,
    endsAt: period ? Date.parse(period.endsAt) : null,
  };
  return intervals.map(([from, until]) => ({
    ...row,
    visibleFrom: Math.max(from, -FARTHEST_MS),
    visibleUntil: Math.min(until, FARTHEST_MS),
  }));
}

/** The title that sorts a record: in the first language of the channel, so that every language has the same order. */
function titleOf(data: unknown, { channel, fields, locales }: Publication): string {
  const field = fields.find(({ name }) => name === 'title') ?? fields.find(({ name }) => name === 'name');
  if (!field) return '';
  const chain: [string, string] = [localesOf(channel, locales.all)[0] ?? '', locales.defaultLocale];
  const title = localise(field.read(data), field, chain, locales.all);
  return typeof title === 'string' ? title : '';
}

function visibleIntervals(data: unknown, { channel, source, fields, timeZone }: Publication): Interval[] {
  const matching = channel.filter ? matchingIntervals(data, channel.filter, fields, timeZone) : ALWAYS;
  const availableFrom = source.availableFrom?.(data);
  return availableFrom ? intersection(matching, [[Date.parse(availableFrom), Infinity]]) : matching;
}
