import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import type { Field, Term } from '../domain/source';
import type { ChannelTerms } from './channel-terms';
import { getService } from './get-service';

const MAX_TERMS = 20_000;

/**
 * The terms behind codes as the items of a channel show them: each is read in one record that holds it, and again when this
 * record changes. A broader term that no item has by itself is read in its vocabulary.
 */
export function facetTerms(strapi: Core.Strapi) {
  const kept = new LRUCache<string, Term>({ max: MAX_TERMS });

  return async (
    { numbers, records, holders }: ChannelTerms,
    field: Field,
    codes: string[],
  ): Promise<Map<string, Term>> => {
    const found = new Map<string, Term>();
    const missing = new Map<string, { recordId: number; key: string }>();
    for (const code of codes) {
      const recordId = holders.get(numbers.find(`${field.name}=${code}`) ?? -1) ?? 0;
      const key = `${field.name}=${code} ${recordId} ${records.get(recordId)?.digest ?? ''}`;
      const term = kept.get(key);
      if (term) found.set(code, term);
      else missing.set(code, { recordId, key });
    }
    const shown = await termsIn(
      strapi,
      field,
      [...missing.values()].map(({ recordId }) => recordId),
    );
    const others = [...missing.keys()].some((code) => !shown.has(code))
      ? new Map((await getService(strapi, 'readers-terms').recent(field)).map((term) => [term.code, term]))
      : shown;
    for (const [code, { key }] of missing) {
      const term = shown.get(code) ?? others.get(code);
      if (!term) continue;
      kept.set(key, term);
      found.set(code, term);
    }
    return found;
  };
}

/** The terms of a field in some records, by code. Index: the primary key of channel_records. */
async function termsIn(strapi: Core.Strapi, field: Field, recordIds: number[]): Promise<Map<string, Term>> {
  const terms = new Map<string, Term>();
  for (const part of chunks([...new Set(recordIds)])) {
    const rows = (await strapi.db.connection('channel_records').whereIn('id', part).select('data')) as {
      data: unknown;
    }[];
    for (const { data } of rows)
      for (const term of (field.read(parseJson(data)) ?? []) as Term[]) terms.set(term.code, term);
  }
  return terms;
}
