import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { CalendarButton } from '../../../plugin-kit/admin/CalendarButton';
import { readTyped, type TypedType } from '../../../plugin-kit/reading/typed-value';
import { readField, shownValue, type Stored } from './typed-field';

interface TypedInputProps {
  name: string;
  type: TypedType;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
}

const QUARTERS = Array.from({ length: 96 }, (_, n) =>
  [Math.floor(n / 4), (n % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
);

/**
 * An hour, a date or a number, typed as people write it and read as the season grid reads it. What cannot be read stays in the
 * field with its error, and nothing is saved in its place: Strapi's own inputs drop it and keep the value of before.
 */
export function TypedInput({ name, type, label, hint, labelAction, required, disabled, placeholder }: TypedInputProps) {
  const { formatMessage, locale } = useIntl();
  const field = useField<Stored>(name);
  const listId = useId();
  /** While the field is being written. */
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? readField(type, field.value) : null;
  const error = problem ? formatMessage({ id: `odus.typed.${problem.why}` }, problem.values) : field.error;

  const write = (text: string) => {
    setTyped(text);
    const reading = readTyped(type, text, today());
    if (reading.state === 'read') field.onChange(name, reading.value);
  };
  const commit = () => {
    if (typed === null) return;
    const reading = readTyped(type, typed, today());
    field.onChange(name, reading.state === 'read' ? reading.value : typed);
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
    // What is saved with the keyboard is what the field shows.
    const isSave = event.key === 's' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Enter' || isSave) commit();
  };

  return (
    <Field.Root name={name} hint={hint} error={error as string | undefined} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        {...roleOf(type, listId)}
        autoComplete="off"
        disabled={disabled}
        placeholder={placeholder}
        value={typed ?? shownValue(type, field.value, locale)}
        onChange={({ target }: { target: { value: string } }) => write(target.value)}
        onBlur={commit}
        onKeyDown={onKey}
        endAction={
          type === 'date' && !disabled ? (
            <CalendarButton value={field.value} onChange={(date) => field.onChange(name, date)} />
          ) : undefined
        }
      />
      {type === 'time' && (
        <datalist id={listId}>
          {QUARTERS.map((time) => (
            <option key={time} value={time} />
          ))}
        </datalist>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** An hour may be taken from a list, a date from a calendar. */
function roleOf(type: TypedType, listId: string) {
  if (type === 'time') return { list: listId };
  if (type === 'date') return { role: 'combobox', 'aria-haspopup': 'dialog' as const, 'aria-expanded': false };
  return { inputMode: type === 'integer' ? ('numeric' as const) : ('decimal' as const) };
}

/** The local date of whoever types. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
