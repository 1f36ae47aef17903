import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type JoinTable } from '../../../../../plugin-kit/server/schema';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';

interface Attribute {
  type: string;
  target?: string;
  columnName?: string;
  joinTable?: JoinTable;
  joinColumn?: { name: string };
}

interface Metadata {
  get(uid: string): { tableName: string; attributes: Record<string, Attribute> };
}

interface Table {
  alias: string;
  uid: string;
}

/** The name under which a statement knows the rows of the type that it reads. */
export const ROOT = 'entry';

/**
 * A statement that reads attributes along relations and components, `venue.address.latitude`, one join a step: a thousand entries with
 * what they point to are one statement. A path through a relation to many makes as many rows.
 */
export function selectPaths(strapi: Core.Strapi, uid: string, paths: Record<string, string>): Knex.QueryBuilder {
  const metadata = strapi.db.metadata as unknown as Metadata;
  const query = strapi.db.connection(`${metadata.get(uid).tableName} as ${ROOT}`) as Knex.QueryBuilder;
  const tables = new Map<string, Table>([['', { alias: ROOT, uid }]]);
  for (const [name, path] of Object.entries(paths)) {
    const steps = path.split('.');
    const table = reach(steps.slice(0, -1));
    query.select({ [name]: `${table.alias}.${column(table.uid, steps.at(-1) ?? '')}` });
  }
  return query;

  /** The table at the end of these steps, joined once. */
  function reach(steps: string[]): Table {
    const known = tables.get(steps.join('.'));
    if (known) return known;
    const from = reach(steps.slice(0, -1));
    const attribute = attributeOf(from.uid, steps.at(-1) ?? '');
    const to = { alias: `t${tables.size}`, uid: attribute.target ?? '' };
    join(from, attribute, to);
    tables.set(steps.join('.'), to);
    return to;
  }

  function join(from: Table, { joinTable, joinColumn }: Attribute, to: Table): void {
    const target = `${metadata.get(to.uid).tableName} as ${to.alias}`;
    if (!joinTable) {
      query.leftJoin(target, `${to.alias}.id`, `${from.alias}.${joinColumn?.name ?? 'id'}`);
      return;
    }
    const link = `${to.alias}_link`;
    query.leftJoin(`${joinTable.name} as ${link}`, (on) => {
      on.on(`${link}.${joinTable.joinColumn.name}`, `${from.alias}.id`);
      for (const [name, value] of Object.entries(joinTable.on ?? {})) on.andOnVal(`${link}.${name}`, value);
    });
    query.leftJoin(target, `${to.alias}.id`, `${link}.${joinTable.inverseJoinColumn.name}`);
  }

  function attributeOf(owner: string, name: string): Attribute {
    const attribute = metadata.get(owner).attributes[name];
    if (!attribute) throw new Error(`commons: ${owner} has no attribute ${name}`);
    return attribute;
  }

  function column(owner: string, name: string): string {
    return attributeOf(owner, name).columnName ?? name;
  }
}

/** Asks a statement within the transaction of the caller, if there is one: SQLite has a single connection. */
export async function rowsOf<Found>(strapi: Core.Strapi, query: Knex.QueryBuilder): Promise<Found[]> {
  if (!strapi.db.inTransaction()) return (await query) as Found[];
  let rows: Found[] = [];
  await strapi.db.transaction(async ({ trx }: Transaction) => {
    rows = (await query.transacting(trx)) as Found[];
  });
  return rows;
}
