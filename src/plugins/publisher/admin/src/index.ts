import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../../../../plugin-kit/admin/content-manager';
import { injectComponent } from '../../../../plugin-kit/admin/injection-zones';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { customFields } from './channels/custom-fields';
import { DiffuseTab } from './diffuse/DiffuseTab';
import { AnswerPanel } from './messages/AnswerPanel';
import { PLUGIN_ID } from './plugin';

export default {
  register(app: StrapiApp) {
    app.customFields.register(customFields);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel([AnswerPanel]);
    injectComponent(app, 'channels.channel.diffuse', { name: 'publisher-embeds', Component: DiffuseTab });
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
