import { weekdayOf } from '../../../../../plugin-kit/calendar';
import { localStartOf, minuteOf } from './local-start';
import { searchTextOf } from './search/search-text';
import type { Field, Point, Source, Term } from './source';

/** What readers look records up by, beside the order of a channel. */
export interface SearchIndex {
  /** The words by which it is found: `domain/search/search-text.ts`. */
  searchText: string;
  /** `|field=code|field=code|`, broader terms included. */
  termCodes: string;
  /** The place on a sphere of radius 1: distances become sums of squares, which any database computes. */
  place: [x: number, y: number, z: number] | null;
  /** Of the local beginning: 1 for Monday to 7, and the minute of the day; null when unknown. */
  weekday: number | null;
  minute: number | null;
  /** In the order of the source. */
  measures: [low: number | null, high: number | null][];
}

/** Stands for no bound, so that comparing two numbers is enough. */
const UNBOUNDED = 1e12;

export function searchIndexOf(data: unknown, source: Source, fields: Field[], timeZone: string): SearchIndex {
  const codes = new Set<string>();
  let place: SearchIndex['place'] = null;
  for (const field of fields.filter(({ isReserved }) => !isReserved)) {
    const value = field.read(data);
    if (value === null || value === undefined) continue;
    if (field.type === 'place') place ??= onSphere(value as Point);
    if (field.type !== 'terms') continue;
    for (const { code, broader } of value as Term[])
      for (const one of [code, ...broader]) codes.add(`${field.name}=${one}`);
  }
  const start = localStartOf(data, source, timeZone);
  return {
    searchText: searchTextOf(data, fields),
    termCodes: codes.size > 0 ? `|${[...codes].join('|')}|` : '',
    place,
    weekday: start && weekdayOf(start.date),
    minute: start && minuteOf(start),
    measures: (source.measures ?? []).map(({ read }) => bounds(read(data))),
  };
}

const bounds = (interval: { low: number | null; high: number | null } | null): SearchIndex['measures'][number] =>
  interval ? [interval.low ?? -UNBOUNDED, interval.high ?? UNBOUNDED] : [null, null];

/** A point of the Earth as a unit vector. */
export function onSphere({ latitude, longitude }: Point): [x: number, y: number, z: number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
