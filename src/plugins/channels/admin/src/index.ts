import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ChannelsPanel } from './entry/ChannelsPanel';
import { PLUGIN_ID, t } from './translations';

/** Strapi does not type what its plugins let others add. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

const read = {
  action: 'plugin::channels.read',
  subject: null,
  id: 0,
  actionParameters: {},
  properties: {},
  conditions: [],
};

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: PaperPlane,
      intlLabel: { id: t('name'), defaultMessage: 'Channels' },
      permissions: [read],
      Component: () => import('./pages/ChannelsApp'),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = (app.getPlugin('content-manager') as unknown as ContentManager).apis;
    addEditViewSidePanel([ChannelsPanel]);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(
      locales.map(async (locale) => {
        const load = import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>;
        const { default: messages } = await load.catch(() => ({ default: {} }));
        const entries = Object.entries(messages);
        return { locale, data: Object.fromEntries(entries.map(([key, text]) => [t(key), text])) };
      }),
    ),
};
