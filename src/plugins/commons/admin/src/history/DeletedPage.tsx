import {
  Alert,
  Box,
  Button,
  Dialog,
  EmptyStateLayout,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { ConfirmDialog, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useRead, useTranslate, useWrite } from '../plugin';
import { Paging } from './Paging';
import { entryAddress, historyAddress, type Deleted, type Restored } from './types';
import { useWords } from './use-words';

const PAGE_SIZE = 20;
const EVERY_TYPE = 'all';

interface BroughtBack {
  address: string;
  name: string;
  missing: string;
}

/** The entries that are no more: they can come back. */
export function DeletedPage() {
  const t = useTranslate();
  const write = useWrite();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [type, setType] = useState(EVERY_TYPE);
  const [page, setPage] = useState(1);
  const [back, setBack] = useState<BroughtBack | null>(null);
  const query = new URLSearchParams({
    ...{ search, page: String(page), pageSize: String(PAGE_SIZE) },
    ...(type === EVERY_TYPE ? {} : { uid: type }),
  });
  const { data, failed, refresh } = useRead<Deleted>(`/history/deleted?${query.toString()}`);

  const bringBack = async ({ uid, documentId, locale, name }: Deleted['entries'][number]) => {
    const restored = await write<Restored>('post', `/history/deleted/${uid}/${documentId}`, {}, 'history.broughtBack');
    if (!restored) return;
    const missing = (restored.missing ?? []).map((one) => one.name).join(', ');
    setBack({ address: entryAddress(uid, documentId, locale), name, missing });
    refresh();
  };

  return (
    <Page.Main>
      <Page.Title>{t('history.deleted.title')}</Page.Title>
      <Layouts.Header title={t('history.deleted.title')} subtitle={t('history.deleted.subtitle')} />
      <Layouts.Content>
        <Flex
          tag="form"
          role="search"
          gap={4}
          alignItems="flex-end"
          wrap="wrap"
          paddingBottom={4}
          onSubmit={(event: React.FormEvent) => {
            event.preventDefault();
            setSearch(typed.trim());
            setPage(1);
          }}
        >
          <Field.Root flex="1 1 16rem">
            <Field.Label>{t('history.deleted.search')}</Field.Label>
            <TextInput
              value={typed}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
            />
          </Field.Root>
          <Field.Root flex="1 1 12rem">
            <Field.Label>{t('history.deleted.type')}</Field.Label>
            <SingleSelect
              value={type}
              onChange={(value) => {
                setType(String(value));
                setPage(1);
              }}
            >
              <SingleSelectOption value={EVERY_TYPE}>{t('history.deleted.every')}</SingleSelectOption>
              {(data?.types ?? []).map(({ uid, name }) => (
                <SingleSelectOption key={uid} value={uid}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Button type="submit" size="L">
            {t('history.deleted.find')}
          </Button>
        </Flex>
        {back && (
          <Box paddingBottom={4}>
            <Alert
              variant={back.missing ? 'warning' : 'success'}
              title={t('history.deleted.back', { name: back.name })}
              closeLabel={t('history.close')}
              onClose={() => setBack(null)}
              action={<Link to={back.address}>{t('history.deleted.open')}</Link>}
            >
              {back.missing ? `${t('history.missing')} ${back.missing}` : ''}
            </Alert>
          </Box>
        )}
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data?.entries.length === 0 && (
          <EmptyStateLayout content={t(search ? 'history.deleted.none' : 'history.deleted.empty')} />
        )}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {data?.entries.map((entry) => (
            <DeletedLine key={entry.id} entry={entry} onBringBack={() => void bringBack(entry)} />
          ))}
        </Flex>
        {data && <Paging page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />}
      </Layouts.Content>
    </Page.Main>
  );
}

function DeletedLine({ entry, onBringBack }: { entry: Deleted['entries'][number]; onBringBack(): void }) {
  const t = useTranslate();
  const words = useWords();
  const { uid, documentId, locale, name, type, at, mayBringBack } = entry;
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box minWidth="0">
          <Typography tag="h2" variant="delta">
            {name || t('history.unnamed')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {t('history.deleted.line', { type, author: words.author(entry), at: words.moment(at) })}
          </Typography>
        </Box>
        <Flex gap={4} wrap="wrap">
          <Typography tag={Link} to={historyAddress(uid, documentId, locale)} textColor="primary600">
            {t('history.title')}
          </Typography>
          {mayBringBack && (
            <Dialog.Root>
              <Dialog.Trigger>
                <Button variant="secondary" aria-label={t('history.deleted.bringBack.named', { name })}>
                  {t('history.deleted.bringBack')}
                </Button>
              </Dialog.Trigger>
              <ConfirmDialog title={t('history.deleted.bringBack')} onConfirm={onBringBack}>
                {t('history.deleted.confirm', { name })}
              </ConfirmDialog>
            </Dialog.Root>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
