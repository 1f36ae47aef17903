import { parquetWriteBuffer } from 'hyparquet-writer';
import { columnsOf } from './columns';
import type { DescribedTable } from './described-table';

/** Apache Parquet, with what the table is in the metadata of the file. */
export function toParquet(table: DescribedTable): Buffer {
  const metadata = {
    code: table.code,
    label: table.label,
    method: table.method,
    licence: table.licence,
    url: table.url,
  };
  const written = parquetWriteBuffer({
    columnData: columnsOf(table).map((column) => ({ ...column, nullable: true })),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
  });
  return Buffer.from(written);
}
