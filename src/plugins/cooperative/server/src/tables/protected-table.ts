import type { Table } from '../../../../../plugin-kit/server/tables';

export interface ProtectedTable extends Table {
  /** What is written stays: the database refuses to change or remove a row. */
  isAppendOnly?: true;
  /** What belongs to a proposal that is counted stays, and nothing is added to it: the database refuses. */
  closesWithResult?: true;
}
