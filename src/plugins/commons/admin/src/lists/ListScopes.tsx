import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useAuth, useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { today } from '../dates/days';
import type { Settings } from '../dates/types';
import { useSharedRead, useTranslate } from '../plugin';
import { isNarrowedBy, scopesOf, type Narrowing, type Scope } from './scopes';

interface Query {
  filters?: Narrowing;
  page?: number;
  sort?: string;
  /** Words that are searched for. */
  _q?: string;
}

/** Lists that were opened since the admin was: who asked for all of one gets it as they left it. */
const opened = new Set<string>();

/** Above a list: one's own, what comes, all. The list of dates opens on what comes. */
export function ListScopes() {
  const { slug = '' } = useParams();
  const isWriter = useAuth('ListScopes', ({ permissions }) =>
    permissions.some(({ action }) => action === 'plugin::commons.write'),
  );
  const { data } = useSharedRead<Settings>(isWriter && slug.startsWith('api::') ? '/dates/settings' : null);
  return data ? <Scopes key={slug} uid={slug} settings={data} /> : null;
}

function Scopes({ uid, settings }: { uid: string; settings: Settings }) {
  const t = useTranslate();
  const { get } = useFetchClient();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const scopes = scopesOf(uid, settings, today());
  const show = ({ filters, sort }: Scope, isFirst = false) => {
    const isAll = Object.keys(filters).length === 0;
    setQuery({ filters: isAll ? undefined : filters, page: 1, ...(sort ? { sort } : {}) } as Query, 'push', isFirst);
  };
  useEffect(() => {
    // Strapi has read by now what it keeps of the list: narrowing it earlier, the two would undo each other.
    if (uid !== settings.uid || opened.has(uid)) return;
    opened.add(uid);
    if (isNarrowed(query)) return;
    const open = (key: Scope['key']) => {
      const scope = scopes.find((one) => one.key === key);
      if (scope) show(scope, true);
    };
    if (settings.organisations.length === 0) return open('coming');
    // Who has no date to come begins with those of others.
    get<{ data: unknown[] }>('/commons/home/dates')
      .then(({ data }) => open(data.data.length > 0 ? 'mineComing' : 'coming'))
      .catch(() => open('coming'));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the list is opened
  }, [uid]);
  if (scopes.length === 0) return null;
  const shown = scopes.find((scope) => isNarrowedBy(query.filters, scope));
  return (
    <Box minWidth="20rem">
      <SingleSelect
        aria-label={t('lists.scopes')}
        placeholder={t('lists.other')}
        value={shown?.key ?? ''}
        onChange={(key) => {
          const scope = scopes.find((one) => one.key === key);
          if (scope) show(scope);
        }}
      >
        {scopes.map(({ key }) => (
          <SingleSelectOption key={key} value={key}>
            {t(`lists.${key}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}

const isNarrowed = ({ filters, _q }: Query): boolean => Object.keys(filters ?? {}).length > 0 || Boolean(_q);
