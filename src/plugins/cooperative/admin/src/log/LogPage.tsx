import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { College } from '../members/types';
import { useCollege } from '../members/use-college';
import { useRead, useTranslate } from '../plugin';

interface Change {
  at: number;
  by: string | null;
  action: string;
  person: string | null;
  organisation: string | null;
  detail: string;
  why: string;
}

interface LogPage {
  changes: Change[];
  total: number;
  pageSize: number;
}

/** Every change of rights, the latest first: nobody can edit it, every member reads it. */
export default function RightsLogPage() {
  const t = useTranslate();
  const [page, setPage] = useState(1);
  const { data, failed } = useRead<LogPage>(`/rights-log?page=${page}`);
  const { data: colleges } = useRead<College[]>('/colleges');
  const last = data ? Math.max(1, Math.ceil(data.total / data.pageSize)) : 1;
  return (
    <Page.Main>
      <Page.Title>{t('log.title')}</Page.Title>
      <Layouts.Header title={t('log.title')} subtitle={t('log.subtitle')} />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data?.changes.length === 0 && <EmptyStateLayout content={t('log.none')} />}
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {data?.changes.map((change, index) => (
            <ChangeLine key={`${page}-${index}`} change={change} colleges={colleges ?? []} />
          ))}
        </Flex>
        {last > 1 && (
          <Flex gap={4} paddingTop={4} justifyContent="center">
            <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
              {t('log.newer')}
            </Button>
            <Typography>{t('log.page', { page, last })}</Typography>
            <Button variant="tertiary" disabled={page === last} onClick={() => setPage(page + 1)}>
              {t('log.older')}
            </Button>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function ChangeLine({ change, colleges }: { change: Change; colleges: College[] }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const college = useCollege(colleges);
  const { at, by, organisation, why } = change;
  const values = {
    by: by === null ? t('log.application') : by || t('log.gone'),
    person: change.person || t('log.gone'),
    organisation: organisation ?? '',
    ...detailsOf(change, t, college),
  };
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Typography tag="p">{t(messageOf(change), values)}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {t(why ? 'log.why' : 'log.at', { at: formatDate(at, { dateStyle: 'long', timeStyle: 'short' }), why })}
      </Typography>
    </Box>
  );
}

/** Rules of votes are of nobody; other changes are of a person, else of an organisation. */
const messageOf = ({ action, person }: Change): string =>
  `log.${action}${person === null && !isOfVotes(action) ? '.organisation' : ''}`;

const isOfVotes = (action: string): boolean => action.startsWith('voting-rules');

function detailsOf(
  { action, detail }: Change,
  t: ReturnType<typeof useTranslate>,
  college: (code: string) => string,
): Record<string, string> {
  if (isOfVotes(action)) {
    const [quorum = '', noticeDays = '', voteDays = '', weights = ''] = detail.split(' ');
    return { quorum, noticeDays, voteDays, weights };
  }
  if (action.startsWith('membership')) return { what: detail && t(`level.${detail}`) };
  return { what: action.startsWith('mandate') ? t(`mandate.${detail}`) : college(detail) };
}
