import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../../../../plugin-kit/admin/content-manager';
import { showOnHome } from '../../../../plugin-kit/admin/home';
import { injectComponent } from '../../../../plugin-kit/admin/injection-zones';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { ChannelReuse } from './channel/ChannelReuse';
import { ReusePanel } from './entry/ReusePanel';
import { OwnReuse } from './home/OwnReuse';
import { PLUGIN_ID } from './plugin';

export default {
  register(app: Pick<StrapiApp, 'registerPlugin'>) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel([ReusePanel]);
    showOnHome(app, 'own', { name: 'reuse-own', action: 'plugin::channels.read', Component: OwnReuse });
    injectComponent(app, 'channels.channel.readers', { name: 'reuse', Component: ChannelReuse });
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
