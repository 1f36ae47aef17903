import { Field, Grid, Textarea, TextInput } from '@strapi/design-system';
import type { LocalisedText } from '../types';

interface LocalisedInputProps {
  name: string;
  label: string;
  hint?: string;
  value: LocalisedText | null;
  locales: string[];
  isLong?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  onChange(value: LocalisedText): void;
}

/** A text in several languages, one field each. */
export function LocalisedInput(props: LocalisedInputProps) {
  const { name, label, hint, value, locales, isLong, isRequired, isDisabled, onChange } = props;
  const Input = isLong ? Textarea : TextInput;
  return (
    <Grid.Root gap={4}>
      {locales.map((locale, index) => (
        <Grid.Item
          key={locale}
          col={locales.length > 1 ? 4 : 12}
          s={12}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <Field.Root
            name={`${name}.${locale}`}
            required={isRequired && index === 0}
            hint={index === 0 ? hint : undefined}
          >
            <Field.Label>{locales.length > 1 ? `${label} (${locale})` : label}</Field.Label>
            <Input
              value={value?.[locale] ?? ''}
              disabled={isDisabled}
              onChange={({ target }: { target: { value: string } }) => onChange({ ...value, [locale]: target.value })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
