import { Field, Textarea } from '@strapi/design-system';
import { writeCell, type TypedKind } from '../../../server/src/domain/grid/read-cell';
import { Advice } from '../grid/Cell';
import { Note } from '../grid/layout';
import { longDate } from '../grid/long-date';
import { stateOf, type Answer, type SheetColumn, type SheetRow } from '../grid/sheet';
import { useTranslate } from '../plugin';
import { dateRows, momentsOf, WHEN, whenText } from './date-rows';
import { Problems, type FieldProps } from './FormField';

interface WhenFieldProps extends Pick<FieldProps, 'problems' | 'today'> {
  row: SheetRow;
  date: SheetColumn;
  time: SheetColumn;
  onEdit(text: string): void;
}

/** When, as people write it, several dates at once; under it, how each is read. */
export function WhenField({ row, date, time, problems, today, onEdit }: WhenFieldProps) {
  const t = useTranslate();
  const moments = momentsOf(row);
  const answer = (index: number, name: 'date' | 'time', { text }: Answer) =>
    onEdit(whenText(moments.map((moment, place) => (place === index ? { ...moment, [name]: text } : moment))));
  return (
    <Field.Root name={WHEN} required hint={t('addDate.when.hint')} error={problems.length > 0}>
      <Field.Label>{t('addDate.when')}</Field.Label>
      <Textarea
        rows={2}
        style={{ minHeight: '6rem' }}
        value={row.cells[WHEN]?.text ?? ''}
        aria-invalid={problems.length > 0}
        onChange={({ target }: { target: { value: string } }) => onEdit(target.value)}
      />
      {moments.length === 0 && <Field.Hint />}
      <Problems problems={problems} />
      {moments.length > 0 &&
        dateRows(row, [date, time]).map((one, index) => (
          <OneDate
            key={one.key}
            {...{ row: one, date, time, today }}
            onAnswer={(name, given) => answer(index, name, given)}
          />
        ))}
    </Field.Root>
  );
}

interface OneDateProps extends Pick<WhenFieldProps, 'row' | 'date' | 'time' | 'today'> {
  onAnswer(name: 'date' | 'time', answer: Answer): void;
}

function OneDate({ row, date, time, today, onAnswer }: OneDateProps) {
  const states = [date, time].map((column) => ({ column, state: stateOf(column, row.cells[column.name], today) }));
  const read = states.flatMap(({ column, state }) =>
    state.state === 'read' ? [shown(column.kind as TypedKind, state.value as string)] : [],
  );
  return (
    <div>
      {read.length > 0 && <Note $tone="quiet">{`✓ ${read.join(', ')}`}</Note>}
      {states.map(({ column, state }) => (
        <Advice
          key={column.name}
          {...{ state, column, rowKey: row.key, text: '' }}
          onAnswer={(_key, _column, given) => onAnswer(column === date ? 'date' : 'time', given)}
          onCreate={() => undefined}
        />
      ))}
    </div>
  );
}

const shown = (kind: TypedKind, value: string): string =>
  kind === 'date' ? longDate(value) : writeCell(kind, value as never);
