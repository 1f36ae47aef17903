import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../plugin-kit/server/locks';

/** Triggers by which the database refuses to change or remove a row of a table; making them again changes nothing. */
export async function protectRows(strapi: Core.Strapi, table: string): Promise<void> {
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  const statements = isPostgres ? postgres(table) : sqlite(table);
  await strapi.db.connection.transaction(async (trx) => {
    // PostgreSQL refuses two processes that make the same function at once.
    await lockIn(strapi, trx, `${table}_refuse`);
    for (const statement of statements) await trx.raw(statement);
  });
}

/**
 * Rewrites rows of a protected table, in a transaction at the end of which it is protected as before: nobody else writes it
 * meanwhile. For the names that the law makes us forget, and for nothing else.
 */
export async function unprotected<Answer>(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  table: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  const trigger = `${table}_no_update`;
  await trx.raw(isPostgres ? `alter table ${table} disable trigger ${trigger}` : `drop trigger ${trigger}`);
  const answer = await work();
  const again = isPostgres ? [`alter table ${table} enable trigger ${trigger}`] : sqlite(table);
  for (const statement of again) await trx.raw(statement);
  return answer;
}

const sqlite = (table: string): string[] =>
  ['update', 'delete'].map(
    (verb) => `create trigger if not exists ${table}_no_${verb} before ${verb} on ${table}
      begin select raise(abort, '${table} is append-only'); end`,
  );

/** A trigger that exists is left alone: replacing it would wait for everybody who reads the table. */
const postgres = (table: string): string[] => [
  `create or replace function ${table}_refuse() returns trigger language plpgsql as $refuse$
    begin raise exception '${table} is append-only'; end $refuse$`,
  ...['update', 'delete', 'truncate'].map(
    (verb) => `do $trigger$ begin
      if not exists (select from pg_trigger where tgname = '${table}_no_${verb}' and tgrelid = '${table}'::regclass) then
        create trigger ${table}_no_${verb} before ${verb} on ${table} for each statement execute function ${table}_refuse();
      end if;
    end $trigger$`,
  ),
];
