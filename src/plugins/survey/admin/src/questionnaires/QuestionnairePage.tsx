import { Button, Flex, Link as ExternalLink, Typography } from '@strapi/design-system';
import { BackButton } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';
import { QrCode } from '../../../../../plugin-kit/admin/QrCode';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { useRead, useTranslate, useWrite } from '../plugin';
import { SurveyPage } from '../SurveyPage';
import type { QuestionnaireView } from '../types';
import { Results } from './Results';
import { TicketsCard } from './TicketsCard';
import { useWhen } from './use-when';

/** One questionnaire: what to print, and what the public answered. */
export function QuestionnairePage() {
  const t = useTranslate();
  const when = useWhen();
  const { code = '' } = useParams();
  const { data, failed, refresh } = useRead<QuestionnaireView>(`/questionnaires/${code}`);
  if (failed) return <ReadFailed why={failed} back="/plugins/survey/questionnaires" />;
  return (
    <SurveyPage
      title={data?.name ?? code}
      {...(data ? { subtitle: when(data) } : {})}
      back={<BackButton fallback="/plugins/survey/questionnaires" />}
      isLoading={!data}
    >
      {data && (
        <>
          <Card title={t('print.title')}>
            <Flex direction="column" alignItems="flex-start" gap={3}>
              <Typography tag="p">{t('print.text')}</Typography>
              <ExternalLink href={data.address} isExternal>
                {data.address}
              </ExternalLink>
              <QrCode
                address={data.address}
                fileName={`questionnaire-${data.code}`}
                label={t('print.file')}
                alt={t('print.alt', { name: data.name })}
              />
            </Flex>
          </Card>
          {data.tickets && <TicketsCard questionnaire={data} counted={data.tickets} onMade={refresh} />}
          <Card title={t('asked.title')}>
            <ol>
              {data.questions.map((question) => (
                <Typography key={question.code} tag="li">
                  {question.label}
                </Typography>
              ))}
            </ol>
          </Card>
          <Card title={t('results.title')}>
            {data.results ? (
              <Results answers={data.results.answers} results={data.results.results} />
            ) : (
              <Typography tag="p">{t('results.few')}</Typography>
            )}
          </Card>
          {data.texts.length > 0 && (
            <Card title={t('results.texts')}>
              <ul>
                {data.texts.map(({ id, text }) => (
                  <Typography key={id} tag="li" paddingBottom={2}>
                    {text}
                  </Typography>
                ))}
              </ul>
            </Card>
          )}
          <RemoveButton code={code} />
        </>
      )}
    </SurveyPage>
  );
}

/** Refused, in words, once somebody has answered. */
function RemoveButton({ code }: { code: string }) {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const remove = async () => {
    if (await write('del', `/questionnaires/${code}`, undefined, 'questionnaires.removed'))
      navigate('..', { relative: 'path' });
  };
  return (
    <Flex>
      <Button variant="danger-light" onClick={() => void remove()}>
        {t('questionnaires.remove')}
      </Button>
    </Flex>
  );
}
