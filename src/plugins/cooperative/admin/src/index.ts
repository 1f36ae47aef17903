import { Discuss } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf, permission } from '../../../../plugin-kit/admin/content-manager';
import { showOnHome } from '../../../../plugin-kit/admin/home';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { injectComponent } from '../../../../plugin-kit/admin/injection-zones';
import { DecisionPanel } from './agora/entry/DecisionPanel';
import { ChannelDecision, PolicyDecision } from './agora/entry/LatestDecision';
import { OffersBlock } from './home/OffersBlock';
import { WaitingLines } from './home/WaitingLines';
import { PLUGIN_ID, messageId } from './plugin';

interface Messages {
  default: Record<string, string>;
}

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Discuss,
      intlLabel: { id: messageId('menu'), defaultMessage: 'Decide' },
      permissions: [permission('plugin::cooperative.read')],
      Component: () => import('./CooperativeApp'),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel([DecisionPanel]);
    injectComponent(app, 'channels.channel.top', { name: 'cooperative-decision', Component: ChannelDecision });
    injectComponent(app, 'commons.settings.policy', { name: 'cooperative-decision', Component: PolicyDecision });
    showOnHome(app, 'own', { name: 'cooperative-offers', Component: OffersBlock });
    const waiting = { name: 'cooperative-waiting', action: 'plugin::cooperative.read', Component: WaitingLines };
    showOnHome(app, 'waiting', waiting);
  },

  registerTrads: translationsOf(PLUGIN_ID, async (locale) => {
    const own = (await import(`./translations/${locale}.json`)) as Messages;
    const agora = (await import(`./agora/translations/${locale}.json`)) as Messages;
    return { default: { ...own.default, ...agora.default } };
  }),
};
