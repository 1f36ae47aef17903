import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRead, useTranslate, useWrite } from '../plugin';
import { SurveyPage } from '../SurveyPage';

interface WaitingText {
  id: number;
  question: string;
  text: string;
}

/** What people wrote: it is passed on to the organiser, or removed for good. */
export default function TextsPage() {
  const t = useTranslate();
  const write = useWrite();
  const { data, failed, refresh } = useRead<WaitingText[]>('/texts');
  const decide = async (id: number, decision: 'pass' | 'remove') => {
    if (await write('put', `/texts/${id}`, { decision }, `texts.${decision}.done`)) refresh();
  };
  return (
    <SurveyPage title={t('texts.title')} subtitle={t('texts.subtitle')} isLoading={!data} isFailed={Boolean(failed)}>
      {data?.length === 0 && <Typography tag="p">{t('texts.none')}</Typography>}
      {data?.map(({ id, question, text }) => (
        <Box key={id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {question}
          </Typography>
          <Typography
            tag="p"
            paddingTop={2}
            paddingBottom={3}
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {text}
          </Typography>
          <Flex gap={2}>
            <Button onClick={() => void decide(id, 'pass')}>{t('texts.pass')}</Button>
            <Button variant="danger-light" onClick={() => void decide(id, 'remove')}>
              {t('texts.remove')}
            </Button>
          </Flex>
        </Box>
      ))}
    </SurveyPage>
  );
}
