import { Box, Button, Checkbox, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { InvitationLink } from '../InvitationLink';
import { ReasonDialog } from '../ReasonDialog';
import type { College, Invited, KnownAccount } from '../members/types';
import { useCollege } from '../members/use-college';
import { useRead, useTranslate, useWrite } from '../plugin';

interface JoinRequest {
  id: string;
  name: string;
  email: string;
  kind: 'existing' | 'new' | 'person';
  organisation: string | null;
  commune: string | null;
  college: string;
  why: string;
  at: number;
  /** Whose account the address has already. */
  account: KnownAccount | null;
}

/** Who asks to join, for those who answer: the managers of an organisation, and moderators. */
export default function RequestsPage() {
  const t = useTranslate();
  const { data, failed, refresh } = useRead<JoinRequest[]>('/join-requests');
  const { data: colleges } = useRead<College[]>('/colleges');
  const [invited, setInvited] = useState<Invited | null>(null);
  return (
    <Page.Main>
      <Page.Title>{t('requests.title')}</Page.Title>
      <Layouts.Header title={t('requests.title')} subtitle={t('requests.subtitle')} />
      <Layouts.Content>
        {invited && <InvitationLink invited={invited} onClose={() => setInvited(null)} />}
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data?.length === 0 && <EmptyStateLayout content={t('requests.none')} />}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {data?.map((asked) => (
            <RequestCard
              key={asked.id}
              asked={asked}
              colleges={colleges ?? []}
              onAnswered={(made) => {
                setInvited(made);
                refresh();
              }}
            />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface RequestCardProps {
  asked: JoinRequest;
  colleges: College[];
  onAnswered(invited: Invited | null): void;
}

function RequestCard({ asked, colleges, onAnswered }: RequestCardProps) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const college = useCollege(colleges);
  const [dialog, setDialog] = useState<'accept' | 'refuse' | null>(null);
  const { name, email, kind, organisation, commune, why, at, account } = asked;
  const whom = { organisation: organisation ?? '', commune: commune ?? '', college: college(asked.college) };
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Typography tag="h2" variant="delta">
        {name}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {t(`requests.kind.${kind}`, whom)}
      </Typography>
      <Typography tag="p" paddingTop={3}>
        {why}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={2}>
        {t('requests.line', { email, at: formatDate(at, { dateStyle: 'long' }) })}
      </Typography>
      {account && (
        <Typography tag="p" textColor={account.isConfirmed ? 'neutral800' : 'danger600'} paddingTop={2}>
          {t(account.isConfirmed ? 'requests.account' : 'requests.account.unconfirmed', {
            name: account.name,
            since: formatDate(account.since, { dateStyle: 'long' }),
          })}
        </Typography>
      )}
      <Flex gap={2} paddingTop={4} wrap="wrap">
        <Button aria-label={t('accept.named', { name })} onClick={() => setDialog('accept')}>
          {t('accept')}
        </Button>
        <Button variant="danger-light" aria-label={t('refuse.named', { name })} onClick={() => setDialog('refuse')}>
          {t('refuse')}
        </Button>
      </Flex>
      {dialog && (
        <AnswerDialog
          asked={asked}
          isAccepting={dialog === 'accept'}
          onClose={() => setDialog(null)}
          onAnswered={onAnswered}
        />
      )}
    </Box>
  );
}

interface AnswerDialogProps {
  asked: JoinRequest;
  isAccepting: boolean;
  onClose(): void;
  onAnswered(invited: Invited | null): void;
}

function AnswerDialog({ asked: { id, name, kind }, isAccepting, onClose, onAnswered }: AnswerDialogProps) {
  const t = useTranslate();
  const write = useWrite();
  const [makesMember, setMakesMember] = useState(kind === 'new');
  const answer = async (reason: string) => {
    const body = { accept: isAccepting, reason, makesMember };
    const invited = await write<Invited>(
      'post',
      `/join-requests/${id}/answer`,
      body,
      isAccepting ? 'requests.accepted' : 'requests.refused',
    );
    if (!invited) return;
    onClose();
    onAnswered(isAccepting ? invited : null);
  };
  return (
    <ReasonDialog
      title={t(isAccepting ? 'accept.named' : 'refuse.named', { name })}
      text={t(isAccepting ? `requests.accept.${kind}` : 'requests.refuse')}
      action={t(isAccepting ? 'accept' : 'refuse')}
      isDanger={!isAccepting}
      isOptional={isAccepting}
      onClose={onClose}
      onConfirm={answer}
    >
      {isAccepting && kind === 'new' && (
        <Checkbox checked={makesMember} onCheckedChange={(checked) => setMakesMember(checked === true)}>
          {t('requests.makesMember')}
        </Checkbox>
      )}
    </ReasonDialog>
  );
}
