import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export interface TextColumn {
  table: string;
  name: string;
  /** What tells its row: `id`, `document_id`, those that the table has. */
  keys: string[];
}

interface Column {
  table: string;
  name: string;
  type: string;
}

const TEXTUAL = /char|text|json|clob/i;
const KEYS = ['id', 'document_id'];

/** Every column of the database that holds text, as the database itself lists them. */
export async function textColumns(strapi: Core.Strapi, trx: Knex.Transaction): Promise<TextColumn[]> {
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  const columns = isPostgres ? await postgresColumns(trx) : await sqliteColumns(trx);
  const keysOf = (table: string) =>
    KEYS.filter((key) => columns.some((column) => column.table === table && column.name === key));
  return columns
    .filter(({ type, name }) => TEXTUAL.test(type) && !KEYS.includes(name))
    .map(({ table, name }) => ({ table, name, keys: keysOf(table) }));
}

const sqliteColumns = async (trx: Knex.Transaction): Promise<Column[]> =>
  (await trx.raw(
    `select m.name as "table", c.name as name, c.type as type from sqlite_master m join pragma_table_info(m.name) c
     where m.type = 'table' and m.name not like 'sqlite!_%' escape '!'`,
  )) as Column[];

const postgresColumns = async (trx: Knex.Transaction): Promise<Column[]> =>
  (
    (await trx.raw(
      `select c.table_name as "table", c.column_name as name, c.data_type as type from information_schema.columns c
       join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
       where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'`,
    )) as { rows: Column[] }
  ).rows;
