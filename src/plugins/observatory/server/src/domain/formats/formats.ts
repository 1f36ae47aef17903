import { toCsv } from './csv';
import type { DescribedTable } from './described-table';
import { toJsonStat } from './json-stat';
import { toJson } from './json';
import { toParquet } from './parquet';

interface Format {
  contentType: string;
  write(table: DescribedTable): string | Buffer;
  /** Whether it is a file that people keep. */
  isFile: boolean;
  /** Address of its media type in the EU's list of file types, always with `http`. */
  fileType: string;
}

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type';

/** The formats of a table by the extension of its address, JSON without any. */
export const formats = {
  json: {
    contentType: 'application/json; charset=utf-8',
    write: toJson,
    isFile: false,
    fileType: `${FILE_TYPES}/JSON`,
  },
  jsonstat: {
    contentType: 'application/json; charset=utf-8',
    write: toJsonStat,
    isFile: false,
    fileType: `${FILE_TYPES}/JSON`,
  },
  csv: { contentType: 'text/csv; charset=utf-8', write: toCsv, isFile: true, fileType: `${FILE_TYPES}/CSV` },
  parquet: {
    contentType: 'application/vnd.apache.parquet',
    write: toParquet,
    isFile: true,
    fileType: `${FILE_TYPES}/PARQUET`,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);
