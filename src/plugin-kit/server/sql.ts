import type { Knex } from 'knex';

/** SQLite allows 500 terms in a multiple insert and 32,766 variables in a statement. */
const CHUNK = 400;

/** A list in parts that one statement may hold. */
export function chunks<Item>(items: readonly Item[], size = CHUNK): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}

/** A text as `like … escape '!'` finds it, whatever it holds. */
export const escapeLike = (text: string): string => text.replace(/[!%_]/g, '!$&');

/** PostgreSQL gives JSON parsed, SQLite as text. */
export const parseJson = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** Keeps rows whose number is one of these, however many there are: they are one parameter. */
export function among(rows: Knex.QueryBuilder, column: string, numbers: number[]): Knex.QueryBuilder {
  const isPostgres = (rows.client as { dialect: string }).dialect === 'postgresql';
  return isPostgres
    ? rows.whereRaw('?? = any(?::int[])', [column, `{${numbers.join(',')}}`])
    : rows.whereRaw('?? in (select value from json_each(?))', [column, JSON.stringify(numbers)]);
}
