import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import type { Proposal, Result } from '../types';
import { useTallyFile } from './use-tally-file';

const COLUMNS = ['electors', 'for', 'against', 'abstain'] as const;

/** What was decided and the count, with which anybody finds it again. */
export function ResultCard({ proposal, result }: { proposal: Proposal; result: Result }) {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const save = useTallyFile(proposal.number);
  const { outcome, ballots } = result;
  const share =
    outcome.share === null ? 'none' : formatNumber(outcome.share, { style: 'percent', maximumFractionDigits: 2 });
  return (
    <Card title={t(outcome.isCarried ? 'result.carried' : 'result.rejected')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p">{t(`result.reason.${outcome.reason}`, { share })}</Typography>
        <CountTable proposal={proposal} result={result} />
        {ballots && <BallotList ballots={ballots} isConsent={proposal.rule.kind === 'consent'} />}
        <Typography tag="p" variant="pi" textColor="neutral700">
          {t(`result.howto.${proposal.rule.kind}`)}
        </Typography>
        <Flex>
          <Button variant="secondary" onClick={() => void save()}>
            {t('result.download')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}

function CountTable({ proposal, result }: { proposal: Proposal; result: Result }) {
  const t = useTranslate();
  const rows = result.tally.colleges.map(({ college, electors, counts }) => ({
    college: proposal.colleges[college] ?? college,
    values: { electors, ...counts },
  }));
  return (
    <Box tabIndex={0} role="region" aria-label={t('result.table')} style={{ overflowX: 'auto' }}>
      <Table colCount={5} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {(['college', ...COLUMNS] as const).map((name) => (
              <Th key={name}>
                <Typography variant="sigma">{t(`result.column.${name}`)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ college, values }) => (
            <Tr key={college}>
              <Td>
                <Typography>{college}</Typography>
              </Td>
              {COLUMNS.map((name) => (
                <Td key={name}>
                  <Typography>{values[name]}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

function BallotList({ ballots, isConsent }: { ballots: NonNullable<Result['ballots']>; isConsent: boolean }) {
  const t = useTranslate();
  const words = isConsent ? 'consent' : 'choice';
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {t('result.ballots')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {ballots.map(({ member, name, choice, argument }) => (
          <Typography key={member} tag="li">
            {t('result.ballot', { name: name ?? t('member.gone'), choice: t(`vote.${words}.${choice}`) })}
            {argument && ` ${t('result.argument', { argument })}`}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
