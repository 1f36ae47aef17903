import { Badge, Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { useRead, useTranslate, useWrite } from '../plugin';
import { SurveyPage } from '../SurveyPage';
import type { BankQuestion } from '../types';
import { NewQuestionCard } from './NewQuestionCard';

const STATES = ['proposed', 'adopted', 'retired'] as const;

/** The questions that all questionnaires share. */
export default function BankPage() {
  const t = useTranslate();
  const { data, failed, refresh } = useRead<BankQuestion[]>('/questions');
  const shown = STATES.filter((state) => data?.some((question) => question.state === state));
  return (
    <SurveyPage title={t('bank.title')} subtitle={t('bank.subtitle')} isLoading={!data} isFailed={Boolean(failed)}>
      {data?.length === 0 && <Typography tag="p">{t('bank.none')}</Typography>}
      {shown.map((state) => (
        <Card key={state} title={t(`bank.state.${state}`)}>
          <Box tag="ul">
            {data
              ?.filter((question) => question.state === state)
              .map((question) => (
                <Line key={question.code} question={question} onChanged={refresh} />
              ))}
          </Box>
        </Card>
      ))}
      <NewQuestionCard onProposed={refresh} />
    </SurveyPage>
  );
}

function Line({ question, onChanged }: { question: BankQuestion; onChanged(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const mayAdopt = useAuth('BankPage', ({ permissions }) =>
    permissions.some(({ action }) => action === 'plugin::survey.adopt'),
  );
  const { code, kind, state, label, labels, choices } = question;
  const choose = async (chosen: 'adopted' | 'retired') => {
    if (await write('put', `/questions/${code}/state`, { state: chosen }, `bank.${chosen}`)) onChanged();
  };
  return (
    <Box tag="li" paddingBottom={4}>
      <Flex gap={3} justifyContent="space-between" alignItems="flex-start" wrap="wrap">
        <Box flex="1 1 20rem">
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {label}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {choices.slice(0, 8).join(' · ')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {Object.values(labels)
              .filter((text) => text !== label)
              .join(' · ')}
          </Typography>
        </Box>
        <Flex gap={2}>
          <Badge>{t(`kind.${kind}`)}</Badge>
          {mayAdopt && state !== 'adopted' && (
            <Button size="S" onClick={() => void choose('adopted')}>
              {t('bank.adopt')}
            </Button>
          )}
          {mayAdopt && state === 'adopted' && (
            <Button size="S" variant="tertiary" onClick={() => void choose('retired')}>
              {t('bank.retire')}
            </Button>
          )}
          {state === 'proposed' && (
            <LinkButton size="S" variant="tertiary" tag={Link} to="/plugins/cooperative/decisions/new?effect=adopt">
              {t('bank.vote')}
            </LinkButton>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
