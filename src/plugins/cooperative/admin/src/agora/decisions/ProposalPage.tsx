import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../../plugin-kit/admin/ReadFailed';
import { useRead, useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { PlainText } from '../PlainText';
import type { Proposal } from '../types';
import { Amendments } from './Amendments';
import { CalendarSteps } from './CalendarSteps';
import { ConfirmedButton } from './ConfirmedButton';
import { EffectCard } from './EffectCard';
import { ResultCard } from './ResultCard';
import { RuleWords } from './RuleWords';
import { StageBadge } from './StageBadge';
import { VoteCard } from './VoteCard';

/** One proposal: what it says, how it is decided, and its vote. */
export function ProposalPage() {
  const { number } = useParams<{ number: string }>();
  const { data, failed, refresh } = useRead<Proposal>(`/proposals/${number ?? ''}`);
  if (failed !== null) return <ReadFailed why={failed} back="/plugins/cooperative/decisions" />;
  if (!data) return <Page.Loading />;
  return <Shown proposal={data} refresh={refresh} />;
}

function Shown({ proposal, refresh }: { proposal: Proposal; refresh(): void }) {
  const t = useTranslate();
  const { number, title, stage, author, result } = proposal;
  return (
    <Page.Main>
      <Page.Title>{t('decisions.named', { number, title })}</Page.Title>
      <Layouts.Header
        title={t('decisions.named', { number, title })}
        subtitle={t('decisions.by', { author: author ?? t('person.gone') })}
        navigationAction={<BackButton fallback="/plugins/cooperative/decisions" />}
        secondaryAction={<StageBadge stage={stage} outcome={result?.outcome ?? null} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {result && <ResultCard proposal={proposal} result={result} />}
          {stage === 'stopped' && <StoppedCard proposal={proposal} />}
          <TextCard proposal={proposal} refresh={refresh} />
          {proposal.effect && <EffectCard proposal={proposal} onChanged={refresh} />}
          {stage === 'vote' && <VoteCard proposal={proposal} onVoted={refresh} />}
          <Card title={t('decisions.rule')}>
            <RuleWords rule={proposal.rule} isSecret={proposal.isSecret} colleges={proposal.colleges} />
          </Card>
          {!['withdrawn', 'stopped'].includes(stage) && (
            <Card title={t('decisions.calendar')}>
              <CalendarSteps proposal={proposal} />
            </Card>
          )}
          {(proposal.amendmentsAt !== null || proposal.amendments.length > 0) && (
            <Amendments proposal={proposal} refresh={refresh} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Why the vote did not open, and how to put the same text to the vote again. */
function StoppedCard({ proposal: { title, text, idea, smallColleges } }: { proposal: Proposal }) {
  const t = useTranslate();
  const again = new URLSearchParams({ title, text, ...(idea ? { idea } : {}) });
  return (
    <Card title={t('decisions.stopped.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <PlainText text={t('decisions.stopped', { colleges: smallColleges.join(', ') })} />
        <Flex>
          <LinkButton tag={Link} to={`/plugins/cooperative/decisions/new?${again.toString()}`} variant="secondary">
            {t('decisions.stopped.again')}
          </LinkButton>
        </Flex>
      </Flex>
    </Card>
  );
}

function TextCard({ proposal, refresh }: { proposal: Proposal; refresh(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const { number, text, digest, idea, isAuthor, stage } = proposal;
  const mayWithdraw = isAuthor && ['announced', 'debate', 'amendments'].includes(stage);
  const withdraw = async () => {
    if (await write('post', `/proposals/${number}/withdrawal`, {}, 'decisions.withdrawn')) refresh();
  };
  return (
    <Card title={t('decisions.text')}>
      <PlainText text={text} />
      <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={4} style={{ overflowWrap: 'anywhere' }}>
        {t('decisions.digest', { digest })}
      </Typography>
      <Flex gap={4} paddingTop={3} wrap="wrap">
        {idea && (
          <Typography tag={Link} to={`/plugins/cooperative/ideas/${idea}`} textColor="primary600">
            {t('decisions.fromIdea')}
          </Typography>
        )}
        {mayWithdraw && (
          <ConfirmedButton
            label={t('decisions.withdraw')}
            question="decisions.withdraw.confirm"
            variant="tertiary"
            onConfirm={withdraw}
          />
        )}
      </Flex>
    </Card>
  );
}
