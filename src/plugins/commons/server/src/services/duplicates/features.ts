import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../../plugin-kit/server/sql';
import { type JoinTable, tableOf } from '../../../../../../plugin-kit/server/schema';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import type { DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import type { Features } from '../../domain/duplicates/features';
import { keysOf, type Key } from '../../domain/duplicates/keys';
import { lexiconOf, type Lexicon } from '../../domain/duplicates/names';
import { readFeatures } from './entry-reader';
import { treeOf } from './tree';

export const FEATURES = 'commons_identities';
export const KEYS = 'commons_identity_keys';

/** More entries under as many of the same keys are not looked at: the best come first. */
const CANDIDATES = 60;

/** Entries looked at under one key. */
const UNDER_ONE_KEY = 100;

interface FeaturesRow {
  target_document_id: string;
  features: string;
}

/** What distinguishes entries, kept beside them with the keys under which look-alikes are found. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let lexicon: Lexicon | undefined;
  const service = {
    declarations: (): readonly DuplicatesDeclaration[] => configurationOf(strapi).duplicates.types,

    declarationOf: (uid: string): DuplicatesDeclaration | undefined =>
      service.declarations().find((declaration) => declaration.uid === uid),

    lexicon: (): Lexicon => (lexicon ??= lexiconOf(configurationOf(strapi).duplicates.words)),

    /** Whether a write of these attributes may change what distinguishes the entry. */
    concerns(declaration: DuplicatesDeclaration, attributes: string[]): boolean {
      const read = treeOf(declaration);
      return attributes.some((name) => read.has(name) || name === declaration.replacedBy);
    },

    /** Keeps what distinguishes these entries as they are now, in the caller's transaction; answers how many changed. */
    async keep(uid: string, documentIds: string[]): Promise<number> {
      const declaration = service.declarationOf(uid);
      if (!declaration || documentIds.length === 0) return 0;
      return strapi.db.transaction(async ({ trx }: Transaction) => {
        const current = await readFeatures(strapi, declaration, documentIds);
        const kept = new Map(
          (await rowsOf(uid, documentIds, trx)).map((row) => [row.target_document_id, row.features]),
        );
        const gone = documentIds.filter((documentId) => kept.has(documentId) && !current.has(documentId));
        const changed = [...current].filter(([documentId, one]) => kept.get(documentId) !== JSON.stringify(one));
        if (gone.length > 0) await service.forget(uid, gone);
        const former = changed.flatMap(([documentId]) => (kept.has(documentId) ? documentId : []));
        if (former.length > 0)
          await trx(KEYS).where({ target_uid: uid }).whereIn('target_document_id', former).delete();
        if (changed.length > 0) await insert(trx, declaration, changed);
        return gone.length + changed.length;
      });
    },

    /** An entry that is no more, or is another one now, is not compared; what was decided about it is remembered. */
    async forget(uid: string, documentIds: string[]): Promise<void> {
      await strapi.db.transaction(async ({ trx }: Transaction) => {
        for (const table of [FEATURES, KEYS])
          await trx(table).where({ target_uid: uid }).whereIn('target_document_id', documentIds).delete();
        for (const side of ['first', 'second'])
          await trx('commons_pairs').where({ uid, state: 'pending' }).whereIn(side, documentIds).delete();
      });
    },

    /** The entries that share the most keys with these. */
    async candidates(uid: string, keys: Key[], except?: string): Promise<Map<string, Features>> {
      if (keys.length === 0) return new Map();
      const { connection } = strapi.db;
      // Of a key that many share, some are enough: what really looks alike shares rarer ones.
      const under = keys.map((key) =>
        connection.from(
          connection(KEYS).select('target_document_id').where({ target_uid: uid, key }).limit(UNDER_ONE_KEY).as('some'),
        ),
      );
      const found = connection
        .from(connection.unionAll(under).as('found'))
        .select('target_document_id')
        .whereNot({ target_document_id: except ?? '' })
        .groupBy('target_document_id')
        .orderByRaw('count(*) desc, target_document_id')
        .limit(CANDIDATES);
      const ids = ((await found) as { target_document_id: string }[]).map((row) => row.target_document_id);
      return service.features(uid, ids);
    },

    async features(uid: string, documentIds: string[]): Promise<Map<string, Features>> {
      return new Map((await rowsOf(uid, documentIds)).map((row) => [row.target_document_id, parsed(row.features)]));
    },

    /** Entries of a type whose identity is not kept: written beside the Document Service. */
    async unknown(uid: string, limit: number): Promise<string[]> {
      const tableName = tableOf(strapi, uid);
      const replaced = service.declarationOf(uid)?.replacedBy ?? '';
      const { joinTable } = (strapi.db.metadata.get(uid).attributes[replaced] ?? {}) as { joinTable?: JoinTable };
      const rows = (await strapi.db
        .connection(`${tableName} as entry`)
        .distinct('entry.document_id')
        .leftJoin(`${FEATURES} as known`, (join) =>
          join
            .on('known.target_document_id', 'entry.document_id')
            .andOn('known.target_uid', strapi.db.connection.raw('?', [uid])),
        )
        .whereNull('known.id')
        .modify((query) => {
          if (!joinTable) return;
          const { name, joinColumn } = joinTable;
          void query.leftJoin(name, `${name}.${joinColumn.name}`, 'entry.id').whereNull(`${name}.${joinColumn.name}`);
        })
        .limit(limit)) as { document_id: string }[];
      return rows.map((row) => row.document_id);
    },

    /** Keeps the features of those that were written beside the Document Service; answers how many. */
    async catchUp(pause: () => Promise<void>): Promise<number> {
      let count = 0;
      for (const { uid } of service.declarations())
        for (let previous = ''; ;) {
          const documentIds = await service.unknown(uid, CATCH_UP);
          // The same ones again cannot be read: a row without a draft.
          if (documentIds.length === 0 || documentIds.join() === previous) break;
          previous = documentIds.join();
          for (let start = 0; start < documentIds.length; start += READ) {
            count += await service.keep(uid, documentIds.slice(start, start + READ));
            await pause();
          }
        }
      return count;
    },
  };
  return service;

  async function rowsOf(uid: string, documentIds: string[], trx?: Knex.Transaction): Promise<FeaturesRow[]> {
    if (documentIds.length === 0) return [];
    return (trx ?? strapi.db.connection)(FEATURES)
      .select('target_document_id', 'features')
      .where({ target_uid: uid })
      .whereIn('target_document_id', documentIds);
  }

  async function insert(
    trx: Knex.Transaction,
    declaration: DuplicatesDeclaration,
    changed: [string, Features][],
  ): Promise<void> {
    const { uid } = declaration;
    const rows = changed.map(([documentId, features]) => ({
      target_uid: uid,
      target_document_id: documentId,
      features: JSON.stringify(features),
      is_compared: false,
    }));
    await trx(FEATURES)
      .insert(rows)
      .onConflict(['target_uid', 'target_document_id'])
      .merge(['features', 'is_compared']);
    const keys = changed.flatMap(([documentId, features]) =>
      keysOf(declaration, features, service.lexicon()).map((key) => ({
        target_uid: uid,
        target_document_id: documentId,
        key,
      })),
    );
    for (const part of chunks(keys)) await trx(KEYS).insert(part);
  }
};

/** Entries looked up, and read, at a time: few enough for others to be answered in between. */
const CATCH_UP = 1000;
const READ = 20;

export const parsed = (features: string): Features => JSON.parse(features) as Features;
