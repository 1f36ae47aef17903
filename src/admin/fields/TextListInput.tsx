import { Field, Textarea } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { valueOf } from './value-of';

interface TextListProps {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** One text a line. What is being typed is kept as it is, so that a new line can be opened before its text is there. */
export function TextListInput({ name, label, hint, labelAction, required, disabled }: TextListProps) {
  const field = useField<unknown>(name);
  const stored = valueOf<string[]>(field.value, []);
  const [typed, setTyped] = useState(stored.join('\n'));
  const shown = sameTexts(linesOf(typed), stored) ? typed : stored.join('\n');

  const write = (text: string) => {
    setTyped(text);
    const lines = linesOf(text);
    field.onChange(name, lines.length > 0 ? lines : null);
  };

  return (
    <Field.Root name={name} hint={hint} error={field.error as string | undefined} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        name={name}
        value={shown}
        disabled={disabled}
        onChange={({ target }: { target: { value: string } }) => write(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const sameTexts = (some: string[], others: string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index]);
