import { Checkbox, IconButton } from '@strapi/design-system';
import { Duplicate, Trash } from '@strapi/icons';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import { Cell, type CellActions } from './Cell';
import { Aside, Line, Note, widthsOf } from './layout';
import { rowState, type SheetColumn, type SheetRow } from './sheet';

interface RowProps extends CellActions {
  row: SheetRow;
  number: number;
  columns: SheetColumn[];
  entries: string;
  today: string;
  /** Whether it is an entry that is open again. */
  isSaved: boolean;
  onCheck(key: string, isChecked: boolean): void;
  onDuplicate(key: string): void;
  onRemove(key: string): void;
}

/** One row of the sheet. Rendered again when it changes, not when its neighbours do. */
export const Row = memo(function Row({ row, number, columns, entries, today, isSaved, ...actions }: RowProps) {
  const t = useTranslate();
  const isRowEmpty = rowState(columns, row, today) === 'empty';
  const general = row.problems.filter(({ column }) => !columns.some(({ name }) => name === column));
  return (
    <Line role="row" $widths={widthsOf(columns)}>
      <Aside role="cell">
        <Checkbox
          aria-label={t('grid.check', { row: number })}
          checked={row.isChecked}
          onCheckedChange={(isChecked: boolean | 'indeterminate') => actions.onCheck(row.key, isChecked === true)}
        />
        <span aria-hidden>{number}</span>
      </Aside>
      {columns.map((column) => (
        <Cell
          key={column.name}
          rowKey={row.key}
          {...{ number, column, isRowEmpty, today }}
          cell={row.cells[column.name]}
          problems={row.problems.filter((problem) => problem.column === column.name)}
          {...actions}
        />
      ))}
      <Aside role="cell">
        {!isSaved && (
          <IconButton label={t('grid.duplicate.one', { row: number })} onClick={() => actions.onDuplicate(row.key)}>
            <Duplicate />
          </IconButton>
        )}
        <IconButton label={t('grid.remove.one', { row: number })} onClick={() => actions.onRemove(row.key)}>
          <Trash />
        </IconButton>
      </Aside>
      {(general.length > 0 || row.sameId) && (
        <div role="cell" style={{ gridColumn: '1 / -1' }}>
          {general.map(({ message }) => (
            <Note key={message} $tone="wrong">
              {message}
            </Note>
          ))}
          {row.sameId && (
            <Note $tone="unsure">
              {t('grid.same')}{' '}
              <Link to={`/content-manager/collection-types/${entries}/${row.sameId}`}>{t('grid.same.open')}</Link>
            </Note>
          )}
        </div>
      )}
    </Line>
  );
});
