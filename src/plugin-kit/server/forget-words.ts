import type { Knex } from 'knex';
import { saysOneOf, withoutWordsIn, type ForgottenWords } from './without-words';

/** Columns by table. */
export type Columns = Record<string, string[]>;

/** Where people write freely: a name may be anywhere in it. */
export interface WrittenColumns {
  texts: Columns;
  /** Columns of JSON. */
  values: Columns;
}

type Row = Record<string, unknown> & { id: number };

/** Takes names out of what was written; answers how many texts were rewritten. */
export async function forgetWords(
  trx: Knex.Transaction,
  columns: WrittenColumns,
  forgotten: ForgottenWords,
): Promise<number> {
  let rewritten = 0;
  for (const word of forgotten.words)
    rewritten += await rewrite(trx, columns, word, (value) => withoutWordsIn(value, forgotten));
  return rewritten;
}

/** What a column says: JSON is read as it is written. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** Rewrites the rows in which a word is; there is no index of words, and people are rarely forgotten. */
export async function rewrite(
  trx: Knex.Transaction,
  { texts, values }: WrittenColumns,
  word: string,
  change: (value: unknown) => unknown,
): Promise<number> {
  let changed = 0;
  for (const [columns, isText] of [[texts, true] as const, [values, false] as const])
    for (const [table, all] of Object.entries(columns))
      for (const column of all) changed += await rewriteColumn(trx, { table, column, isText }, word, change);
  return changed;
}

async function rewriteColumn(
  trx: Knex.Transaction,
  { table, column, isText }: { table: string; column: string; isText: boolean },
  word: string,
  change: (value: unknown) => unknown,
): Promise<number> {
  let changed = 0;
  for (const row of (await containing(trx(table), column, word).select('id', column)) as Row[]) {
    const value = isText || typeof row[column] !== 'string' ? row[column] : (JSON.parse(row[column]) as unknown);
    const written = change(value);
    if (JSON.stringify(written) === JSON.stringify(value)) continue;
    await trx(table)
      .where({ id: row.id })
      .update({ [column]: isText ? written : JSON.stringify(written) });
    changed += 1;
  }
  return changed;
}

/** The texts in which one of these words is, by table; of their rows, nothing else is reported. */
export async function textsNaming(
  connection: Knex,
  { texts, values }: WrittenColumns,
  words: string[],
): Promise<Record<string, Row[]>> {
  const found: Record<string, Map<number, Row>> = {};
  for (const [table, columns] of [...Object.entries(texts), ...Object.entries(values)])
    for (const column of columns)
      for (const word of words)
        for (const row of (await containing(connection(table), column, word).select('id', column)) as Row[]) {
          if (!saysOneOf(asText(row[column]), [word])) continue;
          const rows = (found[table] ??= new Map<number, Row>());
          rows.set(row.id, { ...rows.get(row.id), ...row });
        }
  return Object.fromEntries(Object.entries(found).map(([table, rows]) => [table, [...rows.values()]]));
}

/**
 * Rows in which one of these words may be. Databases compare neither accents nor, in SQLite, the case of other letters than ASCII: each letter that
 * may be written otherwise stands for any other, and what is found is compared exactly.
 */
export const containing = (query: Knex.QueryBuilder, column: string, ...words: string[]): Knex.QueryBuilder =>
  query.where((either) => {
    for (const word of words)
      void either.orWhereRaw(`lower(cast(?? as text)) like ? escape '!'`, [column, patternOf(word)]);
  });

const patternOf = (word: string): string => {
  const pieces = word
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s_\-‐‑.,’']+/u)
    .filter(Boolean);
  return `%${pieces.map(pieceOf).join('%')}%`;
};

/** Two letters may be one, as in `bœuf`. */
const pieceOf = (piece: string): string =>
  piece
    .replace(/[!%]/g, '!$&')
    .replace(/oe|ae|ss|[œæß]/g, '%')
    .replace(/[aceinouysz]|[^ -~]/gu, '_');
