/** What may stand between two cells, the surest first. */
const SEPARATORS = [/\t/, /;/, /\|/, / [–—-] /, / {3,}/] as const;
const MIN_SHARE = 0.6;

/** The cells of a pasted text, row by row, without empty rows. */
export function splitCells(text: string): string[][] {
  const lines = linesOf(text);
  const separator = SEPARATORS.find((one) => lines.filter((line) => one.test(line)).length >= lines.length * MIN_SHARE);
  return lines
    .map((line) => (separator ? line.replace(/^\|/, '').replace(/\|$/, '') : line))
    .map((line) => (separator ? line.split(separator) : [line]).map(unquoted))
    .filter((cells) => cells.some((cell) => cell !== '') && !cells.every((cell) => /^[-:=]*$/.test(cell)));
}

/** Spreadsheets put a cell that holds a line feed or a quote between quotes: its line feeds become spaces. */
function linesOf(text: string): string[] {
  const joined = text.replace(/\r\n?/g, '\n').replace(
    /(^|[\t;\n])"((?:[^"]|"")*)"(?=[\t;\n]|$)/g,
    (_whole, before: string, cell: string) =>
      `${before}${cell
        .replace(/""/g, '"')
        .replace(/\s*\n\s*/g, ' ')
        .replace(/[\t;]/g, ' ')}`,
  );
  return joined.split('\n').filter((line) => line.trim() !== '');
}

const unquoted = (cell: string): string => cell.replace(/\u00a0/g, ' ').trim();
