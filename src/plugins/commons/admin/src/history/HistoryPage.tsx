import { Alert, Box, Flex, SingleSelect, SingleSelectOption, Field, EmptyStateLayout } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { useRead, useTranslate, useWrite } from '../plugin';
import { Comparison } from './Comparison';
import { Paging } from './Paging';
import { RevisionList } from './RevisionList';
import { entryAddress, type HistoryOfEntry, type Restored, type Summary } from './types';
import { useWords } from './use-words';

const PAGE_SIZE = 20;

/** Every write of an entry in one language, what each changed, and the ways back. */
export function HistoryPage() {
  const t = useTranslate();
  const words = useWords();
  const write = useWrite();
  const { uid = '', documentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const locale = search.get('locale');
  const page = Number(search.get('page') ?? 1);
  const query = new URLSearchParams({ page: String(page), pageSize: String(PAGE_SIZE), ...(locale ? { locale } : {}) });
  const { data, failed, refresh } = useRead<HistoryOfEntry>(
    `/history/entries/${uid}/${documentId}?${query.toString()}`,
  );
  const [missing, setMissing] = useState<Restored['missing']>([]);

  const show = (values: Record<string, string | null>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values)) {
          if (value === null) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  const done = (restored: Restored | null) => {
    if (!restored) return;
    setMissing(restored.missing ?? []);
    show({ to: null, from: null, page: null });
    refresh();
  };
  const restore = async ({ id }: Summary, attributes?: string[]) =>
    done(
      await write<Restored>(
        'post',
        `/history/revisions/${id}/restore`,
        attributes ? { attributes } : {},
        'history.restored',
      ),
    );
  const revert = async ({ id }: Summary) =>
    done(await write<Restored>('post', `/history/revisions/${id}/revert`, {}, 'history.reverted'));

  if (failed !== null) return <ReadFailed why={failed} back="/content-manager" />;
  if (!data) return <Page.Loading />;
  const to = Number(search.get('to') ?? data.revisions[0]?.id ?? 0);
  const from = search.get('from') ? Number(search.get('from')) : null;
  return (
    <Page.Main>
      <Page.Title>{t('history.title')}</Page.Title>
      <Layouts.Header
        title={t('history.title')}
        subtitle={data.revisions[0]?.name ?? ''}
        navigationAction={
          <BackButton fallback={data.exists ? entryAddress(uid, documentId, locale) : '/plugins/commons/history'} />
        }
        primaryAction={
          locale && data.locales.length > 1 ? (
            <Field.Root>
              <Field.Label>{t('history.language')}</Field.Label>
              <SingleSelect
                value={locale}
                onChange={(value) => show({ locale: String(value), to: null, from: null, page: null })}
              >
                {data.locales.map((code) => (
                  <SingleSelectOption key={code} value={code}>
                    {words.language(code)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          ) : null
        }
      />
      <Layouts.Content>
        {missing.length > 0 && (
          <Box paddingBottom={4}>
            <Alert
              variant="warning"
              title={t('history.missing')}
              closeLabel={t('history.close')}
              onClose={() => setMissing([])}
            >
              {missing.map(({ name }) => name).join(', ')}
            </Alert>
          </Box>
        )}
        {data.revisions.length === 0 ? (
          <EmptyStateLayout content={t('history.empty')} />
        ) : (
          <Flex gap={6} alignItems="flex-start" wrap="wrap">
            <Box flex="1 1 20rem" minWidth="0" maxWidth="100%">
              <RevisionList
                revisions={data.revisions}
                to={to}
                from={from}
                onShow={(one) => show({ to: String(one), from: null })}
                onCompare={(one) => show({ to: String(to), from: String(one) })}
              />
              <Paging
                page={page}
                pageSize={PAGE_SIZE}
                total={data.total}
                onPage={(one) => show({ page: String(one) })}
              />
            </Box>
            <Box flex="2 1 24rem" minWidth="0" maxWidth="100%">
              <Comparison
                key={`${to}/${from}/${data.total}`}
                to={to}
                from={from}
                latest={data.total}
                mayRestore={data.mayRestore && data.exists}
                onRestore={(revision, attributes) => void restore(revision, attributes)}
                onRevert={(revision) => void revert(revision)}
              />
            </Box>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
