import { EmotionHappy } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf, permission } from '../../../../plugin-kit/admin/content-manager';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { SurveyPanel } from './entry/SurveyPanel';
import { PLUGIN_ID, messageId } from './plugin';

export default {
  register(app: StrapiApp) {
    // Whoever answers for entries comes here from their form, and has enough in the menu.
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: EmotionHappy,
      intlLabel: { id: messageId('menu'), defaultMessage: 'Survey' },
      permissions: ['adopt', 'moderate', 'export'].map((action) => permission(`plugin::survey.${action}`)),
      Component: () => import('./SurveyApp'),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel([SurveyPanel]);
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
