import { Page, useAuth } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { useRead } from '../plugin';
import { GridEditor } from './GridEditor';
import type { SheetDescription } from './sheet';

/** A table in which many entries are typed at once. */
export default function GridPage() {
  const { name = '', documentId = '' } = useParams();
  const userId = useAuth('GridPage', ({ user }) => user?.id);
  const { data, failed } = useRead<SheetDescription>(`/grids/${name}/${documentId}`);
  if (failed !== null) return <ReadFailed why={failed} back="/content-manager" />;
  if (!data || userId === undefined) return <Page.Loading />;
  const storageKey = `commons.grid.${userId}.${name}.${documentId}`;
  return <GridEditor key={storageKey} description={data} storageKey={storageKey} />;
}
