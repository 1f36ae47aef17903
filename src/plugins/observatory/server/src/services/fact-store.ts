import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../plugin-kit/server/locks';
import { chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { channels, type RecordsChange, type WrittenRecord } from '../channels';
import { configurationOf } from '../configuration';
import { conditionsOf } from '../domain/conditions';
import type { FactSource, Member } from '../domain/declarations';
import type { Fact } from '../domain/fact';
import { FACTS, MEMBERS } from '../tables';
import { getService } from './get-service';

/** A fact as it is kept: what follows from its day and hour is worked out when it is read. */
export type StoredFact = Omit<Fact, 'source' | 'id' | 'snapshot'> & { time: string | null };

export interface FactRow {
  snapshot: string;
  source: string;
  documentId: string;
  sequence: number;
  data: StoredFact | null;
}

const PAGE = 2000;

/** The table of facts, written with the records that they are noted from. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const testers = new Map<string, [key: string, test: (data: unknown) => boolean][]>();
  const knownMembers = new Map<string, string>();

  const testersOf = (source: string) => {
    const known = testers.get(source);
    if (known) return known;
    const { tester } = channels(strapi, 'record-filters');
    const made = [...declaredConditions(strapi, source)].map(([key, filter]): [string, (data: unknown) => boolean] => [
      key,
      tester(source, filter),
    ]);
    testers.set(source, made);
    return made;
  };

  return {
    /** Notes what became of some records, in the transaction that writes them. Index: observatory_facts_target_uq. */
    async written({ source, records, gone }: RecordsChange, trx: Knex.Transaction): Promise<void> {
      const declared = configurationOf(strapi).facts.find((one) => one.source === source);
      if (!declared || records.length + gone.length === 0) return;
      const members = new Map<string, Member & { dimension: string }>();
      const made = records.map((record) => ({
        documentId: record.documentId,
        json: JSON.stringify(noted(declared, record, testersOf(source), members)),
      }));
      const known = await digestsOf(source, [...records.map(({ documentId }) => documentId), ...gone], trx);
      const changed = made.filter(({ documentId, json }) => known.get(documentId) !== digestOf(json));
      const removed = gone.filter((documentId) => (known.get(documentId) ?? '') !== '');
      await keepMembers([...members.values()], knownMembers, trx);
      await write(
        strapi,
        [
          ...changed.map(({ documentId, json }) => ({ snapshot: '', source, documentId, json })),
          ...removed.map((documentId) => ({ snapshot: '', source, documentId, json: null })),
        ],
        trx,
      );
    },

    /** Every record of a source was noted again: the facts of other documents are of the past. */
    async rebuilt(source: string, documentIds: string[]): Promise<void> {
      const kept = new Set(documentIds);
      const rows = (await strapi.db
        .connection(FACTS)
        .where({ snapshot: '', source })
        .whereNotNull('data')
        .select('target_document_id as documentId')) as { documentId: string }[];
      const gone = rows.map(({ documentId }) => documentId).filter((documentId) => !kept.has(documentId));
      if (gone.length === 0) return;
      await strapi.db.transaction(({ trx }: Transaction) => this.written({ source, records: [], gone }, trx));
    },

    /** Keeps facts as they are, for a season that is over. */
    async freeze(
      season: string,
      facts: { source: string; documentId: string; data: StoredFact }[],
      trx: Knex.Transaction,
    ) {
      const rows = facts.map(({ data, ...fact }) => ({ ...fact, snapshot: season, json: JSON.stringify(data) }));
      for (const part of chunks(rows)) await write(strapi, part, trx);
    },

    /** The facts that were written after a sequence, in order. Index: observatory_facts_sequence_idx. */
    async *after(sequence: number): AsyncGenerator<FactRow[]> {
      for (let from = sequence; ;) {
        const rows = (await strapi.db
          .connection(FACTS)
          .where('sequence', '>', from)
          .orderBy('sequence')
          .limit(PAGE)
          .select('snapshot', 'source', 'target_document_id as documentId', 'sequence', 'data')) as FactRow[];
        const read = rows.map((row) => ({
          ...row,
          sequence: Number(row.sequence),
          data: parseJson(row.data) as StoredFact | null,
        }));
        if (read.length > 0) yield read;
        if (read.length < PAGE) return;
        from = read.at(-1)?.sequence ?? from;
      }
    },

    /** Changes with every fact that is written. */
    async sequence(): Promise<number> {
      return lastSequence(strapi.db.connection);
    },

    /** Another one when facts are to be made again. */
    fingerprint(): string {
      const { facts } = configurationOf(strapi);
      const declared = facts.map(({ source, version, dimensions, keys, numbers }) => [
        source,
        version,
        Object.keys(dimensions),
        Object.keys(keys),
        Object.keys(numbers),
        [...declaredConditions(strapi, source).keys()].sort(),
      ]);
      return createHash('sha256').update(JSON.stringify(declared)).digest('hex');
    },
  };
};

