import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useRead, useTranslate } from '../../plugin';
import type { ProposalLine, Stage } from '../types';
import { useDates } from '../use-dates';
import { StageBadge } from './StageBadge';

interface Answer {
  proposals: ProposalLine[];
  mayPropose: boolean;
}

/** Proposals by what is asked of their readers, in the order of its urgency. */
const GROUPS: [name: string, stages: Stage[]][] = [
  ['vote', ['vote']],
  ['discussed', ['announced', 'debate', 'amendments']],
  ['closed', ['closed']],
  ['dropped', ['withdrawn', 'stopped']],
];

/** Which instant of its calendar a proposal says; one that was withdrawn or stopped has none. */
const WHEN: Partial<Record<Stage, 'from' | 'until' | 'closed'>> = {
  ...{ announced: 'from', debate: 'from', amendments: 'from' },
  ...{ vote: 'until', closed: 'closed' },
};

/** What the cooperative decides, and decided. */
export function DecisionsPage() {
  const t = useTranslate();
  const { data, failed } = useRead<Answer>('/proposals');
  return (
    <Page.Main>
      <Page.Title>{t('decisions.title')}</Page.Title>
      <Layouts.Header
        title={t('decisions.title')}
        subtitle={t('decisions.subtitle')}
        primaryAction={
          data?.mayPropose && (
            <LinkButton tag={Link} to="new" startIcon={<Plus />}>
              {t('decisions.new')}
            </LinkButton>
          )
        }
        secondaryAction={
          <LinkButton tag={Link} to="delegations" variant="secondary">
            {t('delegations.title')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={8}>
            {GROUPS.map(([name, stages]) => (
              <Group key={name} name={name} proposals={data.proposals.filter(({ stage }) => stages.includes(stage))} />
            ))}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Group({ name, proposals }: { name: string; proposals: ProposalLine[] }) {
  const t = useTranslate();
  return (
    <Box tag="section" aria-labelledby={`group-${name}`}>
      <Typography id={`group-${name}`} tag="h2" variant="beta">
        {t(`decisions.group.${name}`)}
      </Typography>
      {proposals.length === 0 ? (
        <Typography tag="p" textColor="neutral700" paddingTop={3}>
          {t(`decisions.group.${name}.none`)}
        </Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
          {proposals.map((proposal) => (
            <Line key={proposal.number} proposal={proposal} />
          ))}
        </Flex>
      )}
    </Box>
  );
}

function Line({ proposal }: { proposal: ProposalLine }) {
  const t = useTranslate();
  const date = useDates();
  const { number, title, stage, outcome, effect, voteAt, closesAt } = proposal;
  const when = WHEN[stage] ?? null;
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Typography tag={Link} to={number} variant="delta" textColor="primary600">
          {t('decisions.named', { number, title })}
        </Typography>
        <StageBadge stage={stage} outcome={outcome} />
      </Flex>
      {when && (
        <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
          {t(`decisions.vote.${when}`, { at: date(when === 'from' ? voteAt : closesAt) })}
        </Typography>
      )}
      {effect && (
        <Typography tag="p" paddingTop={2}>
          {effect.sentence}
        </Typography>
      )}
    </Box>
  );
}
