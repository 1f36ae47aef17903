import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../plugin-kit/server/sql';
import { hasDrafts, isLocalised, tableOf } from '../../../../../plugin-kit/server/schema';
import type { DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { sharedType } from '../configuration';
import type { Authorship } from '../domain/authorship';
import { revisionsOf, type Known, type State, type Write } from '../domain/history/revisions-of';
import { getService } from './get-service';
import { storeOf } from './history/store';
import type { Reading } from './snapshots';

interface Touched {
  uid: string;
  documentId: string;
  before: Map<string, Known>;
  writes: Write[];
}

/** One call to the Document Service with those that it makes inside, and every shared entry that they touch. */
export interface Operation {
  isOpen: boolean;
  startedAt: number;
  authorship: Authorship;
  touched: Map<string, Touched>;
}

const keyOf = (uid: string, documentId: string): string => `${uid}/${documentId}`;
/** Entries that are read at once; the server answers others in between. */
const CHUNK = 100;

/** One for the process: each storage that was ever used makes every promise a little slower. */
const current = new AsyncLocalStorage<Operation>();

/** Follows writes, from what entries were before to the revisions that they leave, in the transaction of the write. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const begun = new WeakMap<DocumentWrite, Operation>();
  const store = storeOf(strapi);

  return {
    /** Runs what writes beside the Document Service as an operation, or as a part of the one under way. */
    async run<Result>(write: (operation: Operation) => Promise<Result>): Promise<Result> {
      const outer = current.getStore();
      if (outer?.isOpen) return write(outer);
      const operation = newOperation();
      return strapi.db.transaction(async () => {
        try {
          const result = await current.run(operation, () => write(operation));
          await this.end(operation);
          return result;
        } finally {
          operation.isOpen = false;
        }
      });
    },

    /** The operation that a write is a part of: that of what made it, or its own, which ends with it. */
    of(write: DocumentWrite): { operation: Operation; isOutermost: boolean } {
      const outer = outerOf(write) ?? current.getStore();
      if (outer?.isOpen) return { operation: outer, isOutermost: false };
      const operation = newOperation();
      begun.set(write, operation);
      return { operation, isOutermost: true };
    },

    /** Leaves the revisions. What is written afterwards is another operation. */
    async end(operation: Operation): Promise<void> {
      await keep(operation);
      operation.isOpen = false;
    },

    /** Remembers what entries are before they are written; those of types that are not shared are left aside. */
    async begin(operation: Operation, uid: string, documentIds: string[], action?: string): Promise<void> {
      const { touched } = operation;
      const unknown = documentIds.filter((documentId) => !touched.has(keyOf(uid, documentId)));
      if (unknown.length === 0 || !sharedType(strapi, uid)) return;
      for (const chunk of chunks(unknown, CHUNK)) {
        if (action !== undefined) await lock(uid, chunk);
        for (const documentId of chunk)
          touched.set(keyOf(uid, documentId), { uid, documentId, before: new Map(), writes: [] });
        for (const { documentId, locale, number, action: last, name, snapshot } of await store.latest(uid, chunk))
          touched
            .get(keyOf(uid, documentId))
            ?.before.set(locale, { number, state: last === 'delete' ? null : { name, snapshot } });
        await readUnknown(operation, uid, chunk, action === 'delete');
      }
    },

    /** Adds a write to an entry that was begun, or that is new. */
    wrote({ touched }: Operation, uid: string, documentId: string, write: Write): void {
      if (!sharedType(strapi, uid)) return;
      const key = keyOf(uid, documentId);
      const entry = touched.get(key) ?? { uid, documentId, before: new Map<string, Known>(), writes: [] };
      entry.writes.push(write);
      touched.set(key, entry);
    },
  };

  function newOperation(): Operation {
    const authorship = getService(strapi, 'authorship').current();
    return { isOpen: true, startedAt: Date.now(), authorship, touched: new Map() };
  }

  function outerOf({ parent }: DocumentWrite): Operation | undefined {
    if (!parent) return undefined;
    const operation = begun.get(parent);
    return operation?.isOpen ? operation : outerOf(parent);
  }

  /** Two writers of one entry follow each other, so that their revisions do. SQLite has one writer at a time. */
  async function lock(uid: string, documentIds: string[]): Promise<void> {
    if (strapi.db.dialect.client !== 'postgres') return;
    const tableName = tableOf(strapi, uid);
    await strapi.db.transaction(async ({ trx }) => {
      await (trx as Knex.Transaction)(tableName)
        .select('id')
        .whereIn('document_id', documentIds)
        .orderBy('id')
        .forUpdate();
    });
  }

  /**
   * The state of entries that are older than their history, in the languages that it does not know yet. What the operation
   * itself has made was nothing before.
   */
  async function readUnknown(
    { touched, startedAt }: Operation,
    uid: string,
    documentIds: string[],
    readsAll: boolean,
  ): Promise<void> {
    const isKnown = (documentId: string, locale: string) => {
      const known = touched.get(keyOf(uid, documentId))?.before.get(locale);
      return known !== undefined && known.state !== null;
    };
    const hasLanguages = isLocalised(strapi, uid);
    const asked = documentIds.filter((documentId) => readsAll || hasLanguages || !isKnown(documentId, ''));
    if (asked.length === 0) return;
    const rows = (await strapi.db.query(uid).findMany({
      select: ['documentId', 'locale', 'createdAt'],
      where: { documentId: { $in: asked }, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) },
    })) as { documentId: string; locale: string | null; createdAt: string | null }[];
    const unread = rows
      .filter(({ createdAt }) => new Date(createdAt ?? 0).getTime() < startedAt)
      .filter((row) => readsAll || !isKnown(row.documentId, localeOf(uid, row)));
    if (unread.length === 0) return;
    const readings = await getService(strapi, 'snapshots').readAll(uid, [
      ...new Set(unread.map(({ documentId }) => documentId)),
    ]);
    for (const reading of readings) {
      const locale = localeOf(uid, reading);
      const before = touched.get(keyOf(uid, reading.documentId))?.before;
      if (!readsAll && isKnown(reading.documentId, locale)) continue;
      before?.set(locale, {
        number: before.get(locale)?.number ?? 0,
        state: stateOf(reading),
        writtenAt: reading.updatedAt,
      });
    }
  }

  async function keep({ touched, authorship }: Operation): Promise<void> {
    const at = Date.now();
    const all = [...touched.values()];
    for (const uid of new Set(all.map((entry) => entry.uid))) {
      const entries = all.filter((entry) => entry.uid === uid);
      for (const chunk of chunks(entries, CHUNK)) {
        const after = await readStates(
          uid,
          chunk.map(({ documentId }) => documentId),
        );
        const revisions = chunk.flatMap((entry) =>
          revisionsOf({ ...entry, after: after.get(entry.documentId) ?? new Map<string, State>(), authorship, at }),
        );
        await store.append(revisions);
        if (entries.length > CHUNK) await yieldToEventLoop();
      }
    }
  }

  async function readStates(uid: string, documentIds: string[]): Promise<Map<string, Map<string, State>>> {
    const states = new Map<string, Map<string, State>>();
    for (const reading of await getService(strapi, 'snapshots').readAll(uid, documentIds)) {
      const byLocale = states.get(reading.documentId) ?? new Map<string, State>();
      byLocale.set(localeOf(uid, reading), stateOf(reading));
      states.set(reading.documentId, byLocale);
    }
    return states;
  }

  function localeOf(uid: string, { locale }: { locale: string | null }): string {
    return isLocalised(strapi, uid) ? (locale ?? '') : '';
  }
};

const stateOf = ({ name, snapshot }: Reading): State => ({ name, snapshot });