const declaredConditions = (strapi: Core.Strapi, source: string) => {
  const { indicators, reach } = configurationOf(strapi);
  return conditionsOf(source, indicators, reach ? [reach] : []);
};

function noted(
  { date, time, dimensions, keys, numbers }: FactSource,
  { data, index, startsAt, endsAt, availableFrom }: WrittenRecord,
  testers: [key: string, test: (data: unknown) => boolean][],
  members: Map<string, Member & { dimension: string }>,
): StoredFact {
  const codes = mapValues(dimensions, (read, dimension) =>
    read(data).map((member) => {
      members.set(`${dimension} ${member.code}`, { dimension, ...member });
      return member.code;
    }),
  );
  const { termCodes, place, weekday, minute, measures } = index;
  return {
    date: date?.(data) ?? null,
    time: time?.(data) ?? null,
    codes,
    keys: mapValues(keys, (read) => read(data)),
    numbers: mapValues(numbers, (read) => read(data)),
    passes: testers.filter(([, test]) => test(data)).map(([key]) => key),
    index: { termCodes, place, weekday, minute, measures, startsAt, endsAt, availableFrom },
  };
}

const mapValues = <Value, Result>(
  values: Record<string, Value>,
  map: (value: Value, name: string) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]));

const digestOf = (json: string): string => createHash('sha256').update(json).digest('base64url').slice(0, 16);

/** Digests of the facts of some documents; empty for those that are gone. */
async function digestsOf(source: string, documentIds: string[], trx: Knex.Transaction): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const part of chunks(documentIds)) {
    const rows = (await trx(FACTS)
      .where({ snapshot: '', source })
      .whereIn('target_document_id', part)
      .select('target_document_id', 'digest')) as { target_document_id: string; digest: string }[];
    for (const { target_document_id, digest } of rows) known.set(target_document_id, digest);
  }
  return known;
}

type NewFact = { snapshot: string; source: string; documentId: string; json: string | null };

/** One writer at a time: the sequence has neither holes that fill later nor numbers that come twice. */
async function write(strapi: Core.Strapi, facts: NewFact[], trx: Knex.Transaction): Promise<void> {
  if (facts.length === 0) return;
  await lockIn(strapi, trx, 'observatory.facts');
  let sequence = await lastSequence(trx);
  for (const part of chunks(facts)) {
    await trx(FACTS)
      .insert(
        part.map(({ snapshot, source, documentId, json }) => ({
          snapshot,
          source,
          target_document_id: documentId,
          sequence: (sequence += 1),
          digest: json === null ? '' : digestOf(json),
          data: json,
        })),
      )
      .onConflict(['snapshot', 'source', 'target_document_id'])
      .merge();
  }
  void trx.executionPromise.then(
    () => getService(strapi, 'facts').expire(),
    () => undefined,
  );
}

/** Index: observatory_facts_sequence_idx. */
async function lastSequence(connection: Knex): Promise<number> {
  const row = (await connection(FACTS).max({ last: 'sequence' }).first()) as
    { last: number | string | null } | undefined;
  return Number(row?.last ?? 0);
}

/** What members are called; most were written before. */
async function keepMembers(
  members: (Member & { dimension: string })[],
  known: Map<string, string>,
  trx: Knex.Transaction,
): Promise<void> {
  const rows = members.map(({ dimension, code, label }) => ({ dimension, code, label: JSON.stringify(label) }));
  const unknown = rows.filter(({ dimension, code, label }) => known.get(`${dimension} ${code}`) !== label);
  if (unknown.length === 0) return;
  for (const part of chunks(unknown)) await trx(MEMBERS).insert(part).onConflict(['dimension', 'code']).merge();
  void trx.executionPromise.then(
    () => {
      for (const { dimension, code, label } of unknown) known.set(`${dimension} ${code}`, label);
    },
    () => undefined,
  );
}
