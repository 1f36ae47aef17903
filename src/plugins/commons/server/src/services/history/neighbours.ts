import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { configurationOf, sharedType } from '../../configuration';
import type { Entry } from './store';

interface Relation {
  type: string;
  target?: string;
  inversedBy?: string;
  mappedBy?: string;
}

interface Join {
  table: string;
  from: string;
  to: string;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
}

const PARTS = new Set(['component', 'dynamiczone']);

/** Which entries a write may change besides its own: those at the other end of a relation. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const attributesOf = (model: string): [string, Relation][] =>
    Object.entries(strapi.getModel(model as UID.Schema).attributes as unknown as Record<string, Relation>);
  const metadataOf = (model: string) =>
    strapi.db.metadata.get(model) as unknown as {
      tableName: string;
      attributes: Record<string, { joinTable?: JoinTable }>;
    };
  const tableOf = (model: string): string => metadataOf(model).tableName;
  const isShared = (uid: string): boolean => sharedType(strapi, uid) !== undefined;

  /** Relations of a type with another shared one that shows them too. */
  const twoWay = remembered((uid: string) =>
    attributesOf(uid).filter(
      ([name, { type, target, inversedBy, mappedBy }]) =>
        type === 'relation' && name !== 'localizations' && target && isShared(target) && (inversedBy || mappedBy),
    ),
  );

  /** Models that hold a relation to a type, shared types and the components that they may have. */
  const referring = remembered((uid: string): [string, string][] => {
    const components = Object.keys(strapi.components);
    const models = [...configurationOf(strapi).types.map((type) => type.uid), ...components];
    return models.flatMap((model) =>
      attributesOf(model)
        .filter(([, { type, target }]) => type === 'relation' && target === uid)
        .map(([name]): [string, string] => [model, name]),
    );
  });

  return {
    /** Whether writes of a type may change the state of a shared entry. */
    concerns: (uid: string): boolean =>
      isShared(uid) || twoWay(uid).length > 0 || referring(uid).some(([model]) => model !== uid),

    /** The shared entries, this one left out, that a write may change. */
    async of(action: string, { uid, documentId }: Partial<Entry> & { uid: string }, data: unknown): Promise<Entry[]> {
      const takesAway = action === 'delete' || action === 'discardDraft';
      if (twoWay(uid).length === 0 && !takesAway) return [];
      return strapi.db.transaction(async ({ trx }) => {
        const others: Entry[] = [];
        for (const [name, { target = '' }] of twoWay(uid))
          others.push(...(await throughRelation(trx as Knex.Transaction, { uid, documentId, name, target }, data)));
        if (takesAway && documentId) others.push(...(await referrers(trx as Knex.Transaction, uid, documentId)));
        return others.filter((one) => !(one.uid === uid && one.documentId === documentId));
      });
    },
  };

  /** What the entry is related to or will be, and what those are related to now: it may be taken from another. */
  async function throughRelation(
    trx: Knex.Transaction,
    { uid, documentId, name, target }: { uid: string; documentId?: string | undefined; name: string; target: string },
    data: unknown,
  ): Promise<Entry[]> {
    const join = joinOf(uid, name);
    if (!join) return [];
    const linked = documentId ? await opposite(trx, join, uid, target, [documentId]) : [];
    const named = await namedIn((data as Record<string, unknown> | undefined)?.[name], target);
    const targets = [...new Set([...linked, ...named])];
    const owners = isShared(uid)
      ? await opposite(trx, { ...join, from: join.to, to: join.from }, target, uid, targets)
      : [];
    return [
      ...targets.map((one) => ({ uid: target, documentId: one })),
      ...owners.map((one) => ({ uid, documentId: one })),
    ];
  }

  function joinOf(model: string, name: string): Join | null {
    const joinTable = metadataOf(model).attributes[name]?.joinTable;
    if (!joinTable?.inverseJoinColumn) return null;
    return { table: joinTable.name, from: joinTable.joinColumn.name, to: joinTable.inverseJoinColumn.name };
  }

  /** Document ids at the `to` end of the links of documents that are at the `from` end. */
  async function opposite(
    trx: Knex.Transaction,
    { table, from, to }: Join,
    model: string,
    other: string,
    documentIds: string[],
  ): Promise<string[]> {
    if (documentIds.length === 0) return [];
    const rows = (await trx(`${table} as l`)
      .join(`${tableOf(model)} as s`, 's.id', `l.${from}`)
      .join(`${tableOf(other)} as t`, 't.id', `l.${to}`)
      .whereIn('s.document_id', documentIds)
      .distinct('t.document_id')) as { document_id: string }[];
    return rows.map((row) => row.document_id);
  }

  /** Document ids in what was sent for a relation, in any of the forms that the Document Service takes. */
  async function namedIn(value: unknown, target: string): Promise<string[]> {
    const { connect, disconnect, set } = (value ?? {}) as { connect?: unknown; disconnect?: unknown; set?: unknown };
    const sent = connect || disconnect || set ? [connect, disconnect, set].flat() : [value].flat();
    const ids = sent.flatMap((one): (string | number)[] => {
      const id = typeof one === 'object' && one !== null ? identityOf(one as Identified) : one;
      return typeof id === 'string' || typeof id === 'number' ? [id] : [];
    });
    const rowIds = ids.filter((id) => /^\d+$/.test(String(id))).map(Number);
    const documentIds = ids.filter((id) => !/^\d+$/.test(String(id))).map(String);
    if (rowIds.length === 0) return documentIds;
    const where = { id: { $in: rowIds } };
    const rows = (await strapi.db.query(target).findMany({ select: ['documentId'], where })) as {
      documentId: string;
    }[];
    return [...documentIds, ...rows.map((row) => row.documentId)];
  }

  async function referrers(trx: Knex.Transaction, uid: string, documentId: string): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const [model, name] of referring(uid)) {
      const join = joinOf(model, name);
      if (!join) continue;
      const rows = (await trx(`${join.table} as l`)
        .join(`${tableOf(uid)} as t`, 't.id', `l.${join.to}`)
        .where('t.document_id', documentId)
        .distinct(`l.${join.from} as id`)) as { id: number }[];
      const ids = rows.map(({ id }) => id);
      entries.push(...(await ownersOf(trx, model, ids)));
    }
    return entries;
  }

  /** The shared entries that rows are, or are parts of. */
  async function ownersOf(trx: Knex.Transaction, model: string, ids: number[]): Promise<Entry[]> {
    if (ids.length === 0) return [];
    if (isShared(model)) {
      const rows = (await trx(tableOf(model)).whereIn('id', ids).distinct('document_id')) as { document_id: string }[];
      return rows.map((row) => ({ uid: model, documentId: row.document_id }));
    }
    const entries: Entry[] = [];
    for (const whole of wholesOf(model)) {
      const rows = (await trx(`${tableOf(whole)}_cmps`)
        .where('component_type', model)
        .whereIn('cmp_id', ids)
        .distinct('entity_id as id')) as { id: number }[];
      entries.push(
        ...(await ownersOf(
          trx,
          whole,
          rows.map(({ id }) => id),
        )),
      );
    }
    return entries;
  }

  function wholesOf(component: string): string[] {
    const models = [...configurationOf(strapi).types.map((type) => type.uid), ...Object.keys(strapi.components)];
    return models.filter((model) =>
      attributesOf(model).some(([, attribute]) => {
        const {
          type,
          component: one,
          components,
        } = attribute as Relation & {
          component?: string;
          components?: string[];
        };
        return PARTS.has(type) && (one === component || components?.includes(component));
      }),
    );
  }
};

interface Identified {
  documentId?: string;
  id?: number | string;
}

const identityOf = ({ documentId, id }: Identified) => documentId ?? id;

function remembered<Answer>(ask: (uid: string) => Answer): (uid: string) => Answer {
  const known = new Map<string, Answer>();
  return (uid) => {
    if (!known.has(uid)) known.set(uid, ask(uid));
    return known.get(uid) as Answer;
  };
}
