import { Page, useAuth } from '@strapi/strapi/admin';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import type { Settings } from '../dates/types';
import type { SheetDescription } from '../grid/sheet';
import { useRead, useSharedRead } from '../plugin';
import { DateForm } from './DateForm';

/** The grid whose rows are dates of any show. */
const GRID = 'date';

/** One date, or a few of the same show, from nothing to published. */
export default function AddDatePage() {
  const userId = useAuth('AddDatePage', ({ user }) => user?.id);
  const grid = useRead<SheetDescription>(`/grids/${GRID}`);
  const settings = useSharedRead<Settings>('/dates/settings');
  if (grid.failed !== null) return <ReadFailed why={grid.failed} back="/" />;
  if (!grid.data || !settings.data || userId === undefined) return <Page.Loading />;
  const storageKey = `commons.grid.${userId}.${GRID}`;
  return <DateForm key={storageKey} description={grid.data} settings={settings.data} storageKey={storageKey} />;
}
