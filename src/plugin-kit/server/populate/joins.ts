import type { Core } from '@strapi/strapi';

/** How Strapi's database layer joins an attribute by a table of links: a relation, a component or a picture. */
export interface Join {
  attribute: string;
  target: string;
  isMany: boolean;
  table: string;
  holder: string;
  joined: string;
  order?: string | undefined;
  /** Whether the table says for which attribute a row is: one table holds every component of a type. */
  hasField: boolean;
  /** Of media: the table says of which type the holder is. */
  ownerType?: { column: string; uid: string };
}

/** A table of links, with the attributes of a type that it holds. */
export type LinkTable = Omit<Join, 'attribute' | 'isMany'> & { uid: string; attributes: string[] };

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  /** Of media, instead of the inverse column. */
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  orderBy?: Record<string, unknown>;
  on?: { field: string };
}

interface Relation {
  relation?: string;
  target?: string;
  joinTable?: JoinTable;
  /** Of media: the attribute of the file that holds the links. */
  morphBy?: string;
}

/** @throws Error when the attribute is joined in another way: by a column, or to several types. */
export function joinOf(strapi: Core.Strapi, uid: string, attribute: string): Join {
  const join = findJoin(strapi, uid, attribute);
  if (!join) throw new Error(`${uid}.${attribute} is not joined by a table of links`);
  return join;
}

const known = new WeakMap<object, Map<string, Join | null>>();

/** Null when the attribute is joined in another way. */
export function findJoin(strapi: Core.Strapi, uid: string, attribute: string): Join | null {
  const joins = known.get(strapi.db.metadata) ?? new Map<string, Join | null>();
  known.set(strapi.db.metadata, joins);
  const key = `${uid} ${attribute}`;
  if (!joins.has(key)) joins.set(key, readJoin(strapi, uid, attribute));
  return joins.get(key) ?? null;
}

function readJoin(strapi: Core.Strapi, uid: string, attribute: string): Join | null {
  const { relation = '', target, joinTable, morphBy } = relationOf(strapi, uid, attribute) ?? {};
  if (!target) return null;
  const common = { attribute, target, isMany: relation.endsWith('Many') };
  if (joinTable?.inverseJoinColumn) {
    const { name, joinColumn, inverseJoinColumn, on } = joinTable;
    const columns = { holder: joinColumn.name, joined: inverseJoinColumn.name, order: orderOf(joinTable) };
    return { ...common, table: name, ...columns, hasField: on !== undefined };
  }
  const links = morphBy ? relationOf(strapi, target, morphBy)?.joinTable : undefined;
  if (!links?.morphColumn) return null;
  const { idColumn, typeColumn } = links.morphColumn;
  const columns = { holder: idColumn.name, joined: links.joinColumn.name, order: orderOf(links) };
  return { ...common, table: links.name, ...columns, hasField: true, ownerType: { column: typeColumn.name, uid } };
}

/** The tables that hold these joins of a type. */
export function linkTablesOf(uid: string, joins: Join[]): LinkTable[] {
  const tables = new Map<string, LinkTable>();
  for (const { attribute, isMany: _isMany, ...join } of joins) {
    const key = `${join.table} ${join.holder}`;
    const table = tables.get(key) ?? { ...join, uid, attributes: [] };
    table.attributes.push(attribute);
    tables.set(key, table);
  }
  return [...tables.values()];
}

const relationOf = (strapi: Core.Strapi, uid: string, attribute: string): Relation | undefined =>
  strapi.db.metadata.get(uid).attributes[attribute] as Relation | undefined;

const orderOf = ({ orderBy }: JoinTable): string | undefined => Object.keys(orderBy ?? {})[0];
