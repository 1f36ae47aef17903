import { stringify } from 'csv-stringify/sync';
import { WHOLE_FILE, type Format } from './format';
import { numberIn, toTable, type Cell } from './table';

/** What a spreadsheet takes for the beginning of a formula, also behind what it does not show. */
const FORMULA = /^[\s\p{Cc}\p{Cf}"']*[=+\-@＝＋－＠]/u;

/**
 * A table that spreadsheets open as it is: UTF-8 with its mark, semicolons as in French, records of RFC 4180, decimals as the
 * language of the table writes them. A text that would be a formula begins with an apostrophe.
 */
export const csv: Format = {
  extension: 'csv',
  label: { fr: 'Tableau (CSV)', en: 'Spreadsheet (CSV)', it: 'Foglio di calcolo (CSV)' },
  readers: {
    fr: 'un tableur, un autre logiciel',
    en: 'a spreadsheet, other software',
    it: 'un foglio di calcolo, un altro software',
  },
  contentType: 'text/csv; charset=utf-8',
  pageSize: WHOLE_FILE,
  carries: 'items',
  offers: () => true,
  write(feed, items) {
    const { headers, rows } = toTable(feed, items);
    const number = numberIn(feed.chain);
    const written = (cell: Cell) => (typeof cell === 'number' ? number(cell) : safely(textOf(cell)));
    return stringify(
      [headers, ...rows].map((row) => row.map(written)),
      // Readers that follow RFC 4180 end a record at a bare line feed too.
      { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\n\t]/ },
    );
  },
};

function textOf(cell: Exclude<Cell, number>): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  return 'date' in cell ? cell.date : cell.instant;
}

/** Only texts can hide a formula. */
const safely = (text: string | null): string | null => (text !== null && FORMULA.test(text) ? `'${text}` : text);
