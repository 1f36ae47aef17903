import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState, type Dispatch } from 'react';
import type { PastedTable } from '../../../server/src/domain/grid/read-table';
import { readCell, writeCell, type TypedKind } from '../../../server/src/domain/grid/read-cell';
import { useTranslate } from '../plugin';
import { PasteDialog } from './PasteDialog';
import { RepeatDialog } from './RepeatDialog';
import { ShiftDialog } from './ShiftDialog';
import type { SheetColumn, SheetRow } from './sheet';
import type { Place } from './place';
import type { HistoryAction } from './sheet-history';

interface ToolsProps {
  columns: SheetColumn[];
  rows: SheetRow[];
  today: string;
  /** Columns of the last pasted table that were left aside. */
  ignored: string[];
  /** The cell in which somebody was last. */
  place: Place | null;
  canUndo: boolean;
  /** Whether its rows are entries that are open again: none is added. */
  isSaved: boolean;
  dispatch: Dispatch<HistoryAction>;
  onPasteTable(text: string): PastedTable;
}

type Dialog = 'paste' | 'repeat' | 'shift' | null;

/** What may be done to many rows at once: those that are checked, else those that hold something. */
export function Tools(props: ToolsProps) {
  const { columns, rows, today, ignored, place, canUndo, isSaved, dispatch, onPasteTable } = props;
  const t = useTranslate();
  const [dialog, setDialog] = useState<Dialog>(null);
  const dates = columns.find(({ kind }) => kind === 'date');
  const checked = rows.filter(({ isChecked }) => isChecked);
  const filled = rows.filter(({ cells }) => Object.values(cells).some(({ text }) => text.trim() !== ''));
  const chosen = checked.length > 0 ? checked : filled;
  const dated = chosen.filter((row) => dates && dateOf(row, dates, today) !== null);
  const keys = checked.map(({ key }) => key);
  const proposals = proposalsOf(columns, rows, today);
  const offers = rows.flatMap(({ cells }) => columns.filter(({ name }) => cells[name]?.offered)).length;
  const close = () => setDialog(null);
  const add = (cells: SheetRow['cells'][], after: string | null) => dispatch({ type: 'add', rows: cells, after });
  return (
    <Flex gap={2} wrap="wrap">
      {!isSaved && (
        <>
          <Button variant="secondary" onClick={() => setDialog('paste')}>
            {t('grid.paste')}
          </Button>
          <Button variant="secondary" disabled={dated.length === 0} onClick={() => setDialog('repeat')}>
            {t('grid.repeat')}
          </Button>
        </>
      )}
      <Button variant="secondary" disabled={dated.length === 0} onClick={() => setDialog('shift')}>
        {t('grid.shift')}
      </Button>
      <FillDown {...{ rows, place, dispatch, columns }} />
      <Button
        variant="tertiary"
        startIcon={<ArrowClockwise style={{ transform: 'scaleX(-1)' }} />}
        disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => dispatch({ type: 'undo' })}
      >
        {t('grid.undo')}
      </Button>
      {keys.length > 0 && (
        <>
          {!isSaved && (
            <Button variant="tertiary" onClick={() => dispatch({ type: 'duplicate', keys })}>
              {t('grid.duplicate', { count: keys.length })}
            </Button>
          )}
          <Button variant="danger-light" onClick={() => dispatch({ type: 'remove', keys })}>
            {t('grid.remove', { count: keys.length })}
          </Button>
        </>
      )}
      {proposals.length > 1 && (
        <Button
          variant="success-light"
          onClick={() => proposals.forEach((one) => dispatch({ type: 'edit', ...one, columns }))}
        >
          {t('grid.confirmYears', { count: proposals.length })}
        </Button>
      )}
      {offers > 0 && (
        <Button variant="success-light" onClick={() => dispatch({ type: 'acceptOffers', columns })}>
          {t('grid.acceptOffers', { count: offers })}
        </Button>
      )}
      {ignored.length > 0 && (
        <Typography variant="pi" textColor="neutral800" role="status">
          {t('grid.ignored', { columns: ignored.join(', ') })}
        </Typography>
      )}
      {dialog === 'paste' && <PasteDialog onClose={close} onPaste={onPasteTable} />}
      {dialog === 'repeat' && dates && dated[0] && (
        <RepeatDialog
          from={dateOf(dated[0], dates, today) as string}
          today={today}
          onClose={close}
          onRepeat={(repeated) => {
            const { key, cells } = dated[0] as SheetRow;
            add(
              repeated.map((date) => ({ ...cells, [dates.name]: { text: writeCell('date', date) } })),
              key,
            );
          }}
        />
      )}
      {dialog === 'shift' && dates && (
        <ShiftDialog
          dates={dated.map((row) => dateOf(row, dates, today) as string)}
          today={today}
          onClose={close}
          onShift={(days) =>
            dispatch({ type: 'move', keys: dated.map(({ key }) => key), column: dates.name, days, today })
          }
        />
      )}
    </Flex>
  );
}

type FillDownProps = Pick<ToolsProps, 'rows' | 'place' | 'columns' | 'dispatch'>;

/** What the cell holds in which somebody was last, in the rows that are checked, else in all those under it. */
function FillDown({ rows, place, columns, dispatch }: FillDownProps) {
  const t = useTranslate();
  const from = rows.findIndex(({ key }) => key === place?.key);
  if (!place || !rows[from]?.cells[place.column.name]?.text.trim()) return null;
  const checked = rows.filter(({ key, isChecked }) => isChecked && key !== place.key);
  const under = rows.slice(from + 1).filter(({ cells }) => Object.values(cells).some(({ text }) => text.trim() !== ''));
  const keys = (checked.length > 0 ? checked : under).map(({ key }) => key);
  if (keys.length === 0) return null;
  return (
    <Button variant="secondary" onClick={() => dispatch({ type: 'repeatCell', ...place, keys, columns })}>
      {t('grid.fillDown', { column: place.column.label, count: keys.length })}
    </Button>
  );
}

function dateOf(row: SheetRow, { name }: SheetColumn, today: string): string | null {
  const reading = readCell('date', row.cells[name]?.text ?? '', today);
  return reading.state === 'read' ? reading.value : null;
}

/** The first year offered for each date that lacks it: one click confirms those of a whole table. */
function proposalsOf(columns: SheetColumn[], rows: SheetRow[], today: string) {
  return columns
    .filter(({ kind }) => kind === 'date')
    .flatMap((column) =>
      rows.flatMap(({ key, cells }) => {
        const reading = readCell(column.kind as TypedKind, cells[column.name]?.text ?? '', today);
        if (reading.state !== 'unsure' || reading.why !== 'whichYear') return [];
        return [{ key, column, text: writeCell('date', reading.choices[0] as string) }];
      }),
    );
}
