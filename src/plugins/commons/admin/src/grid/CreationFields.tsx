import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Made } from '../../../server/src/domain/grid/requests';
import { useTranslate } from '../plugin';
import { EntryField } from './EntryField';
import type { Creation, CreationField } from './sheet';

export type Values = Record<string, Made | undefined>;

/** What is known of an entry to make, once its name was typed. */
export const withName = ({ fields }: Creation, name: string): Values => {
  const first = fields.find(({ isEntry }) => !isEntry);
  return first ? { [first.name]: name } : {};
};

interface CreationFieldsProps {
  path: string;
  /** The fields that lead to these: those of the company of a new show. */
  steps: string[];
  fields: CreationField[];
  values: Values;
  onChange(values: Values): void;
}

/** The fields of an entry that is made without leaving what is typed. */
export const CreationFields = ({ path, steps, fields, values, onChange }: CreationFieldsProps) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    {fields.map((field) => {
      const props = {
        ...{ path, field, steps: [...steps, field.name], value: values[field.name] },
        onChange: (value: Made | undefined) => onChange({ ...values, [field.name]: value }),
      };
      if (field.choices) return <ListField key={field.name} {...props} choices={field.choices} />;
      return field.isEntry ? <NamedField key={field.name} {...props} /> : <TextField key={field.name} {...props} />;
    })}
  </Flex>
);

/** An entry that is found, or made at the same time. */
function NamedField({ path, field, steps, value, onChange }: OneFieldProps) {
  const t = useTranslate();
  const { label, isRequired, create } = field;
  const made = typeof value === 'object' && 'make' in value ? value.make : null;
  return (
    <Box>
      <EntryField
        path={`${path}?field=${steps.join('.')}`}
        label={label}
        isRequired={isRequired}
        hint={field.isNeededToPublish ? t('grid.new.needed') : ''}
        onChoose={(entry) => onChange(entry ?? undefined)}
        onMake={create ? (name) => onChange({ make: withName(create, name) }) : undefined}
      />
      {made && create && (
        <Box paddingLeft={4} paddingTop={2}>
          <CreationFields
            {...{ path, steps, values: made, fields: create.fields }}
            onChange={(make) => onChange({ make })}
          />
        </Box>
      )}
    </Box>
  );
}

interface OneFieldProps {
  path: string;
  field: CreationField;
  steps: string[];
  value: Made | undefined;
  onChange(value: Made | undefined): void;
}

/** The label of a field, and whether it is asked now or to publish. */
function Question({ field, steps, children }: Pick<OneFieldProps, 'field' | 'steps'> & { children: ReactNode }) {
  const t = useTranslate();
  return (
    <Field.Root
      name={steps.join('.')}
      required={field.isRequired}
      hint={field.isNeededToPublish ? t('grid.new.needed') : ''}
    >
      <Field.Label>{field.label}</Field.Label>
      {children}
      <Field.Hint />
    </Field.Root>
  );
}

function TextField({ field, steps, value, onChange }: OneFieldProps) {
  return (
    <Question field={field} steps={steps}>
      <TextInput
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
    </Question>
  );
}

function ListField({ field, steps, value, choices, onChange }: OneFieldProps & { choices: Choices }) {
  const t = useTranslate();
  return (
    <Question field={field} steps={steps}>
      <SingleSelect
        value={typeof value === 'object' && 'documentId' in value ? value.documentId : ''}
        placeholder={t('addDate.choose')}
        onChange={(chosen) => onChange(choices.find(({ documentId }) => documentId === chosen))}
      >
        {choices.map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Question>
  );
}

type Choices = NonNullable<CreationField['choices']>;
