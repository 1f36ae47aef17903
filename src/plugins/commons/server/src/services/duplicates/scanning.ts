import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { tableOf } from '../../../../../../plugin-kit/server/schema';
import { PAIR_SCORE, type DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import { candidatePairs } from '../../domain/duplicates/blocks';
import { keysOf, type Key } from '../../domain/duplicates/keys';
import type { ScoredPair } from '../../domain/duplicates/pair';
import { comparable, compare, type Comparable } from '../../domain/duplicates/score';
import { getService } from '../get-service';
import { FEATURES, parsed } from './features';
import { PAIRS } from './pairs';

export interface Scan {
  /** Entries read, of how many. */
  done: number;
  total: number;
  /** Pairs found that may be one. */
  found: number;
  startedAt: number;
  endedAt: number | null;
}

/** Entries read at a time: few enough for others to be answered in between. */
const READ = 20;
const LOADED = 50;
/** Work between two pauses. */
const SLICE_MS = 5;

/** What one process does at a time: comparing everything, and taking up what was written beside the Document Service. */
export const DUPLICATES_LOCK = 'commons.duplicates';

/** Compares every entry of every type with those that may be the same. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let running: Promise<Scan> | undefined;
  let progress: Scan | null = null;

  return {
    /** The scan under way, or the last one of this process. */
    progress: (): Scan | null => progress,

    /** Scans everything; a scan that is under way is the one. */
    scan(): Promise<Scan> {
      running ??= work().finally(() => (running = undefined));
      return running;
    },
  };

  async function work(): Promise<Scan> {
    const scan: Scan = { done: 0, total: 0, found: 0, startedAt: Date.now(), endedAt: null };
    progress = scan;
    const entries = new Map<DuplicatesDeclaration, string[]>();
    for (const declaration of getService(strapi, 'duplicate-features').declarations()) {
      const documentIds = await everyDocument(declaration.uid);
      entries.set(declaration, documentIds);
      scan.total += documentIds.length;
    }
    for (const [declaration, documentIds] of entries) {
      await keepAll(declaration.uid, documentIds, scan);
      scan.found += await compareAll(declaration);
    }
    scan.endedAt = Date.now();
    return scan;
  }

  async function everyDocument(uid: string): Promise<string[]> {
    const tableName = tableOf(strapi, uid);
    const written = (await strapi.db.connection(tableName).distinct('document_id')) as { document_id: string }[];
    const kept = (await strapi.db.connection(FEATURES).select('target_document_id').where({ target_uid: uid })) as {
      target_document_id: string;
    }[];
    return [...new Set([...written.map((row) => row.document_id), ...kept.map((row) => row.target_document_id)])];
  }

  async function keepAll(uid: string, documentIds: string[], scan: Scan): Promise<void> {
    for (let start = 0; start < documentIds.length; start += READ) {
      const chunk = documentIds.slice(start, start + READ);
      await getService(strapi, 'duplicate-features').keep(uid, chunk);
      scan.done += chunk.length;
      await yieldToEventLoop();
    }
  }

  async function compareAll(declaration: DuplicatesDeclaration): Promise<number> {
    const { uid } = declaration;
    const { known, keys } = await load(declaration);
    const lexicon = getService(strapi, 'duplicate-features').lexicon();
    const scored = (first: string, second: string): ScoredPair | null => {
      const [one, other] = [known.get(first), known.get(second)];
      return one && other ? { uid, first, second, ...compare(declaration, one, other, lexicon) } : null;
    };
    const found = new Map<string, ScoredPair>();
    const seen = new Set<string>();
    let since = performance.now();
    for (const candidate of candidatePairs(keys)) {
      if (performance.now() - since > SLICE_MS) {
        await yieldToEventLoop();
        since = performance.now();
      }
      if (!candidate) continue;
      const id = candidate.join(' ');
      if (seen.has(id)) continue;
      seen.add(id);
      const pair = scored(...candidate);
      if (pair && pair.score >= PAIR_SCORE) found.set(id, pair);
    }
    await save(declaration.uid, found, scored);
    return found.size;
  }

  async function load(declaration: DuplicatesDeclaration) {
    const lexicon = getService(strapi, 'duplicate-features').lexicon();
    const known = new Map<string, Comparable>();
    const keys = new Map<string, Key[]>();
    for (let last = 0; ;) {
      const rows = (await strapi.db
        .connection(FEATURES)
        .select('id', 'target_document_id', 'features')
        .where({ target_uid: declaration.uid })
        .andWhere('id', '>', last)
        .orderBy('id')
        .limit(LOADED)) as { id: number; target_document_id: string; features: string }[];
      for (const row of rows) {
        const features = parsed(row.features);
        known.set(row.target_document_id, comparable(features, lexicon));
        keys.set(row.target_document_id, keysOf(declaration, features, lexicon));
      }
      await yieldToEventLoop();
      const end = rows.at(-1)?.id;
      if (end === undefined) return { known, keys };
      last = end;
    }
  }

  /** What waited and was not found again is compared once more: it may have been found another way. */
  async function save(
    uid: string,
    found: Map<string, ScoredPair>,
    scored: (first: string, second: string) => ScoredPair | null,
  ): Promise<void> {
    const pairs = getService(strapi, 'pairs');
    for (const { id, first, second } of await pairs.allPending(uid)) {
      if (found.has(`${first} ${second}`)) continue;
      const { score = 0 } = scored(first, second) ?? {};
      if (score < PAIR_SCORE) await strapi.db.connection(PAIRS).where({ id, state: 'pending' }).delete();
    }
    const all = [...found.values()];
    for (let start = 0; start < all.length; start += LOADED) {
      await pairs.queue(all.slice(start, start + LOADED));
      await yieldToEventLoop();
    }
    await strapi.db.connection(FEATURES).where({ target_uid: uid, is_compared: false }).update({ is_compared: true });
  }
};
