import { Field, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ReasonDialog } from '../ReasonDialog';
import { useTranslate, useWrite } from '../plugin';
import { LevelField } from './PersonLine';
import type { Invited, Level, OrganisationOf } from './types';

interface InviteDialogProps {
  organisation: OrganisationOf;
  onClose(): void;
  onDone(invited: Invited): void;
}

const FIELDS = ['firstname', 'lastname', 'email'] as const;

/** Invites somebody by their address: who has an account already gets the rights, others an account with them. */
export function InviteDialog({ organisation, onClose, onDone }: InviteDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const [person, setPerson] = useState({ firstname: '', lastname: '', email: '' });
  const [level, setLevel] = useState<Level>('contributor');
  const invite = async (why: string) => {
    const path = `/organisations/${organisation.documentId}/invitations`;
    const invited = await write<Invited>('post', path, { ...person, level, why }, null);
    if (!invited) return;
    onClose();
    onDone(invited);
  };
  return (
    <ReasonDialog
      title={t('invite.named', { name: organisation.name })}
      action={t('invite')}
      onClose={onClose}
      onConfirm={invite}
    >
      <Typography>{t('invite.text')}</Typography>
      {FIELDS.map((name) => (
        <Field.Root key={name} name={name} required>
          <Field.Label>{t(`invite.${name}`)}</Field.Label>
          <TextInput
            type={name === 'email' ? 'email' : 'text'}
            value={person[name]}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              setPerson({ ...person, [name]: event.target.value })
            }
          />
        </Field.Root>
      ))}
      <LevelField level={level} onChange={setLevel} />
    </ReasonDialog>
  );
}
