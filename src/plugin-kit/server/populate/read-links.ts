import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LinkTable } from './joins';

/** What an attribute of a row leads to. */
export interface Link {
  uid: string;
  attribute: string;
  holder: number;
  joined: number;
  /** Where the table was asked for it. */
  documentId: string | null;
}

/** A table of links to read for these rows, with the documentId of what they lead to when that is all that is asked of it. */
export type WantedLinks = LinkTable & { ids: number[]; withDocumentId: boolean };

interface SelectedLink {
  source: number;
  attribute: string;
  holder: number;
  joined: number;
  document_id: string | null;
}

/** The links that tables hold of some rows, in their order: one statement for all tables. */
export async function readLinks(strapi: Core.Strapi, tables: WantedLinks[]): Promise<Link[]> {
  if (tables.length === 0) return [];
  const read = ({ trx }: { trx: unknown }) => select(strapi, tables).transacting(trx as Knex.Transaction);
  const links = (await strapi.db.transaction(read)) as unknown as SelectedLink[];
  return links.map(({ source, attribute, document_id: documentId, ...link }) => {
    const { uid, attributes } = tables[source] as LinkTable;
    return { uid, attribute: attribute || (attributes[0] ?? ''), documentId, ...link };
  });
}

/**
 * Written as text: Knex would take longer to build a union of thirty tables than the database to answer. Ids are one value, so
 * that the statement is the same however many they are.
 */
function select(strapi: Core.Strapi, tables: WantedLinks[]): Knex.QueryBuilder {
  const schema = strapi.db.getSchemaName();
  const nameOf = (table: string) => `${schema ? `"${schema}".` : ''}"${table}"`;
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const among = isPostgres ? '= any(?::int[])' : 'in (select value from json_each(?))';
  const parts = tables.map(({ holder, joined, order, ownerType, hasField, attributes, ids, ...table }, source) => {
    const documentId = table.withDocumentId ? 'target.document_id' : 'cast(null as text)';
    const columns =
      `${hasField ? 'link."field"' : "''"} as attribute, link."${holder}" as holder, link."${joined}" as joined, ` +
      `${documentId} as document_id, ${order ? `link."${order}"` : '0'} as position`;
    const targets = nameOf(strapi.db.metadata.get(table.target).tableName);
    const targetJoin = table.withDocumentId ? ` join ${targets} target on target.id = link."${joined}"` : '';
    const conditions = [
      { text: `link."${holder}" ${among}`, values: [isPostgres ? ids : JSON.stringify(ids)] },
      ...(hasField ? [{ text: `link."field" in (${attributes.map(() => '?').join(', ')})`, values: attributes }] : []),
      ...(ownerType ? [{ text: `link."${ownerType.column}" = ?`, values: [ownerType.uid] }] : []),
    ];
    const where = conditions.map(({ text }) => text).join(' and ');
    return {
      text: `select ${source} as source, ${columns} from ${nameOf(table.table)} link${targetJoin} where ${where}`,
      values: conditions.flatMap(({ values }) => values as (string | number[])[]),
    };
  });
  const union = strapi.db.connection.raw(
    `(${parts.map(({ text }) => text).join(' union all ')}) as links`,
    parts.flatMap(({ values }) => values),
  );
  return strapi.db.connection.select('*').from(union).orderBy('position');
}
