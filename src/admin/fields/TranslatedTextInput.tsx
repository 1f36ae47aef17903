import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { texts } from '../../forms/texts';
import type { Language } from '../language';
import { LanguageSwitch } from './LanguageSwitch';
import { valueOf } from './value-of';

interface TranslatedTextProps {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  attribute: { options?: { isLong?: boolean } };
}

const LANGUAGES = Object.keys(texts) as Language[];

/** A long text is a few lines high; the corner can be pulled. */
const LONG_TEXT_HEIGHT = '6rem';

/** One language at a time, French first. An empty language is left out; nothing at all is no value. */
export function TranslatedTextInput({
  name,
  label,
  hint,
  labelAction,
  required,
  disabled,
  attribute,
}: TranslatedTextProps) {
  const { formatMessage } = useIntl();
  const [language, setLanguage] = useState<Language>('fr');
  const field = useField<unknown>(name) as {
    value: unknown;
    error?: string;
    onChange(name: string, value: unknown): void;
  };
  const typed = valueOf<Partial<Record<Language, string>>>(field.value, {});
  const isLong = attribute.options?.isLong === true;
  const Input = (isLong ? Textarea : TextInput) as typeof TextInput;
  const languageName = formatMessage({ id: `odus.language.${language}`, defaultMessage: language });

  const write = (text: string) => {
    const kept = LANGUAGES.flatMap((one) => {
      const value = one === language ? text : typed[one];
      return value ? [[one, value]] : [];
    });
    field.onChange(name, kept.length > 0 ? Object.fromEntries(kept) : null);
  };

  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex justifyContent="space-between" alignItems="flex-end" gap={2} wrap="wrap">
          <Field.Label action={labelAction}>{label}</Field.Label>
          <LanguageSwitch label={label} languages={LANGUAGES} shown={language} texts={typed} onShow={setLanguage} />
        </Flex>
        <Input
          key={language}
          style={isLong ? { minHeight: LONG_TEXT_HEIGHT } : undefined}
          aria-label={`${label} (${languageName})`}
          lang={language}
          name={`${name}.${language}`}
          value={typed[language] ?? ''}
          disabled={disabled}
          onChange={({ target }: { target: { value: string } }) => write(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
