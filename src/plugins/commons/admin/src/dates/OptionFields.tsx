import {
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useRead, useTranslate } from '../plugin';
import type { PlacesData, Settings, Term } from './types';

/** An option as it is typed: what is unknown is an empty text. */
export interface OptionDraft {
  date: string;
  time: string;
  place: string;
  commune: string;
  audience: string;
  note: string;
  organisation: string;
  expiresDate: string;
}

interface OptionFieldsProps {
  draft: OptionDraft;
  settings: Settings;
  onChange: (draft: OptionDraft) => void;
}

export function OptionFields({ draft, settings, onChange }: OptionFieldsProps) {
  const t = useTranslate();
  const { data } = useRead<PlacesData>('/map/places');
  const set = (name: keyof OptionDraft) => (value: string) => onChange({ ...draft, [name]: value });
  const text = (name: 'date' | 'time' | 'audience' | 'expiresDate', type: 'date' | 'time' | 'text') => (
    <Field.Root required={name === 'date'} hint={name === 'expiresDate' ? t('options.expiresHint') : undefined}>
      <Field.Label>{t(`options.${name}`)}</Field.Label>
      <TextInput type={type} value={draft[name]} onChange={(event) => set(name)(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
  const choice = (name: 'place' | 'commune', terms: Term[]) => (
    <Field.Root>
      <Field.Label>{t(`options.${name}`)}</Field.Label>
      <Combobox
        placeholder={t('options.choose')}
        value={draft[name]}
        onChange={(value) => set(name)(value ?? '')}
        clearLabel={t('input.clear')}
        onClear={() => set(name)('')}
      >
        {terms.map(({ id, name: label }) => (
          <ComboboxOption key={id} value={id}>
            {label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
  return (
    <>
      <Flex gap={4} wrap="wrap">
        {text('date', 'date')}
        {text('time', 'time')}
      </Flex>
      {choice('place', data?.places ?? [])}
      {!draft.place && choice('commune', data?.communes ?? [])}
      {text('audience', 'text')}
      <Field.Root>
        <Field.Label>{t('options.note')}</Field.Label>
        <Textarea value={draft.note} maxLength={500} onChange={(event) => set('note')(event.target.value)} />
      </Field.Root>
      {settings.organisations.length > 1 && (
        <Field.Root required>
          <Field.Label>{t('options.organisation')}</Field.Label>
          <SingleSelect value={draft.organisation} onChange={(value) => set('organisation')(String(value))}>
            {settings.organisations.map(({ id, name }) => (
              <SingleSelectOption key={id} value={id}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      {text('expiresDate', 'date')}
    </>
  );
}
