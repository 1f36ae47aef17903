import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../plugin-kit/server/locks';
import type { ProtectedTable } from './protected-table';

const RESULTS = 'cooperative_results';

/** Triggers by which the database refuses to change what must stay as it was written; making them again changes nothing. */
export async function protectRows(strapi: Core.Strapi, table: ProtectedTable): Promise<void> {
  if (!table.isAppendOnly && !table.closesWithResult) return;
  const statements = isPostgres(strapi) ? postgres(table) : sqlite(table);
  await strapi.db.connection.transaction(async (trx) => {
    // PostgreSQL refuses two processes that make the same function at once.
    await lockIn(strapi, trx, `${table.name}_refuse`);
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
  table: ProtectedTable,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { name } = table;
  const trigger = `${name}_no_update`;
  await trx.raw(isPostgres(strapi) ? `alter table ${name} disable trigger ${trigger}` : `drop trigger ${trigger}`);
  const answer = await work();
  const again = isPostgres(strapi) ? [`alter table ${name} enable trigger ${trigger}`] : sqlite(table);
  for (const statement of again) await trx.raw(statement);
  return answer;
}

const isPostgres = (strapi: Core.Strapi): boolean => strapi.config.get('database.connection.client') === 'postgres';

type Verb = 'insert' | 'update' | 'delete';

/** `insert or replace` removes a row without its trigger for removals (sqlite.org/lang_conflict.html): what is there is not inserted again. */
const sqlite = ({ name, isAppendOnly, closesWithResult }: ProtectedTable): string[] => {
  const isThere = `exists (select 1 from ${name} where id = new.id)`;
  const added = [...(isAppendOnly ? [isThere] : []), ...(closesWithResult ? [counted('new')] : [])].join(' or ');
  const conditions: Record<Verb, string> = isAppendOnly
    ? { insert: added, update: 'true', delete: 'true' }
    : { insert: added, update: `${counted('old')} or ${counted('new')}`, delete: counted('old') };
  return Object.entries(conditions).map(
    ([verb, condition]) => `create trigger if not exists ${name}_no_${verb} before ${verb} on ${name}
      begin select raise(abort, '${name} is append-only') where ${condition}; end`,
  );
};

const counted = (row: 'old' | 'new'): string => `exists (select 1 from ${RESULTS} where proposal = ${row}.proposal)`;

/** A trigger that exists is left alone: replacing it would wait for everybody who reads the table. */
const postgres = (table: ProtectedTable): string[] =>
  table.isAppendOnly ? appendOnlyInPostgres(table) : closedInPostgres(table);

const appendOnlyInPostgres = ({ name }: ProtectedTable): string[] => [
  `create or replace function ${name}_refuse() returns trigger language plpgsql as $refuse$
    begin raise exception '${name} is append-only'; end $refuse$`,
  ...['update', 'delete', 'truncate'].map((verb) => onceInPostgres(name, verb, 'statement', `${name}_refuse`)),
];

const closedInPostgres = ({ name }: ProtectedTable): string[] => [
  `create or replace function ${name}_refuse() returns trigger language plpgsql as $refuse$
    begin raise exception '${name} is append-only'; end $refuse$`,
  `create or replace function ${name}_refuse_counted() returns trigger language plpgsql as $refuse$
    begin
      if tg_op <> 'INSERT' then
        if ${counted('old')} then raise exception '${name} is append-only'; end if;
      end if;
      if tg_op <> 'DELETE' then
        if ${counted('new')} then raise exception '${name} is append-only'; end if;
        return new;
      end if;
      return old;
    end $refuse$`,
  ...['insert', 'update', 'delete'].map((verb) => onceInPostgres(name, verb, 'row', `${name}_refuse_counted`)),
  onceInPostgres(name, 'truncate', 'statement', `${name}_refuse`),
];

const onceInPostgres = (name: string, verb: string, each: 'row' | 'statement', refuse: string): string =>
  `do $trigger$ begin
      if not exists (select from pg_trigger where tgname = '${name}_no_${verb}' and tgrelid = '${name}'::regclass) then
        create trigger ${name}_no_${verb} before ${verb} on ${name} for each ${each} execute function ${refuse}();
      end if;
    end $trigger$`;
