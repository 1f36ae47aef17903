import { Box, EmptyStateLayout, Field, Flex, TextInput } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { InvitationLink } from '../InvitationLink';
import { AddressesCard } from '../accounts/AddressesCard';
import { useRead, useTranslate } from '../plugin';
import { OrganisationCard } from './OrganisationCard';
import { PersonsCard } from './PersonsCard';
import type { Directory, Invited } from './types';

/** Organisations with their people and what these may do, and the persons who are members in their own name. */
export default function MembersPage() {
  const t = useTranslate();
  const [search, setSearch] = useState('');
  const { data, failed, refresh } = useRead<Directory>(`/members?search=${encodeURIComponent(search.trim())}`);
  const [invited, setInvited] = useState<Invited | null>(null);
  return (
    <Page.Main>
      <Page.Title>{t('members.title')}</Page.Title>
      <Layouts.Header title={t('members.title')} subtitle={t('members.subtitle')} />
      <Layouts.Content>
        <Box paddingBottom={4} maxWidth="32rem">
          <Field.Root name="members-search">
            <Field.Label>{t('members.search')}</Field.Label>
            <TextInput
              value={search}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
            />
          </Field.Root>
        </Box>
        {invited && <InvitationLink invited={invited} onClose={() => setInvited(null)} />}
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data?.may.confirmAddresses && <AddressesCard onChanged={refresh} />}
        {data && <Found directory={data} onChanged={refresh} onInvited={setInvited} />}
      </Layouts.Content>
    </Page.Main>
  );
}

interface FoundProps {
  directory: Directory;
  onChanged(): void;
  onInvited(invited: Invited): void;
}

function Found({ directory, onChanged, onInvited }: FoundProps) {
  const t = useTranslate();
  const { organisations, persons } = directory;
  if (organisations.length + persons.length === 0) return <EmptyStateLayout content={t('members.none')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {organisations.map((organisation) => (
        <OrganisationCard
          key={organisation.documentId}
          organisation={organisation}
          directory={directory}
          onChanged={onChanged}
          onInvited={onInvited}
        />
      ))}
      {persons.length > 0 && (
        <PersonsCard
          persons={persons}
          colleges={directory.colleges}
          mayWithdraw={directory.may.actForAll}
          onChanged={onChanged}
        />
      )}
    </Flex>
  );
}
