import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { VotingRules } from '../../../server/src/domain/decisions/voting-rules';
import { Card } from '../../../../../plugin-kit/admin/Card';
import type { College, Directory } from '../members/types';
import { useCollege } from '../members/use-college';
import { useRead, useTranslate } from '../plugin';
import { useWeightsSentence } from './use-weights-sentence';
import { VotingRulesForm } from './VotingRulesForm';

/** What the cooperative asks of every vote: members read it, administrators of the cooperative choose it. */
export default function VotingRulesPage() {
  const t = useTranslate();
  const { data: rules, failed, refresh } = useRead<VotingRules>('/voting-rules');
  const { data: colleges } = useRead<College[]>('/colleges');
  const { data: directory } = useRead<Directory>('/members?search=');
  return (
    <Page.Main>
      <Page.Title>{t('votingRules.title')}</Page.Title>
      <Layouts.Header title={t('votingRules.title')} subtitle={t('votingRules.subtitle')} />
      <Layouts.Content>
        {failed && <Page.Error />}
        {(!rules || !colleges || !directory) && !failed && <Page.Loading />}
        {rules && colleges && directory && (
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
            <Card title={t('votingRules.today')}>
              <Asked rules={rules} colleges={colleges} />
            </Card>
            {directory.may.giveMandates && <VotingRulesForm rules={rules} colleges={colleges} onSaved={refresh} />}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Asked({ rules, colleges }: { rules: VotingRules; colleges: College[] }) {
  const t = useTranslate();
  const nameOf = useCollege(colleges);
  const weightsSentence = useWeightsSentence();
  const { noticeDays, voteDays, quorum, weights } = rules;
  const named = colleges.map(({ code }) => ({ code, name: nameOf(code) }));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="li">{t('votingRules.quorum.asked', { quorum })}</Typography>
      <Typography tag="li">{t('votingRules.noticeDays.asked', { days: noticeDays })}</Typography>
      <Typography tag="li">{t('votingRules.voteDays.asked', { days: voteDays })}</Typography>
      <Typography tag="li">{weights ? weightsSentence(named, weights) : t('votingRules.weights.free')}</Typography>
      <Typography tag="li">{t('votingRules.mandates')}</Typography>
    </Flex>
  );
}
