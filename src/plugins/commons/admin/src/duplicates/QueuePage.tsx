import { Box, Button, EmptyStateLayout, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useRead, useTranslate, useWrite } from '../plugin';
import { PairCard } from './PairCard';
import { ReportDialog } from './ReportDialog';
import { ScanButton } from './ScanButton';
import type { Pair, Queue } from './types';

const EVERY = 'every';

/** Every pair that waits for somebody's word, the likeliest first. */
export function QueuePage() {
  const t = useTranslate();
  const write = useWrite();
  const { formatMessage } = useIntl();
  const [uid, setUid] = useState(EVERY);
  const [page, setPage] = useState(1);
  const query = `page=${page}${uid === EVERY ? '' : `&uid=${uid}`}`;
  const queue = useRead<Queue>(`/duplicates/pairs?${query}`);
  const tellApart = async ({ id }: Pair) => {
    if (await write('post', `/duplicates/pairs/${id}/distinct`, undefined, 'duplicates.toldApart')) queue.refresh();
  };
  if (queue.failed) return <Page.Error />;
  if (!queue.data) return <Page.Loading />;
  const { pairs, types, total, pageSize } = queue.data;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <Page.Main>
      <Page.Title>{t('duplicates.title')}</Page.Title>
      <Layouts.Header
        title={t('duplicates.title')}
        subtitle={t('duplicates.subtitle')}
        primaryAction={<ScanButton onEnd={queue.refresh} />}
        secondaryAction={types.length > 0 ? <ReportDialog types={types} onReported={queue.refresh} /> : undefined}
      />
      <Layouts.Content>
        <Box maxWidth="32rem" paddingBottom={4}>
          <Field.Root name="type">
            <Field.Label>{t('duplicates.type')}</Field.Label>
            <SingleSelect
              value={uid}
              onChange={(value) => {
                setUid(String(value));
                setPage(1);
              }}
            >
              <SingleSelectOption value={EVERY}>{t('duplicates.everyType')}</SingleSelectOption>
              {types.map((type) => (
                <SingleSelectOption key={type.uid} value={type.uid}>
                  {`${formatMessage({ id: type.name, defaultMessage: type.name })} (${type.count})`}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        {pairs.length === 0 ? (
          <EmptyStateLayout content={t('duplicates.empty')} />
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {pairs.map((pair) => (
              <PairCard key={pair.id} pair={pair} onTellApart={() => void tellApart(pair)} />
            ))}
          </Flex>
        )}
        {pages > 1 && (
          <Flex justifyContent="center" gap={2} paddingTop={4}>
            <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
              {t('duplicates.previous')}
            </Button>
            <Button variant="tertiary" disabled={page >= pages} onClick={() => setPage(page + 1)}>
              {t('duplicates.next')}
            </Button>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
