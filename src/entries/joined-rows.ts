import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinOf, tablesOf, type Table } from './joins';

/** Attributes to read, and of what each of them joins, the attributes to read in turn. */
export interface Reach {
  [attribute: string]: Reach;
}

export type Values = Record<string, unknown> & { id: number };

/** A row whose attributes are to be filled. */
interface Holder {
  uid: string;
  row: Values;
  reach: Reach;
}

interface Link {
  source: number;
  attribute: string;
  holder: number;
  joined: number;
}

/** Rows that were read, by type and id. */
type Known = Map<string, Map<number, Values>>;

/**
 * Fills attributes of a row as `populate` would. Strapi asks a statement for each attribute of each level, some forty for a
 * performance; this asks one for the links of a level and one for each type that they lead to.
 */
export async function fillJoined(strapi: Core.Strapi, uid: string, row: Values, reach: Reach): Promise<void> {
  const known: Known = new Map();
  for (let level = withReach([{ uid, row, reach }]); level.length > 0;) {
    const links = await readLinks(strapi, level);
    await readTargets(strapi, known, links);
    level = withReach(level.flatMap((holder) => fill(strapi, holder, links, known)));
  }
}

/** What an attribute holds when it joins nothing. */
export const emptyValue = (strapi: Core.Strapi, uid: string, attribute: string): [] | null =>
  joinOf(strapi, uid, attribute).isMany ? [] : null;

/** Makes a relation of a row lead to these rows and no others, leaving the date of change of the row alone. */
export async function joinRows(
  strapi: Core.Strapi,
  uid: string,
  id: number,
  attribute: string,
  targetIds: number[],
): Promise<void> {
  const { table, holder, joined, order } = joinOf(strapi, uid, attribute);
  const rows = targetIds.map((targetId, n) => ({ [holder]: id, [joined]: targetId, ...(order && { [order]: n + 1 }) }));
  await strapi.db.transaction(async ({ trx }) => {
    const links = () => strapi.db.getConnection(table).transacting(trx as Knex.Transaction);
    await links()
      .where({ [holder]: id })
      .delete();
    await links().insert(rows);
  });
}

const withReach = (holders: Holder[]): Holder[] => holders.filter(({ reach }) => Object.keys(reach).length > 0);

/** What each attribute of each row joins, in order: the type and the ids. */
type Links = Map<string, { target: string; ids: number[] }>;

const keyOf = (uid: string, id: number, attribute: string): string => `${uid} ${id} ${attribute}`;

async function readLinks(strapi: Core.Strapi, holders: Holder[]): Promise<Links> {
  const tables = [...new Set(holders.map(({ uid }) => uid))].flatMap((uid) => {
    const ofType = holders.filter((holder) => holder.uid === uid);
    const attributes = [...new Set(ofType.flatMap(({ reach }) => Object.keys(reach)))];
    const ids = ofType.map(({ row }) => row.id);
    return tablesOf(strapi, uid, attributes).map((table) => ({ ...table, ids }));
  });
  const links: Links = new Map();
  for (const { source, attribute, holder, joined } of await selectLinks(strapi, tables)) {
    const { uid, attributes } = tables[source] as Table;
    const name = attribute || (attributes[0] ?? '');
    const key = keyOf(uid, holder, name);
    const found = links.get(key) ?? { target: joinOf(strapi, uid, name).target, ids: [] };
    found.ids.push(joined);
    links.set(key, found);
  }
  return links;
}

/** One statement, written as text: Knex would take longer to build a union of thirty tables than the database to answer. */
async function selectLinks(strapi: Core.Strapi, tables: (Table & { ids: number[] })[]): Promise<Link[]> {
  const schema = strapi.db.getSchemaName();
  const parts = tables.map(({ table, holder, joined, order, ownerType, hasField, attributes, ids }, source) => {
    const columns = `${hasField ? '"field"' : "''"} as attribute, "${holder}" as holder, "${joined}" as joined`;
    const from = `${schema ? `"${schema}".` : ''}"${table}"`;
    const conditions = [
      { text: `"${holder}" in`, values: ids },
      ...(hasField ? [{ text: '"field" in', values: attributes }] : []),
      ...(ownerType ? [{ text: `"${ownerType.column}" in`, values: [ownerType.uid] }] : []),
    ];
    const where = conditions.map(({ text, values }) => `${text} (${values.map(() => '?').join(', ')})`).join(' and ');
    return {
      text: `select ${source} as source, ${columns}, ${order ? `"${order}"` : '0'} as position from ${from} where ${where}`,
      values: conditions.flatMap(({ values }) => values as (string | number)[]),
    };
  });
  const text = `(${parts.map((part) => part.text).join(' union all ')}) as links`;
  const union = strapi.db.connection.raw(
    text,
    parts.flatMap(({ values }) => values),
  );
  const select = strapi.db.connection.select('*').from(union).orderBy('position');
  return strapi.db.transaction(({ trx }) => select.transacting(trx as Knex.Transaction)) as unknown as Promise<Link[]>;
}

/** Reads the rows that links lead to and that are not known yet, one statement a type. */
async function readTargets(strapi: Core.Strapi, known: Known, links: Links): Promise<void> {
  const wanted = new Map<string, Set<number>>();
  for (const { target, ids } of links.values())
    for (const id of ids)
      if (!known.get(target)?.has(id)) wanted.set(target, (wanted.get(target) ?? new Set()).add(id));
  await Promise.all(
    [...wanted].map(async ([target, ids]) => {
      const where = { id: { $in: [...ids] } };
      const rows = (await strapi.db.query(target as UID.ContentType).findMany({ where })) as Values[];
      known.set(target, new Map([...(known.get(target) ?? []), ...rows.map((row) => [row.id, row] as const)]));
    }),
  );
}

/** Gives a row what it joins, and answers the rows that may have to be filled in turn. */
function fill(strapi: Core.Strapi, { uid, row, reach }: Holder, links: Links, known: Known): Holder[] {
  return Object.entries(reach).flatMap(([attribute, within]) => {
    const { target, isMany } = joinOf(strapi, uid, attribute);
    const ids = links.get(keyOf(uid, row.id, attribute))?.ids ?? [];
    const targets = ids.flatMap((id) => {
      const found = known.get(target)?.get(id);
      return found ? [{ ...found }] : [];
    });
    const joined = isMany ? targets : targets.slice(0, 1);
    row[attribute] = isMany ? joined : (joined[0] ?? null);
    return joined.map((one) => ({ uid: target, row: one, reach: within }));
  });
}
