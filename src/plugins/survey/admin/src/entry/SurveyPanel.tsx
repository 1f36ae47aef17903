import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import { messageId, useTranslate } from '../plugin';
import { useWhen } from '../questionnaires/use-when';
import type { QuestionnaireLine } from '../types';

interface AboutEntry {
  kind: string;
  mayAsk: boolean;
  questionnaires: QuestionnaireLine[];
}

/** In the edit view: what the public is asked about the entry, and asking it. */
export function SurveyPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useEntryPanel<AboutEntry>('survey.questionnaires', model, documentId);
  if (!data || !documentId || (data.questionnaires.length === 0 && !data.mayAsk)) return null;
  return {
    title: formatMessage({ id: messageId('panel.title'), defaultMessage: 'What the public says' }),
    content: <About about={data} documentId={documentId} />,
  };
}

function About({ about: { kind, mayAsk, questionnaires }, documentId }: { about: AboutEntry; documentId: string }) {
  const t = useTranslate();
  const when = useWhen();
  return (
    <Box width="100%">
      {questionnaires.map((line) => (
        <Typography key={line.code} tag="p" paddingBottom={2}>
          <Typography tag={Link} to={`/plugins/survey/questionnaires/${line.code}`} textColor="primary600">
            {line.code}
          </Typography>
          {' · '}
          {when(line)}
        </Typography>
      ))}
      {mayAsk && (
        <Typography tag="p" paddingBottom={2}>
          <Typography
            tag={Link}
            to={`/plugins/survey/questionnaires/new?kind=${kind}&target=${documentId}`}
            textColor="primary600"
          >
            {t('questionnaires.new')}
          </Typography>
        </Typography>
      )}
      <Typography tag={Link} to="/plugins/survey/questionnaires" textColor="primary600">
        {t('panel.all')}
      </Typography>
    </Box>
  );
}
