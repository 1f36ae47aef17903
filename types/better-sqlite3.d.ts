/** What the application uses of it. */
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): void;
    all(...values: unknown[]): unknown[];
  }

  export default class Database {
    constructor(filename: string, options?: { timeout: number });
    pragma(statement: `wal_checkpoint(${string})`): { busy: number; log: number; checkpointed: number }[];
    prepare(sql: string): Statement;
  }
}
