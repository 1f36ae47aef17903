import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { PersonPicker } from '../PersonPicker';
import { ReasonDialog } from '../ReasonDialog';
import { useTranslate, useWrite } from '../plugin';

const KINDS = ['vocabulary-steward', 'channel-manager', 'moderator', 'administrator'];

/** Gives somebody a mandate. */
export function MandateDialog({ onClose, onDone }: { onClose(): void; onDone(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [mandate, setMandate] = useState({ person: '', kind: 'moderator', begins: '', ends: '', decision: '' });
  const change = (values: Partial<typeof mandate>) => setMandate((before) => ({ ...before, ...values }));
  const give = async (why: string) => {
    const body = { ...mandate, ends: mandate.ends || null, why };
    if (!(await write('post', '/mandates', body, 'mandates.given'))) return;
    onClose();
    onDone();
  };
  const text = (name: 'begins' | 'ends' | 'decision') => (
    <Field.Root name={name} required={name !== 'ends'} hint={t(`mandates.${name}.hint`)}>
      <Field.Label>{t(`mandates.${name}`)}</Field.Label>
      <TextInput
        type={name === 'decision' ? 'text' : 'date'}
        value={mandate[name]}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ [name]: event.target.value })}
      />
      <Field.Hint />
    </Field.Root>
  );
  return (
    <ReasonDialog title={t('mandates.give')} action={t('mandates.give')} onClose={onClose} onConfirm={give}>
      <PersonPicker value={mandate.person} onChange={(person) => change({ person })} />
      <Field.Root name="kind" required hint={t(`mandate.${mandate.kind}.help`)}>
        <Field.Label>{t('mandates.kind')}</Field.Label>
        <SingleSelect value={mandate.kind} onChange={(kind) => change({ kind: String(kind) })}>
          {KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {t(`mandate.${kind}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {text('begins')}
      {text('ends')}
      {text('decision')}
    </ReasonDialog>
  );
}
