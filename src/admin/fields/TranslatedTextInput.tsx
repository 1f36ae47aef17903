import { Box, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { texts } from '../../forms/texts';
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

const LANGUAGES = Object.keys(texts) as (keyof typeof texts)[];

/** Three languages of long text must fit on a screen; the corner can be pulled. */
const LONG_TEXT_HEIGHT = '6rem';

/** One line a language, French first. An empty language is left out; nothing at all is no value. */
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
  const field = useField<unknown>(name) as {
    value: unknown;
    error?: string;
    onChange(name: string, value: unknown): void;
  };
  const typed = valueOf<Record<string, string>>(field.value, {});
  const isLong = attribute.options?.isLong === true;
  const Input = (isLong ? Textarea : TextInput) as typeof TextInput;

  const write = (language: string, text: string) => {
    const kept = LANGUAGES.flatMap((one) => {
      const value = one === language ? text : typed[one];
      return value ? [[one, value]] : [];
    });
    field.onChange(name, kept.length > 0 ? Object.fromEntries(kept) : null);
  };

  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        {LANGUAGES.map((language) => {
          const languageName = formatMessage({ id: `odus.language.${language}`, defaultMessage: language });
          return (
            <Flex key={language} gap={3} alignItems={isLong ? 'flex-start' : 'center'}>
              <Box width="6.4rem" paddingTop={isLong ? 2 : 0}>
                <Typography variant="pi" textColor="neutral600">
                  {languageName}
                </Typography>
              </Box>
              <Box flex="1">
                <Input
                  style={isLong ? { minHeight: LONG_TEXT_HEIGHT } : undefined}
                  aria-label={`${label} (${languageName})`}
                  lang={language}
                  name={`${name}.${language}`}
                  value={typed[language] ?? ''}
                  disabled={disabled}
                  onChange={({ target }: { target: { value: string } }) => write(language, target.value)}
                />
              </Box>
            </Flex>
          );
        })}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
