import type { Table } from '../../../../../plugin-kit/server/tables';

export interface ProtectedTable extends Table {
  /** What is written stays: the database refuses to change or remove a row. */
  isAppendOnly?: true;
}
