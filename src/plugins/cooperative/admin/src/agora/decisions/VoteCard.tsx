import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useTranslate } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import type { Proposal } from '../types';
import { BallotForm } from './BallotForm';

/** The vote, for each member for whom the reader votes. */
export function VoteCard({ proposal, onVoted }: { proposal: Proposal; onVoted(): void }) {
  const t = useTranslate();
  const { own, participation } = proposal;
  const electors = own.filter(({ isElector }) => isElector);
  return (
    <Card title={t('vote.title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {participation && <Typography tag="p">{t('vote.participation', { ...participation })}</Typography>}
        {electors.length === 0 && <Typography tag="p">{t('vote.nobody')}</Typography>}
        {electors.map((vote) => (
          <Box key={vote.id} borderColor="neutral200" hasRadius padding={4}>
            <BallotForm proposal={proposal} vote={vote} onVoted={onVoted} />
          </Box>
        ))}
        <Typography tag={Link} to="/plugins/cooperative/decisions/delegations" textColor="primary600">
          {t('vote.delegate')}
        </Typography>
      </Flex>
    </Card>
  );
}
