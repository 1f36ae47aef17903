import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useRead, useTranslate } from './plugin';

interface PersonPickerProps {
  /** Id of who is chosen. */
  value: string;
  onChange(id: string): void;
}

/** Finds somebody who has an account, by their name. */
export function PersonPicker({ value, onChange }: PersonPickerProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const path = typed.trim().length < 2 ? null : `/people?search=${encodeURIComponent(typed.trim())}`;
  const { data } = useRead<{ id: string; name: string }[]>(path);
  const found = path ? (data ?? []) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="person-search" hint={t('person.search.hint')}>
        <Field.Label>{t('person.search')}</Field.Label>
        <TextInput
          value={typed}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="person" required>
        <Field.Label>{t('person')}</Field.Label>
        <SingleSelect
          value={found.some(({ id }) => id === value) ? value : ''}
          placeholder={t(path && data && found.length === 0 ? 'person.none' : 'person.choose')}
          disabled={found.length === 0}
          onChange={(id) => onChange(String(id))}
        >
          {found.map(({ id, name }) => (
            <SingleSelectOption key={id} value={id}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
}
