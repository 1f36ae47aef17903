import type { StrapiApp } from '@strapi/strapi/admin';
import { showOnHome } from '../../../../plugin-kit/admin/home';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { TerritoryGaps } from './home/TerritoryGaps';
import { PLUGIN_ID } from './plugin';

export default {
  register(app: Pick<StrapiApp, 'registerPlugin'>) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    showOnHome(app, 'charge', { name: 'observatory-gaps', Component: TerritoryGaps });
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
