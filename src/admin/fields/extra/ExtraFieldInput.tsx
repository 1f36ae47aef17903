import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useRelation } from '../relation/use-relation';
import { useAnswer } from '../use-answer';
import { inAdminLanguage, VALUE_PARTS, type ExtraField } from './extra-field';
import { ExtraValueInput } from './ExtraValueInput';

interface ExtraFieldInputProps {
  /** Path of the relation that says which field it is: `facets.0.facet`. */
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** Added by `chooseInputs`: the component, and the type whose form it is in. */
  model: string;
  entryType: string;
}

/** A field that the cooperative added: chosen from those of this type of entry, then one box of the right kind under its label. */
export function ExtraFieldInput({ name, label, hint, required, disabled, model, entryType }: ExtraFieldInputProps) {
  const { data } = useAnswer<ExtraField[]>(`/extra-fields/${entryType}`);
  const { related, add, error } = useRelation({ name, model, isOnly: true }, 'key');
  const onChange = useForm('ExtraFieldInput', (form) => form.onChange);
  const [known] = related;
  const chosen = data?.find(({ documentId }) => documentId === known?.documentId);
  const path = name.slice(0, name.lastIndexOf('.'));
  const choose = (documentId: string) => {
    const field = data?.find((one) => one.documentId === documentId);
    if (!field || field === chosen) return;
    add({ id: field.id, documentId, name: inAdminLanguage(field.label) });
    // A value of another kind would be where nobody sees it.
    for (const part of VALUE_PARTS) onChange(`${path}.${part}`, null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name={name} hint={hint} error={error as string | undefined} required={required}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect value={chosen?.documentId ?? ''} disabled={disabled} onChange={(value) => choose(String(value))}>
          {(data ?? [])
            .filter((field) => field.isProposed || field === chosen)
            .map((field) => (
              <SingleSelectOption key={field.documentId} value={field.documentId}>
                {inAdminLanguage(field.label)}
              </SingleSelectOption>
            ))}
        </SingleSelect>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {chosen && <ExtraValueInput key={chosen.documentId} {...{ path, model, disabled }} field={chosen} />}
    </Flex>
  );
}
