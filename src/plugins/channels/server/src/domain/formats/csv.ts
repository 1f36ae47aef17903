import { stringify } from 'csv-stringify/sync';
import { markdownToText } from '../../../../../../plugin-kit/markdown-text';
import { pick, type LocaleChain } from '../localise';
import type { Column } from '../shape/columns';
import { WHOLE_FILE, type Format } from './format';

/** What a spreadsheet takes for the beginning of a formula, also behind what it does not show. */
const FORMULA = /^[\s\p{Cc}\p{Cf}"']*[=+\-@＝＋－＠]/u;
/** All that a position or a price has, and nothing between thousands. */
const DECIMALS = { useGrouping: false, maximumFractionDigits: 8 };
/** Readers disagree on which of these end a record: in a cell all of them are one line feed, in quotes. */
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const LIST_SEPARATOR = ' | ';
const PART_SEPARATOR = ' · ';

/**
 * A table that spreadsheets open as it is: UTF-8 with its mark, semicolons as in French, lines of RFC 4180, decimals as the language
 * of the table writes them. A text that would be a formula begins with an apostrophe.
 */
export const csv: Format = {
  extension: 'csv',
  label: { fr: 'Tableau (CSV)', en: 'Spreadsheet (CSV)', it: 'Foglio di calcolo (CSV)' },
  contentType: 'text/csv; charset=utf-8',
  pageSize: WHOLE_FILE,
  offers: () => true,
  write({ columns, chain }, items) {
    const cells = columns.flatMap((column) => cellsOf(column, chain));
    const rows = items.map(({ documentId, item }) => [documentId, ...cells.map(({ read }) => read(item))]);
    const { format } = new Intl.NumberFormat(chain[0], DECIMALS);
    const written = (cell: unknown) => (typeof cell === 'number' ? format(cell) : safely(cell));
    return stringify(
      [['documentId', ...cells.map(({ header }) => header)], ...rows].map((row) => row.map(written)),
      { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\n\t]/ },
    );
  },
};

interface Cell {
  header: string;
  read(item: Record<string, unknown>): unknown;
}

/** A place takes two columns, everything else one. */
function cellsOf(column: Column, chain: LocaleChain): Cell[] {
  const header = (column.label ? pick(column.label, chain) : null) ?? column.name;
  const path = column.name.split('.');
  const plain = (value: unknown) => (column.isMarkdown && typeof value === 'string' ? markdownToText(value) : value);
  if (column.type !== 'place') return [{ header, read: (item) => inOneCell(plain(valueAt(item, path))) }];
  return ['latitude', 'longitude'].map((axis) => ({
    header: `${header} (${axis})`,
    read: (item) => valueAt(item, [...path, axis]),
  }));
}

const valueAt = (item: unknown, path: string[]): unknown =>
  path.reduce((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], item);

/** Terms by their labels, lists one after the other, whatever else is nested by what it says: people read a cell. */
function inOneCell(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneCell).join(LIST_SEPARATOR);
  if (typeof value !== 'object' || value === null) return value;
  const { code, label } = value as { code?: unknown; label?: unknown };
  if (code !== undefined && label !== undefined) return label ?? code;
  return Object.values(value).flatMap(said).join(PART_SEPARATOR);
}

const said = (part: unknown): unknown[] => {
  if (Array.isArray(part)) return part.length > 0 ? [part.map(inOneCell).join(', ')] : [];
  return part === null || part === '' || typeof part === 'boolean' ? [] : [inOneCell(part)];
};

/** Only texts can hide a formula. */
function safely(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const text = value.replace(LINE_BREAK, '\n');
  return FORMULA.test(text) ? `'${text}` : text;
}
