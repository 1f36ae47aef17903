import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { useRead, useTranslate } from '../plugin';
import type { QualityList } from './answers';
import { QualityFilters } from './QualityFilters';
import { QualityTable } from './QualityTable';

/** Entries by what they lack and by when somebody said that they are still true. What is asked is in the address. */
export default function QualityPage() {
  const t = useTranslate();
  const [asked, setAsked] = useSearchParams();
  const { data, failed } = useRead<QualityList>(`/quality/entries?${asked.toString()}`);
  const change = (values: Record<string, string>) => {
    const next = new URLSearchParams(asked);
    for (const [name, value] of Object.entries({ page: '', ...values })) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setAsked(next, { replace: true });
  };
  const page = Number(asked.get('page') ?? 1);
  if (failed) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>{t('quality.title')}</Page.Title>
      <Layouts.Header title={t('quality.title')} subtitle={t('quality.subtitle')} />
      <Layouts.Content>
        {data ? (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <QualityFilters asked={asked} types={data.types} channels={data.channels} change={change} />
            <Typography textColor="neutral600" role="status">
              {t('quality.list.count', { total: data.total })}
            </Typography>
            {data.entries.length > 0 ? (
              <QualityTable entries={data.entries} types={data.types} />
            ) : (
              <EmptyStateLayout content={t('quality.list.empty')} />
            )}
            <Pages page={page} count={data.pageCount} onChange={(next) => change({ page: String(next) })} />
          </Flex>
        ) : (
          <Page.Loading />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Pages({ page, count, onChange }: { page: number; count: number; onChange(page: number): void }) {
  const t = useTranslate();
  if (count < 2) return null;
  return (
    <Box tag="nav" aria-label={t('quality.page.where', { page, count })}>
      <Flex gap={4} justifyContent="center" wrap="wrap">
        <Button variant="tertiary" disabled={page <= 1} onClick={() => onChange(page - 1)}>
          {t('quality.page.previous')}
        </Button>
        <Typography>{t('quality.page.where', { page, count })}</Typography>
        <Button variant="tertiary" disabled={page >= count} onClick={() => onChange(page + 1)}>
          {t('quality.page.next')}
        </Button>
      </Flex>
    </Box>
  );
}
