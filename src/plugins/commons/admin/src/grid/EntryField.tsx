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
  /** Why it is asked, before something is typed. */
  hint?: string;
  onChoose(entry: Chosen | null): void;
  /** Begins to make the entry of this name, for who does not find it. */
  onMake?(name: string): void;
}

/** A field that names an entry: what fits what is typed is offered under it. */
export function EntryField({ path, label, isRequired, hint = '', onChoose, onMake }: EntryFieldProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [isMade, setMade] = useState(false);
  const isLooking = text.trim().length >= 2 && !chosen && !isMade;
  const { data } = useRead<Candidate[]>(isLooking ? `${path}&text=${encodeURIComponent(text.trim())}` : null);
  const choose = (entry: Candidate | null) => {
    setChosen(entry);
    setMade(false);
    if (entry) setText(entry.name);
    onChoose(entry && { documentId: entry.documentId, name: entry.name });
  };
  const advice = [hint, t(isMade ? 'grid.new.made' : 'grid.new.choose')].filter(Boolean).join('. ');
  return (
    <Field.Root name={label} required={isRequired} hint={chosen ? (chosen.detail ?? '') : advice}>
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
      {isLooking && onMake && (
        <Choice
          type="button"
          onClick={() => {
            setMade(true);
            onMake(text.trim());
          }}
        >
          {t('grid.create', { name: text.trim() })}
        </Choice>
      )}
    </Field.Root>
  );
}
