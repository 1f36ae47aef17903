import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { Problem } from '../../../server/src/domain/batch/batch';
import { Advice, type CellActions } from '../grid/Cell';
import { Note } from '../grid/layout';
import { stateOf, type SheetCell, type SheetColumn } from '../grid/sheet';
import { useTranslate } from '../plugin';

export interface FieldProps {
  rowKey: string;
  column: SheetColumn;
  cell: SheetCell | undefined;
  /** What the server said of it, or that it is to be filled. */
  problems: Problem[];
  today: string;
  actions: Pick<CellActions, 'onEdit' | 'onAnswer' | 'onCreate'>;
}

/** One question of the form: what is typed, and under it what has to be confirmed, chosen or made. */
export function FormField(props: FieldProps) {
  const { column, cell, problems, actions, rowKey, today } = props;
  if (column.choices) return <ListField {...props} choices={column.choices} />;
  const state = stateOf(column, cell, today);
  const isWrong = problems.length > 0 || state.state === 'unreadable';
  return (
    <Field.Root name={column.name} required={column.isRequired} hint={column.hint} error={isWrong}>
      <Field.Label>{column.label}</Field.Label>
      <TextInput
        value={cell?.text ?? ''}
        autoComplete="off"
        aria-invalid={isWrong}
        onChange={({ target }: { target: { value: string } }) => actions.onEdit(rowKey, column, target.value)}
      />
      {state.state === 'empty' && <Field.Hint />}
      <Problems problems={problems} />
      {state.state === 'chosen' ? (
        <Chosen {...state.entry} />
      ) : (
        <Advice {...{ state, column, rowKey, text: cell?.text ?? '', ...actions }} />
      )}
    </Field.Root>
  );
}

function ListField({ column, cell, problems, actions, rowKey, choices }: FieldProps & { choices: Choices }) {
  const t = useTranslate();
  const choose = (documentId: string) => {
    const term = choices.find((one) => one.documentId === documentId);
    if (term)
      actions.onAnswer(rowKey, column, {
        text: term.name,
        entry: { ...term, detail: null, isPublished: true, isExact: true },
      });
  };
  return (
    <Field.Root name={column.name} required={column.isRequired} error={problems.length > 0}>
      <Field.Label>{column.label}</Field.Label>
      <SingleSelect
        value={cell?.entry?.documentId ?? ''}
        placeholder={t('addDate.choose')}
        clearLabel={t('addDate.clear', { field: column.label })}
        onClear={() => actions.onEdit(rowKey, column, '')}
        onChange={(value) => choose(String(value))}
      >
        {choices.map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Problems problems={problems} />
    </Field.Root>
  );
}

type Choices = NonNullable<SheetColumn['choices']>;

export const Problems = ({ problems }: Pick<FieldProps, 'problems'>) => (
  <div role="alert">
    {problems.map(({ message }) => (
      <Note key={message} $tone="wrong">
        {message}
      </Note>
    ))}
  </div>
);

/** Which entry it is; a draft is published with the date. */
function Chosen({ detail, isPublished }: { detail: string | null; isPublished: boolean }) {
  const t = useTranslate();
  const words = [detail, isPublished ? null : t('addDate.draft')].filter(Boolean).join(' · ');
  return words ? <Note $tone="quiet">{words}</Note> : null;
}
