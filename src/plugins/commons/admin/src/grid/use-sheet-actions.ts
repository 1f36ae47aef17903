import { useCallback, useMemo, useState, type Dispatch, type RefObject } from 'react';
import { readTable } from '../../../server/src/domain/grid/read-table';
import type { CellActions } from './Cell';
import type { SheetColumn } from './sheet';
import type { SheetAction } from './sheet-reducer';

/** A cell that names an entry which is not there yet. */
export interface Creating {
  key: string;
  column: SheetColumn;
  text: string;
}

interface Sheet {
  columns: SheetColumn[];
  today: string;
  dispatch: Dispatch<SheetAction>;
  /** Whether its rows are entries that are open again: no row is added. */
  isSaved: boolean;
  /** Where the cells are. */
  cells: RefObject<HTMLElement | null>;
  onCreate(creating: Creating): void;
}

/** Adds the rows of a table that is pasted; columns that the sheet lacks are named. */
export function usePasting({ columns, today, dispatch }: Omit<Sheet, 'cells' | 'isSaved' | 'onCreate'>) {
  const [ignored, setIgnored] = useState<string[]>([]);
  const pasteTable = useCallback(
    (text: string) => {
      const table = readTable(text, columns, today);
      const rows = table.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, typed]) => [column, { text: typed }])),
      );
      dispatch({ type: 'add', rows, after: null });
      setIgnored(table.ignored);
      return table;
    },
    [columns, today, dispatch],
  );
  return { ignored, pasteTable };
}

/** What happens in a cell and with a row: always the same functions, so that only the rows that change are drawn again. */
export function useSheetActions(sheet: Omit<Sheet, 'today'>, pasteTable: Paste) {
  const { columns, dispatch, cells, isSaved, onCreate } = sheet;
  return useMemo(
    () => ({
      ...cellActions({ columns, dispatch, cells, isSaved, onCreate }, pasteTable),
      onCheck: (key: string, isChecked: boolean) => dispatch({ type: 'check', keys: [key], isChecked }),
      onRemove: (key: string) => dispatch({ type: 'remove', keys: [key] }),
      onDuplicate: (key: string) => dispatch({ type: 'duplicate', keys: [key] }),
    }),
    [columns, dispatch, cells, isSaved, onCreate, pasteTable],
  );
}

type Paste = (text: string) => object;

function cellActions(
  { columns, dispatch, cells, isSaved, onCreate }: Omit<Sheet, 'today'>,
  pasteTable: Paste,
): CellActions {
  return {
    onEdit: (key, column, text) => dispatch({ type: 'edit', key, column, text, columns }),
    onAnswer: (key, column, answer) => dispatch({ type: 'answer', key, column, answer, columns }),
    onCreate: (key, column, text) => onCreate({ key, column, text }),
    onPaste: (key, column, text) => {
      const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
      if (isSaved && lines.includes('\t'))
        dispatch({ type: 'block', key, column, lines: lines.split('\n').map((line) => line.split('\t')), columns });
      else if (lines.includes('\t') || /^[^\n]*;[^\n]*;/.test(lines)) pasteTable(lines);
      else if (lines.includes('\n')) dispatch({ type: 'fill', key, column, texts: lines.split('\n'), columns });
      else return false;
      return true;
    },
    onMove: (key, column, by) =>
      moveFocus(cells.current, key, column, isSaved && by === 'line' ? 'row' : by, () =>
        dispatch({ type: 'add', rows: [{}], after: key }),
      ),
  };
}

/** To the same column of another row; Enter in the last row makes a new one. */
function moveFocus(
  sheet: HTMLElement | null,
  key: string,
  { name }: Pick<SheetColumn, 'name'>,
  by: 'row' | 'line' | 'before',
  addRow: () => void,
): void {
  const cells = [...(sheet?.querySelectorAll<HTMLInputElement>('[data-cell]') ?? [])];
  const column = cells.filter(({ dataset }) => dataset.cell?.endsWith(` ${name}`));
  const place = column.findIndex(({ dataset }) => dataset.cell === `${key} ${name}`);
  const next = column[place + (by === 'before' ? -1 : 1)];
  if (next) next.focus();
  else if (by === 'line') {
    addRow();
    requestAnimationFrame(() => moveFocus(sheet, key, { name }, 'row', addRow));
  }
}
