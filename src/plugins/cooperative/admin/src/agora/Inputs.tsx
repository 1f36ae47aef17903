import { Field, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { TypedBox } from '../../../../../plugin-kit/admin/TypedBox';
import { useTranslate } from '../plugin';

interface InputProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  value: string;
  onChange(value: string): void;
}

interface TextFieldProps extends InputProps {
  type?: 'text' | 'number' | 'date' | 'datetime-local';
  maxLength?: number;
}

/** One line of text, a number or a date. */
export const TextField = ({ name, label, hint, required, value, onChange, type, maxLength }: TextFieldProps) => (
  <Field.Root name={name} hint={hint} required={required}>
    <Field.Label>{label}</Field.Label>
    {type === 'date' || type === 'datetime-local' ? (
      <TypedBox type={type} value={value} onChange={onChange} />
    ) : (
      <TextInput
        type={type ?? 'text'}
        value={value}
        maxLength={maxLength}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
    )}
    <Field.Hint />
  </Field.Root>
);

export const LongTextField = ({ name, label, hint, required, value, onChange, maxLength }: TextFieldProps) => (
  <Field.Root name={name} hint={hint} required={required}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      maxLength={maxLength}
      onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
    />
    <Field.Hint />
  </Field.Root>
);

interface ChoiceFieldProps extends InputProps {
  choices: { id: string; name: string }[];
  /** Said when nothing is chosen; nothing may be chosen when it is given. */
  none?: string;
}

export function ChoiceField({ name, label, hint, required, value, onChange, choices, none }: ChoiceFieldProps) {
  const t = useTranslate();
  return (
    <Field.Root name={name} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={none}
        clearLabel={t('input.clear')}
        onChange={(chosen) => onChange(String(chosen))}
        {...(none ? { onClear: () => onChange('') } : {})}
      >
        {choices.map(({ id, name: text }) => (
          <SingleSelectOption key={id} value={id}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
