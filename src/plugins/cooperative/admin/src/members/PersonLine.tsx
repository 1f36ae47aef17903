import { Badge, Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ReasonDialog } from '../ReasonDialog';
import { PLUGIN_ID, useTranslate, useWrite } from '../plugin';
import { LEVELS, type Invited, type Level, type OrganisationOf, type PersonOf } from './types';

interface PersonLineProps {
  person: PersonOf;
  organisation: OrganisationOf;
  /** Whether the reader may hand over the links of invitations. */
  maySeeLink: boolean;
  onChanged(): void;
  onInvited(invited: Invited): void;
}

/** Somebody's rights for an organisation, with what may be done about them. */
export function PersonLine({ person, organisation, maySeeLink, onChanged, onInvited }: PersonLineProps) {
  const t = useTranslate();
  const write = useWrite();
  const { get } = useFetchClient();
  const [dialog, setDialog] = useState<'level' | 'withdraw' | null>(null);
  const [level, setLevel] = useState<Level>(person.level);
  const path = `/organisations/${organisation.documentId}/people/${person.id}`;
  const { name } = person;
  const finish = (answer: object | null) => {
    if (!answer) return;
    setDialog(null);
    onChanged();
  };
  const give = async (why: string) => finish(await write('put', path, { level, why }, 'rights.given'));
  const withdraw = async (why: string) =>
    finish(await write('post', `${path}/withdrawal`, { why }, 'rights.withdrawn'));
  const showLink = async () => {
    const { data } = await get<{ data: { link: string | null } }>(`/${PLUGIN_ID}${path}/invitation`);
    onInvited({ link: data.data.link, isMailed: false });
  };
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography textColor="neutral700">{t(`level.${person.level}`)}</Typography>
          {person.isYou && <Badge>{t('members.you')}</Badge>}
          {!person.isActive && <Badge>{t('members.pending')}</Badge>}
        </Flex>
        <Flex gap={2} wrap="wrap">
          {maySeeLink && !person.isActive && (
            <Button
              variant="tertiary"
              aria-label={t('invitation.show.named', { name })}
              onClick={() => void showLink()}
            >
              {t('invitation.show')}
            </Button>
          )}
          {organisation.mayManage && (
            <Button
              variant="tertiary"
              aria-label={t('level.change.named', { name })}
              onClick={() => setDialog('level')}
            >
              {t('level.change')}
            </Button>
          )}
          {(organisation.mayManage || person.isYou) && (
            <Button
              variant="danger-light"
              aria-label={t(person.isYou ? 'leave.named' : 'withdraw.named', {
                name,
                organisation: organisation.name,
              })}
              onClick={() => setDialog('withdraw')}
            >
              {t(person.isYou ? 'leave' : 'withdraw')}
            </Button>
          )}
        </Flex>
      </Flex>
      {dialog === 'level' && (
        <ReasonDialog
          title={t('level.change.named', { name })}
          action={t('save')}
          onClose={() => setDialog(null)}
          onConfirm={give}
        >
          <LevelField level={level} onChange={setLevel} />
        </ReasonDialog>
      )}
      {dialog === 'withdraw' && (
        <ReasonDialog
          title={t(person.isYou ? 'leave' : 'withdraw.title')}
          text={t('withdraw.text', { name, organisation: organisation.name })}
          action={t(person.isYou ? 'leave' : 'withdraw')}
          isDanger
          onClose={() => setDialog(null)}
          onConfirm={withdraw}
        />
      )}
    </Box>
  );
}

/** Which level, with what it lets do. */
export function LevelField({ level, onChange }: { level: Level; onChange(level: Level): void }) {
  const t = useTranslate();
  return (
    <Field.Root name="level" required hint={t(`level.${level}.help`)}>
      <Field.Label>{t('level')}</Field.Label>
      <SingleSelect value={level} onChange={(value) => onChange(value as Level)}>
        {LEVELS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`level.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
