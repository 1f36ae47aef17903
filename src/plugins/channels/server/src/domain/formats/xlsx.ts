import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { xmlText } from './feed-text';
import { WHOLE_FILE, type Format } from './format';
import { toTable, type Cell } from './table';
import { withoutTimes } from './zip-times';

/** Most characters that a cell of Excel holds. */
const MAX_CELL_LENGTH = 32_767;
/** Days before this one have no number that all spreadsheets agree on. */
const FIRST_DAY = '1900-03-01';

/** A workbook (ECMA-376): texts stay texts, so that a postal code keeps its zero and no formula runs; dates are dates. */
export const xlsx: Format = {
  extension: 'xlsx',
  label: {
    fr: 'Classeur (Excel, LibreOffice)',
    en: 'Workbook (Excel, LibreOffice)',
    it: 'Cartella (Excel, LibreOffice)',
  },
  readers: { fr: 'Excel, LibreOffice', en: 'Excel, LibreOffice', it: 'Excel, LibreOffice' },
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pageSize: WHOLE_FILE,
  isBinary: true,
  carries: 'items',
  offers: () => true,
  async write(feed, items) {
    const { headers, rows } = toTable(feed, items);
    const header = headers.map((text): CellObject => ({ ...textCell(text), fontWeight: 'bold' }));
    const options = { sheet: sheetName(feed.channel.slug), stickyRowsCount: 1 };
    const workbook = await writeExcelFile([header, ...rows.map((row) => row.map(toCell))], options).toBuffer();
    return withoutTimes(workbook);
  },
};

function toCell(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'string') return textCell(cell);
  if ('date' in cell) {
    if (cell.date < FIRST_DAY) return textCell(cell.date);
    return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: 'dd/mm/yyyy' };
  }
  return { type: Date, value: new Date(cell.instant), format: 'dd/mm/yyyy hh:mm "UTC"' };
}

const textCell = (text: string): CellObject => {
  const value = xmlText(text);
  return {
    type: String,
    value: value.length > MAX_CELL_LENGTH ? `${value.slice(0, MAX_CELL_LENGTH - 1)}…` : value,
    ...(value.includes('\n') ? { wrap: true } : {}),
    alignVertical: 'top',
  };
};

/** A sheet's name has at most 31 characters; those of a slug are all allowed. */
const sheetName = (slug: string): string => slug.slice(0, 31);
