import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { Chosen } from '../../../server/src/domain/grid/grid';
import { useRead, useTranslate } from '../plugin';
import { Choice } from './layout';
import type { Candidate } from './sheet';

interface EntryFieldProps {
  /** Where entries are looked for. */
  path: string;
  label: string;
  isRequired: boolean;
  onChoose(entry: Chosen | null): void;
}

/** A field that names an entry: what fits what is typed is offered under it. */
export function EntryField({ path, label, isRequired, onChoose }: EntryFieldProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const isLooking = text.trim().length >= 2 && !chosen;
  const { data } = useRead<Candidate[]>(isLooking ? `${path}&text=${encodeURIComponent(text.trim())}` : null);
  const choose = (entry: Candidate | null) => {
    setChosen(entry);
    if (entry) setText(entry.name);
    onChoose(entry && { documentId: entry.documentId, name: entry.name });
  };
  return (
    <Field.Root name={label} required={isRequired} hint={chosen ? (chosen.detail ?? '') : t('grid.new.choose')}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={text}
        autoComplete="off"
        onChange={({ target }: { target: { value: string } }) => {
          setText(target.value);
          choose(null);
        }}
      />
      <Field.Hint />
      {isLooking &&
        (data ?? []).map((entry) => (
          <Choice key={entry.documentId} type="button" onClick={() => choose(entry)}>
            {[entry.name, entry.detail].filter(Boolean).join(' · ')}
          </Choice>
        ))}
    </Field.Root>
  );
}
