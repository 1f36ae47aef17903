import { Checkbox, Field, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { texts } from '../../../forms/texts';
import { sharedTypes } from '../../../ontology/commons/shared-types';
import { currentLanguage } from '../../language';
import { valueOf } from '../value-of';

interface TypesInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** The types of entries that a field is for, by the names under which people know them. */
export function TypesInput({ name, label, hint, required, disabled }: TypesInputProps) {
  const field = useField<unknown>(name);
  const chosen = valueOf<string[]>(field.value, []);
  const toggle = (type: string, isOn: boolean) => {
    const types = isOn ? [...chosen, type] : chosen.filter((one) => one !== type);
    field.onChange(name, types.length > 0 ? types : null);
  };
  return (
    <Field.Root name={name} hint={hint} error={field.error as string | undefined} required={required}>
      <Field.Label>{label}</Field.Label>
      <Flex direction="column" alignItems="flex-start" gap={2} role="group" aria-label={label}>
        {sharedTypes.map(({ uid }) => {
          const type = uid.split('.')[1] ?? uid;
          return (
            <Checkbox
              key={uid}
              checked={chosen.includes(type)}
              disabled={disabled}
              onCheckedChange={(isOn) => toggle(type, isOn === true)}
            >
              {(texts[currentLanguage()].types as Record<string, string>)[uid] ?? uid}
            </Checkbox>
          );
        })}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
