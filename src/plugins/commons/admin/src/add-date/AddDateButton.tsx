import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import type { Settings } from '../dates/types';
import { PLUGIN_ID, useSharedRead, useTranslate } from '../plugin';

/** Leads to the page where a date is added. */
export function AddDateButton() {
  const t = useTranslate();
  return (
    <LinkButton tag={Link} to={`/plugins/${PLUGIN_ID}/add-date`} startIcon={<Plus />}>
      {t('addDate.title')}
    </LinkButton>
  );
}

/** In the list of dated entries, for who may write them. */
export function AddDateInList() {
  const { slug } = useParams();
  const isWriter = useAuth('AddDateInList', ({ permissions }) =>
    permissions.some(({ action }) => action === 'plugin::commons.write'),
  );
  const { data } = useSharedRead<Settings>(isWriter && slug?.startsWith('api::') ? '/dates/settings' : null);
  return data?.mayCreate && data.uid === slug ? <AddDateButton /> : null;
}
