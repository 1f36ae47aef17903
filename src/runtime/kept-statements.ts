/** SQLite keeps what it prepared in memory, about 10 kB each: the statements of a busy day, not those of a year. */
const MAX_KEPT = 500;
/** Longer ones insert many rows, seldom the same number twice. */
const MAX_LENGTH = 10_000;
/** What changes tables or settings is prepared once, and what was prepared before it is prepared anew. */
const CHANGES_TABLES = /^\s*(create|alter|drop|pragma|vacuum|attach|detach|reindex)\b/i;

interface Connection<Statement> {
  prepare(sql: string): Statement;
}

/**
 * Lets a connection keep the statements that it prepared: Knex asks for each again with every query, and a sixth of a
 * write was spent on that. Statements are run to their end before the next one begins, so none is ever shared.
 */
export function keepStatements<Statement>(connection: Connection<Statement>): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();
  connection.prepare = (sql) => {
    if (CHANGES_TABLES.test(sql)) kept.clear();
    else if (sql.length <= MAX_LENGTH) return recall(kept, sql, prepare);
    return prepare(sql);
  };
}

/** The statement that was used last is the last to be forgotten. */
function recall<Statement>(kept: Map<string, Statement>, sql: string, prepare: (sql: string) => Statement): Statement {
  const statement = kept.get(sql) ?? prepare(sql);
  kept.delete(sql);
  kept.set(sql, statement);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return statement;
}
