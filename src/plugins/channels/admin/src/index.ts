import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf, permission } from '../../../../plugin-kit/admin/content-manager';
import { withGuide } from '../../../../plugin-kit/admin/guide';
import { showOnHome } from '../../../../plugin-kit/admin/home';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { injectComponent } from '../../../../plugin-kit/admin/injection-zones';
import { ChannelsPanel } from './entry/ChannelsPanel';
import { OwnChannels } from './home/OwnChannels';
import { PublishedIn } from './entry/PublishedIn';
import { PLUGIN_ID, messageId } from './translations';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: PaperPlane,
      intlLabel: { id: messageId('menu'), defaultMessage: 'Share' },
      permissions: [permission('plugin::channels.read')],
      Component: withGuide('canaux', () => import('./pages/ChannelsApp')),
    });
    app.registerPlugin({
      id: PLUGIN_ID,
      name: PLUGIN_ID,
      injectionZones: { channel: { top: [], diffuse: [], readers: [] }, entry: { channel: [] } },
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel([ChannelsPanel]);
    showOnHome(app, 'charge', { name: 'channels-own', action: 'plugin::channels.edit', Component: OwnChannels });
    injectComponent(app, 'commons.add-date.published', { name: 'channels', Component: PublishedIn });
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
