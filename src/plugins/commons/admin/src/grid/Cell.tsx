import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Problem } from '../../../server/src/domain/batch/batch';
import { writeCell, type CellValues, type TypedKind } from '../../../server/src/domain/grid/read-cell';
import { useTranslate } from '../plugin';
import { longDate } from './long-date';
import { CardLabel, CellBox, CellInput, Choice, Note } from './layout';
import { stateOf, type Answer, type CellState, type SheetCell, type SheetColumn } from './sheet';

export interface CellActions {
  onEdit(key: string, column: SheetColumn, text: string): void;
  onAnswer(key: string, column: SheetColumn, answer: Answer): void;
  onCreate(key: string, column: SheetColumn, text: string): void;
  onPaste(key: string, column: SheetColumn, text: string): boolean;
  onMove(key: string, column: SheetColumn, by: 'row' | 'line' | 'before'): void;
}

interface CellProps extends CellActions {
  rowKey: string;
  number: number;
  column: SheetColumn;
  cell: SheetCell | undefined;
  isRowEmpty: boolean;
  problems: Problem[];
  today: string;
}

/** One cell: what is typed, and under it what has to be confirmed or corrected. */
export function Cell({ rowKey, number, column, cell, isRowEmpty, problems, today, ...actions }: CellProps) {
  const t = useTranslate();
  const noteId = useId();
  const state = stateOf(column, cell, today);
  const isMissing = state.state === 'empty' && column.isRequired && !isRowEmpty;
  const isWrong = state.state === 'unreadable' || problems.length > 0;
  const tone = isWrong ? 'wrong' : state.state === 'unsure' || state.state === 'which' ? 'unsure' : 'plain';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const move = { Enter: event.shiftKey ? 'before' : 'line', ArrowDown: 'row', ArrowUp: 'before' }[event.key];
    if (!move || event.nativeEvent.isComposing) return;
    event.preventDefault();
    actions.onMove(rowKey, column, move as 'row' | 'line' | 'before');
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (actions.onPaste(rowKey, column, text)) event.preventDefault();
  };
  return (
    <CellBox role="cell">
      <CardLabel aria-hidden>{column.label}</CardLabel>
      <CellInput
        $tone={tone}
        aria-label={t('grid.cell', { column: column.label, row: number })}
        aria-invalid={isWrong || isMissing}
        aria-required={column.isRequired}
        aria-describedby={noteId}
        autoComplete="off"
        title={cell?.text}
        placeholder={number === 1 ? column.hint : isMissing ? t('grid.missing') : ''}
        data-cell={`${rowKey} ${column.name}`}
        value={cell?.text ?? ''}
        onChange={({ target }) => actions.onEdit(rowKey, column, target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <div id={noteId}>
        {problems.map(({ message }) => (
          <Note key={message} $tone="wrong">
            {message}
          </Note>
        ))}
        <Advice {...{ state, column, rowKey, text: cell?.text ?? '', ...actions }} />
      </div>
    </CellBox>
  );
}

interface AdviceProps extends Pick<CellActions, 'onAnswer' | 'onCreate'> {
  state: CellState;
  column: SheetColumn;
  rowKey: string;
  text: string;
}

/** What a text that was typed asks of who typed it. */
export function Advice({ state, column, rowKey, text, onAnswer, onCreate }: AdviceProps) {
  const t = useTranslate();
  if (state.state === 'unreadable') return <Note $tone="wrong">{t(`grid.why.${state.why}`)}</Note>;
  if (state.state === 'chosen') {
    const { detail, isPublished, documentId } = state.entry;
    if (!detail && isPublished) return null;
    return (
      <Note $tone="quiet">
        {[detail, isPublished ? null : t('grid.draft')].filter(Boolean).join(' · ')}{' '}
        {!isPublished && (
          <Link to={`/content-manager/collection-types/${column.uid}/${documentId}`} target="_blank">
            {t('grid.draft.open')}
          </Link>
        )}
      </Note>
    );
  }
  if (state.state === 'unsure')
    return (
      <Note $tone="unsure">
        {t(`grid.why.${state.why}`)}
        {state.choices.map((choice) => {
          const written = writeCell(column.kind as TypedKind, choice as never);
          return (
            <Choice key={written} type="button" onClick={() => onAnswer(rowKey, column, { text: written })}>
              {shown(column.kind as TypedKind, choice)}
            </Choice>
          );
        })}
      </Note>
    );
  if (state.state !== 'which') return null;
  return (
    <Note $tone="unsure">
      {t(state.candidates.length > 0 ? 'grid.which' : 'grid.unknown')}
      {state.candidates.map((entry) => (
        <Choice
          key={entry.documentId}
          type="button"
          onClick={() => onAnswer(rowKey, column, { text: entry.name, entry })}
        >
          {[entry.name, entry.detail, entry.isPublished ? null : t('grid.draft')].filter(Boolean).join(' · ')}
        </Choice>
      ))}
      {column.create && (
        <Choice type="button" onClick={() => onCreate(rowKey, column, text.trim())}>
          {t('grid.create', { name: text.trim() })}
        </Choice>
      )}
    </Note>
  );
}

/** A choice as people read it; a date with its day of the week. */
const shown = (kind: TypedKind, value: CellValues[TypedKind]): string =>
  kind === 'date' ? longDate(value as string) : writeCell(kind, value as never);
