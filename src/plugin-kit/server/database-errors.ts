/** What a failure of the database means to whoever asked: come back later, or choose another value. */
export type DatabaseFailure = 'unavailable' | 'duplicate' | 'outOfRange';

/** A database that did not answer in time. */
export class DatabaseSilentError extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Of SQLite (sqlite.org/rescode.html) and of PostgreSQL (postgresql.org/docs/current/errcodes-appendix.html). */
const DUPLICATE = /^(SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)|23505)$/;
/** A number that no column holds, such as an id of twenty digits. SQLite compares it and finds nothing. */
const OUT_OF_RANGE = '22003';
const UNAVAILABLE =
  /^(SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|PROTOCOL)\w*|08\w{3}|53\w{3}|57P0[1-5]|55P03|40001|40P01)$/;
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
/** What the drivers say without a code. */
const MESSAGES =
  /connection terminated|connection error and is not queryable|not currently accepting connections|timeout exceeded when trying to connect|database connection is not open|timeout acquiring a connection/i;

/** Null for any other error. */
export function databaseFailureOf(error: unknown): DatabaseFailure | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') {
    if (DUPLICATE.test(code)) return 'duplicate';
    if (code === OUT_OF_RANGE) return 'outOfRange';
    if (UNAVAILABLE.test(code) || (UNREACHABLE.test(code) && isOfDatabase(error))) return 'unavailable';
  }
  return MESSAGES.test(error.message) ? 'unavailable' : null;
}

/** Other servers are unreachable too: their clients wrap what the network said, the drivers of databases throw it as it is. */
const isOfDatabase = (error: Error): boolean => !('command' in error || 'config' in error || 'response' in error);

const DATA_EXCEPTION = /^22/;

/**
 * Takes out of the error of a query what was written or looked for: logs are read by more people than the data. Knex puts
 * the statement into the message, with its values unless an option forbids it.
 */
export function hideValues(error: Error & { code?: unknown }, sql: string): void {
  const before = error.message;
  const cause = before.slice(
    before.lastIndexOf(`${sql} - `) < 0 ? 0 : before.lastIndexOf(`${sql} - `) + sql.length + 3,
  );
  const hidden = DATA_EXCEPTION.test(String(error.code)) ? cause.replace(/"[^"]*"/gs, '"…"') : cause;
  error.message = `${sql} - ${hidden}`;
  if (error.stack) error.stack = error.stack.replace(before, error.message).replace(cause, () => hidden);
  for (const name of ['detail', 'where', 'hint', 'internalQuery'])
    if (name in error) Reflect.deleteProperty(error, name);
}
