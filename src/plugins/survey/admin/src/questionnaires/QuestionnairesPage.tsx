import { Box, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useRead, useTranslate } from '../plugin';
import { SurveyPage } from '../SurveyPage';
import type { QuestionnaireLine } from '../types';
import { useWhen } from './use-when';

/** The questionnaires of one's organisations, the latest first. */
export function QuestionnairesPage() {
  const t = useTranslate();
  const { data, failed } = useRead<QuestionnaireLine[]>('/questionnaires');
  return (
    <SurveyPage
      title={t('questionnaires.title')}
      subtitle={t('questionnaires.subtitle')}
      isLoading={!data}
      isFailed={Boolean(failed)}
      action={
        <LinkButton tag={Link} to="new" startIcon={<Plus />}>
          {t('questionnaires.new')}
        </LinkButton>
      }
    >
      {data?.length === 0 && <Typography tag="p">{t('questionnaires.none')}</Typography>}
      {data && data.length > 0 && (
        <Box tag="ul">
          {data.map((line) => (
            <Line key={line.code} line={line} />
          ))}
        </Box>
      )}
    </SurveyPage>
  );
}

function Line({ line }: { line: QuestionnaireLine }) {
  const t = useTranslate();
  const when = useWhen();
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={3}>
      <Typography tag={Link} to={line.code} variant="delta" textColor="primary600">
        {line.name}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
        {line.kind} · {line.code} · {when(line)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
        {line.answers === null ? t('questionnaires.few') : t('questionnaires.answers', { count: line.answers })}
      </Typography>
    </Box>
  );
}
