import { stringify } from 'csv-stringify/sync';
import { columnsOf } from './columns';
import type { DescribedTable } from './described-table';

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. No cell begins a formula. */
export function toCsv(table: DescribedTable): string {
  const columns = columnsOf(table);
  const count = columns[0]?.data.length ?? 0;
  const rows = Array.from({ length: count }, (_, position) => columns.map(({ data }) => data[position] ?? ''));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
