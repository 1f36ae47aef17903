import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ReasonDialog } from '../ReasonDialog';
import { PLUGIN_ID, useTranslate, useWrite } from '../plugin';
import type { College, PersonMember } from './types';
import { useCollege } from './use-college';

interface PersonsCardProps {
  persons: PersonMember[];
  colleges: College[];
  /** Whether the reader answers for the cooperative as a whole. */
  mayWithdraw: boolean;
  onChanged(): void;
}

/** Those who are members in their own name; each may leave by their own hand, and moderators withdraw a membership. */
export function PersonsCard({ persons, colleges, mayWithdraw, onChanged }: PersonsCardProps) {
  const t = useTranslate();
  const college = useCollege(colleges);
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Typography tag="h2" variant="delta">
        {t('members.persons')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {persons.map(({ id, name, college: code, isYou }) => (
          <Box key={id} tag="li" paddingTop={2}>
            <Flex justifyContent="space-between" gap={4} wrap="wrap">
              <Flex gap={2} wrap="wrap">
                <Typography>{t('members.person', { name, college: college(code) })}</Typography>
                {isYou && <Badge>{t('members.you')}</Badge>}
              </Flex>
              {isYou && <LeaveButton onLeft={onChanged} />}
              {!isYou && mayWithdraw && <WithdrawButton id={id} name={name} onWithdrawn={onChanged} />}
            </Flex>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}

/** Leaves the cooperative; what the reader may see of the admin follows at once. */
function LeaveButton({ onLeft }: { onLeft(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const refetchPermissions = useAuth(PLUGIN_ID, ({ refetchPermissions: refetch }) => refetch);
  const [isLeaving, setLeaving] = useState(false);
  const leave = async (why: string) => {
    if (!(await write('post', '/own-seat/withdrawal', { why }, 'leave.cooperative.done'))) return;
    setLeaving(false);
    await refetchPermissions();
    onLeft();
  };
  return (
    <>
      <Button variant="danger-light" onClick={() => setLeaving(true)}>
        {t('leave.cooperative')}
      </Button>
      {isLeaving && (
        <ReasonDialog
          title={t('leave.cooperative')}
          text={t('leave.cooperative.text')}
          action={t('leave')}
          isDanger
          onClose={() => setLeaving(false)}
          onConfirm={leave}
        />
      )}
    </>
  );
}

function WithdrawButton({ id, name, onWithdrawn }: { id: string; name: string; onWithdrawn(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [isAsking, setAsking] = useState(false);
  const withdraw = async (why: string) => {
    if (!(await write('post', `/persons/${id}/seat/withdrawal`, { why }, 'withdraw.member.done'))) return;
    setAsking(false);
    onWithdrawn();
  };
  return (
    <>
      <Button variant="danger-light" aria-label={t('withdraw.member.named', { name })} onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('withdraw.member')}
          text={t('withdraw.member.text', { name })}
          action={t('withdraw')}
          isDanger
          onClose={() => setAsking(false)}
          onConfirm={withdraw}
        />
      )}
    </>
  );
}
