import { Alert, Box, Button, EmptyStateLayout, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useRead, useTranslate } from '../plugin';
import { PersonLine } from './PersonLine';
import type { Erasure, Person } from './types';

/** Finds somebody by their name or address. */
export function PersonSearch() {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [erased, setErased] = useState<{ name: string; erasure: Erasure } | null>(null);
  const { data, failed, refresh } = useRead<Person[]>(
    search ? `/personal-data/people?${new URLSearchParams({ q: search }).toString()}` : null,
  );
  return (
    <>
      <Flex
        tag="form"
        role="search"
        gap={4}
        alignItems="flex-end"
        wrap="wrap"
        paddingBottom={4}
        onSubmit={(event: React.FormEvent) => {
          event.preventDefault();
          if (typed.trim().length >= 2) setSearch(typed.trim());
        }}
      >
        <Field.Root flex="1 1 16rem" hint={t('personalData.search.hint')}>
          <Field.Label>{t('personalData.search')}</Field.Label>
          <TextInput
            value={typed}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Button type="submit" size="L">
          {t('personalData.find')}
        </Button>
      </Flex>
      {erased && <Outcome name={erased.name} erasure={erased.erasure} onClose={() => setErased(null)} />}
      {failed && <Typography role="alert">{t('personalData.failed')}</Typography>}
      {search && data?.length === 0 && <EmptyStateLayout content={t('personalData.none')} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data?.map((person) => (
          <PersonLine
            key={`${person.kind}${person.id}`}
            person={person}
            onErased={(erasure) => {
              setErased({ name: person.name, erasure });
              refresh();
            }}
          />
        ))}
      </Flex>
    </>
  );
}

/** What was done, and which entries somebody should still read. */
function Outcome({ name, erasure, onClose }: { name: string; erasure: Erasure; onClose(): void }) {
  const t = useTranslate();
  const { remaining, isNameShared } = erasure;
  return (
    <Box paddingBottom={4}>
      <Alert
        variant={remaining.length > 0 || isNameShared ? 'warning' : 'success'}
        title={t('personalData.erased', { name })}
        closeLabel={t('personalData.close')}
        onClose={onClose}
      >
        {isNameShared && t('personalData.shared')}
        {remaining.length > 0 && t('personalData.remaining')}{' '}
        {remaining.map(({ uid, documentId, attribute, path }, index) => {
          const key = `${uid} ${documentId} ${attribute}`;
          if (!path) return <span key={key}>{`${uid} ${documentId} (${attribute}) `}</span>;
          return (
            <Link key={key} to={path}>
              {t('personalData.remaining.entry', { number: index + 1 })} ({attribute}){' '}
            </Link>
          );
        })}
      </Alert>
    </Box>
  );
}
