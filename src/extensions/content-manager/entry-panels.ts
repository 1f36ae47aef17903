import { readEntryPanels } from '../../plugin-kit/server/entry-panels';
import type { Action } from './action';

/** What is shown beside the form of an entry, in one request, for whoever may read entries of its type. */
export const entryPanelsRoute = {
  method: 'GET',
  path: '/entry-panels/:model/:documentId([a-z0-9]+)',
  handler: 'entry-panels.read',
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      {
        name: 'plugin::content-manager.hasPermissions',
        config: { actions: ['plugin::content-manager.explorer.read'] },
      },
    ],
  },
};

export const answerEntryPanels: Action = async (ctx) => {
  const { model: uid, documentId } = ctx.params as { model: string; documentId: string };
  const { locale = null } = ctx.query as { locale?: string };
  ctx.body = { data: await readEntryPanels(strapi, { uid, documentId, locale }, ctx) };
};
