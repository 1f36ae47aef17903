import type { Knex } from 'knex';

type Row = Record<string, unknown>;

/** What becomes of a row whose key is there already: these columns are written over. */
export interface Conflict {
  key: string[];
  over: string[];
}

/** Rows in one statement: enough for its cost not to count, few enough for its text to stay small. */
const CHUNK = 2000;

/**
 * Inserts many rows of the same columns, as one JSON parameter: several times as quick as a parameter for each value,
 * and without the limits on their number.
 */
export async function insertRows(
  table: string,
  rows: Row[],
  trx: Knex.Transaction,
  conflict?: Conflict,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const isPostgres = (trx.client as { dialect: string }).dialect === 'postgresql';
  const select = isPostgres ? selectInPostgres : selectInSqlite;
  for (let index = 0; index < rows.length; index += CHUNK) {
    const from = select(table, columns, rows.slice(index, index + CHUNK));
    const onConflict = conflict ? overwriting(conflict) : NOTHING;
    await trx.raw(`insert into ?? (${columns.map(() => '??').join(', ')}) ${from.sql} ${onConflict.sql}`, [
      table,
      ...columns,
      ...from.bindings,
      ...onConflict.bindings,
    ]);
  }
}

interface Fragment {
  sql: string;
  bindings: string[];
}

const NOTHING: Fragment = { sql: '', bindings: [] };

const selectInPostgres = (table: string, columns: string[], rows: Row[]): Fragment => ({
  sql: `select ${columns.map(() => '??').join(', ')} from jsonb_populate_recordset(null::??, ?::jsonb)`,
  bindings: [...columns, table, JSON.stringify(rows)],
});

/** `where true` tells SQLite that what may follow is no join: its documentation of UPSERT, "Parsing Ambiguity". */
const selectInSqlite = (_table: string, columns: string[], rows: Row[]): Fragment => ({
  sql: `select ${columns.map((_name, index) => `json_extract(value, '$[${index}]')`).join(', ')} from json_each(?) where true`,
  bindings: [JSON.stringify(rows.map((row) => columns.map((name) => row[name])))],
});

const overwriting = ({ key, over }: Conflict): Fragment => ({
  sql: `on conflict (${key.map(() => '??').join(', ')}) do update set ${over.map(() => '?? = excluded.??').join(', ')}`,
  bindings: [...key, ...over.flatMap((column) => [column, column])],
});
