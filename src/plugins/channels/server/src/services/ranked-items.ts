import type { Core } from '@strapi/strapi';
import { getService } from './get-service';
import { isNarrowed, narrowedItems, ofRecords, visibleItems } from './item-narrowing';
import { PLACE, placeOf, type PlaceRow } from './item-order';
import type { ItemsQuery, PageStart, Place } from './items';

/** An item that answers a question. */
export interface RankedItem {
  recordId: number;
  /** With how well it answers. */
  place: Place;
}

interface Row extends PlaceRow {
  record_id: number;
}

/** The items that answer the words of a query, the best first. A page and its count ask the same query, which is answered once. */
export function rankedItems(strapi: Core.Strapi): (query: ItemsQuery) => Promise<RankedItem[]> {
  const known = new WeakMap<ItemsQuery, Promise<RankedItem[]>>();
  return (query) => {
    const ranked = known.get(query) ?? rankItems(strapi, query);
    known.set(query, ranked);
    return ranked;
  };
}

/** Those of a page. */
export function pageOf(items: RankedItem[], pageSize: number, start: PageStart): RankedItem[] {
  if ('page' in start) return items.slice((start.page - 1) * pageSize, start.page * pageSize);
  const { after } = start;
  const begin = after ? items.findIndex(({ place }) => comparePlaces(place, after) > 0) : 0;
  return begin === -1 ? [] : items.slice(begin, begin + pageSize);
}

/** What is shown decides how much is forgiven, whatever else is asked: a narrower question never finds what a wider one does not. */
async function rankItems(strapi: Core.Strapi, query: ItemsQuery): Promise<RankedItem[]> {
  const rowsOf = async (rows: ReturnType<typeof visibleItems>, recordIds: number[]) =>
    (await ofRecords(rows, recordIds).select(...PLACE, 'item.record_id')) as Row[];
  const { source, generation, version = 0, channelDocumentId = '', words = [], isSearched = () => false } = query;
  let rows: Row[] = [];
  const matches = await getService(strapi, 'search').inChannel(
    source.uid,
    { channelDocumentId, generation, version, words, isSearched },
    async (recordIds) => {
      rows = await rowsOf(visibleItems(strapi, query), recordIds);
      return rows.map(({ record_id }) => record_id);
    },
  );
  if (isNarrowed(query) && matches.size > 0) rows = await rowsOf(narrowedItems(strapi, query), [...matches.keys()]);
  const items = rows.flatMap((row): RankedItem[] => {
    const match = matches.get(row.record_id);
    if (!match) return [];
    const [position, startsAt, sortKey, documentId] = placeOf(row);
    return [{ recordId: row.record_id, place: [position, startsAt, sortKey, documentId, match.score] }];
  });
  return items.sort((one, other) => comparePlaces(one.place, other.place));
}

/** The best answers first, then the order of the channel. Compared here: databases sort texts each in their own way. */
function comparePlaces(one: Place, other: Place): number {
  const [position, startsAt, sortKey, documentId, score = Infinity] = one;
  const [otherPosition, otherStartsAt, otherSortKey, otherDocumentId, otherScore = Infinity] = other;
  return (
    compare(otherScore, score) ||
    compare(position, otherPosition) ||
    compare(startsAt ?? 0, otherStartsAt ?? 0) ||
    compare(sortKey, otherSortKey) ||
    compare(documentId, otherDocumentId)
  );
}

const compare = <Value extends number | string>(one: Value, other: Value): number =>
  one < other ? -1 : Number(one > other);
