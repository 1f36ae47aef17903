import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf, permission } from '../../../../plugin-kit/admin/content-manager';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { injectComponent } from '../../../../plugin-kit/admin/injection-zones';
import { ChannelsPanel } from './entry/ChannelsPanel';
import { PublishedIn } from './entry/PublishedIn';
import { PLUGIN_ID, messageId } from './translations';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: PaperPlane,
      intlLabel: { id: messageId('name'), defaultMessage: 'Channels' },
      permissions: [permission('plugin::channels.read')],
      Component: () => import('./pages/ChannelsApp'),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID, injectionZones: { channel: { top: [] } } });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel([ChannelsPanel]);
    injectComponent(app, 'commons.add-date.published', { name: 'channels', Component: PublishedIn });
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
