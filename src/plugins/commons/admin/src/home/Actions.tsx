import { LinkButton } from '@strapi/design-system';
import { Calendar, Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { PLUGIN_ID, useTranslate } from '../plugin';

/** What people come for most. */
export function Actions() {
  const t = useTranslate();
  return (
    <>
      <LinkButton tag={Link} to={`/plugins/${PLUGIN_ID}/grids`} variant="secondary" startIcon={<Calendar />}>
        {t('home.addSeason')}
      </LinkButton>
      <LinkButton tag={Link} to={`/plugins/${PLUGIN_ID}/add-date`} startIcon={<Plus />}>
        {t('home.addDate')}
      </LinkButton>
    </>
  );
}
