import { Page, useAuth } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { useRead } from '../plugin';
import { GridEditor } from './GridEditor';
import type { SavedSheet } from './saved-rows';

/** Entries that are there already, open again in a table. */
export default function SavedPage() {
  const { name = '' } = useParams();
  const [query] = useSearchParams();
  const ids = query.get('ids') ?? '';
  const userId = useAuth('SavedPage', ({ user }) => user?.id);
  const { data, failed } = useRead<SavedSheet>(`/saved-rows/${name}?documentIds=${encodeURIComponent(ids)}`);
  if (failed !== null) return <ReadFailed why={failed} back="/content-manager" />;
  if (!data || userId === undefined) return <Page.Loading />;
  const storageKey = `commons.saved.${userId}.${name}.${ids}`;
  return <GridEditor key={storageKey} description={data} storageKey={storageKey} saved={data} />;
}
