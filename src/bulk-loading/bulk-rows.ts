import type { Knex } from 'knex';
import type { Core, UID } from '@strapi/strapi';
import { type JoinTable } from '../plugin-kit/server/schema';
import type { RelationTargets } from './bulk-targets';
import { chunks } from '../plugin-kit/server/sql';

export type Data = Record<string, unknown>;

export interface Row {
  status: 'draft' | 'published';
  locale: string | null;
  data: Data;
}

export interface BulkContext {
  strapi: Core.Strapi;
  targets: RelationTargets;
}

/** What Strapi's database layer knows of a relation; a component is one, to the table of its type. */
interface Relation {
  name: string;
  target: string;
  joinTable: JoinTable;
}

type Link = Record<string, unknown>;

const FILE = 'plugin::upload.file';

/** Writes rows of a type or of a component with their relations and components, and answers their ids, in order. */
export async function insertRows(context: BulkContext, uid: string, rows: Row[]): Promise<number[]> {
  const ids = await insertColumns(context.strapi, uid, rows);
  const relations = usedRelations(context.strapi, uid, rows);
  for (const relation of relations.filter(({ joinTable }) => !joinTable.on)) {
    await insertLinks(context, relation, rows, ids);
  }
  for (const component of relations.filter(({ joinTable }) => joinTable.on)) {
    await insertComponents(context, component, rows, ids);
  }
  await insertFiles(context.strapi, uid, rows, ids);
  return ids;
}

/**
 * Strapi converts the values and fills the defaults, but leaves relations and components out. A row must have a column
 * all the same: a component may hold nothing but a relation.
 */
async function insertColumns(strapi: Core.Strapi, uid: string, rows: Row[]): Promise<number[]> {
  const ids: number[] = [];
  const blank = blankColumn(strapi, uid);
  for (const chunk of chunks(rows)) {
    const result = await strapi.db
      .query(uid as UID.ContentType)
      .createMany({ data: chunk.map(({ data }) => ({ ...blank, ...data })) });
    ids.push(...(result as unknown as { ids: number[] }).ids);
  }
  return ids;
}

/** Null for the first column that nothing else would fill. */
function blankColumn(strapi: Core.Strapi, uid: string): Data {
  const attributes = Object.entries(strapi.db.metadata.get(uid).attributes);
  const [name] =
    attributes.find(([one, attribute]) => one !== 'id' && attribute.type !== 'relation' && !('default' in attribute)) ??
    [];
  return name ? { [name]: null } : {};
}

function usedRelations(strapi: Core.Strapi, uid: string, rows: Row[]): Relation[] {
  const { attributes } = strapi.db.metadata.get(uid);
  return [...new Set(rows.flatMap(({ data }) => Object.keys(data)))].flatMap((name) => {
    const attribute = attributes[name] as { type: string; target?: string; joinTable?: JoinTable } | undefined;
    if (!attribute) throw new Error(`${uid} has no attribute ${name}`);
    if (attribute.type !== 'relation' || attribute.target === FILE) return [];
    const { target, joinTable } = attribute;
    if (!target || !joinTable) throw new Error(`${uid}.${name} cannot be written in bulk`);
    return [{ name, target, joinTable }];
  });
}

async function insertLinks({ strapi, targets }: BulkContext, relation: Relation, rows: Row[], ids: number[]) {
  const { name, target, joinTable } = relation;
  const { joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = joinTable;
  await targets.load(
    target,
    rows.flatMap(({ data }) => listOf<string>(data[name])),
  );
  const links = rows.flatMap((row, n) =>
    listOf<string>(row.data[name])
      .flatMap((documentId) => targets.rowIds(target, documentId, row))
      .map((targetId, order) => ({
        [joinColumn.name]: ids[n],
        [inverseJoinColumn.name]: targetId,
        ...(orderColumnName && { [orderColumnName]: order + 1 }),
        ...(inverseOrderColumnName && { [inverseOrderColumnName]: n + 1 }),
      })),
  );
  await insertInto(strapi, joinTable.name, links);
}

async function insertComponents(context: BulkContext, component: Relation, rows: Row[], ids: number[]): Promise<void> {
  const { name, target, joinTable } = component;
  const parts = rows.flatMap((row, n) =>
    listOf<Data>(row.data[name]).map((data, order) => ({ row: { ...row, data }, owner: ids[n], order: order + 1 })),
  );
  const partIds = await insertRows(
    context,
    target,
    parts.map(({ row }) => row),
  );
  const links = parts.map(({ owner, order }, n) => ({
    [joinTable.joinColumn.name]: owner,
    [joinTable.inverseJoinColumn.name]: partIds[n],
    component_type: target,
    field: name,
    order,
  }));
  await insertInto(context.strapi, joinTable.name, links);
}

/** Files by the id of their row, in the table that Strapi keeps for all that show them. */
async function insertFiles(strapi: Core.Strapi, uid: string, rows: Row[], ids: number[]): Promise<void> {
  const { attributes } = strapi.db.metadata.get(uid);
  const fields = Object.keys(attributes).filter((name) => (attributes[name] as { target?: string }).target === FILE);
  const links = fields.flatMap((field) =>
    rows.flatMap(({ data }, n) =>
      listOf<number>(data[field]).map((fileId, order) => ({
        ...{ file_id: fileId, related_id: ids[n], related_type: uid, field, order: order + 1 },
      })),
    ),
  );
  await insertInto(strapi, 'files_related_mph', links);
}

async function insertInto(strapi: Core.Strapi, table: string, rows: Link[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const chunk of chunks(rows))
      await strapi.db
        .getConnection(table)
        .transacting(trx as Knex.Transaction)
        .insert(chunk);
  });
}

const listOf = <Item>(value: unknown): Item[] =>
  value === null || value === undefined ? [] : ([value].flat() as Item[]);
