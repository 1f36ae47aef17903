import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { ReasonDialog } from '../ReasonDialog';
import { useTranslate, useWrite } from '../plugin';
import type { College, OrganisationOf } from './types';
import { useCollege } from './use-college';

interface SeatDialogProps {
  organisation: OrganisationOf;
  colleges: College[];
  onClose(): void;
  onDone(): void;
}

const NONE = 'none';

/** Says in which college an organisation is a member of the cooperative, or that it is no member. */
export function SeatDialog({ organisation, colleges, onClose, onDone }: SeatDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const nameOf = useCollege(colleges);
  const [college, setCollege] = useState(organisation.college ?? NONE);
  const path = `/organisations/${organisation.documentId}/seat`;
  const choose = async (why: string) => {
    const done =
      college === NONE
        ? await write('post', `${path}/withdrawal`, { why }, 'seat.left')
        : await write('put', path, { college, why }, 'seat.chosen');
    if (!done) return;
    onClose();
    onDone();
  };
  return (
    <ReasonDialog
      title={t('seat.named', { name: organisation.name })}
      action={t('save')}
      onClose={onClose}
      onConfirm={choose}
    >
      <Field.Root name="college" required>
        <Field.Label>{t('college')}</Field.Label>
        <SingleSelect value={college} onChange={(value) => setCollege(String(value))}>
          <SingleSelectOption value={NONE}>{t('seat.none')}</SingleSelectOption>
          {colleges.map(({ code }) => (
            <SingleSelectOption key={code} value={code}>
              {nameOf(code)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </ReasonDialog>
  );
}
