import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../plugin';
import { InviteDialog } from './InviteDialog';
import { PersonLine } from './PersonLine';
import { SeatDialog } from './SeatDialog';
import type { Directory, Invited, OrganisationOf } from './types';
import { useCollege } from './use-college';

interface OrganisationCardProps {
  organisation: OrganisationOf;
  directory: Directory;
  onChanged(): void;
  onInvited(invited: Invited): void;
}

/** An organisation, its place in the cooperative and its people. */
export function OrganisationCard({ organisation, directory, onChanged, onInvited }: OrganisationCardProps) {
  const t = useTranslate();
  const college = useCollege(directory.colleges);
  const [dialog, setDialog] = useState<'invite' | 'seat' | null>(null);
  const { name, people, mayManage, isYours } = organisation;
  return (
    <Box tag="section" aria-label={name} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={2} wrap="wrap">
          <Typography tag="h2" variant="delta">
            {name}
          </Typography>
          {isYours && <Badge>{t('members.yours')}</Badge>}
          <Typography variant="pi" textColor="neutral700">
            {organisation.college ? college(organisation.college) : t('members.notMember')}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          {directory.may.actForAll && (
            <Button variant="tertiary" aria-label={t('seat.named', { name })} onClick={() => setDialog('seat')}>
              {t('seat')}
            </Button>
          )}
          {mayManage && (
            <Button variant="secondary" aria-label={t('invite.named', { name })} onClick={() => setDialog('invite')}>
              {t('invite')}
            </Button>
          )}
        </Flex>
      </Flex>
      {people.length === 0 && (
        <Typography tag="p" textColor="neutral700" paddingTop={3}>
          {t('members.nobody')}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" paddingTop={3}>
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            organisation={organisation}
            maySeeLink={directory.may.confirmAddresses}
            onChanged={onChanged}
            onInvited={onInvited}
          />
        ))}
      </Flex>
      {dialog === 'invite' && (
        <InviteDialog
          organisation={organisation}
          onClose={() => setDialog(null)}
          onDone={(invited) => {
            onInvited(invited);
            onChanged();
          }}
        />
      )}
      {dialog === 'seat' && (
        <SeatDialog
          organisation={organisation}
          colleges={directory.colleges}
          onClose={() => setDialog(null)}
          onDone={onChanged}
        />
      )}
    </Box>
  );
}
