import { z } from 'zod';
import { explain } from '../../write-rules/violations';
import { warningsOf, WARNED } from '../../write-rules/warnings';
import type { Action } from './action';

const parameters = z.object({ model: z.enum(WARNED), documentId: z.string().regex(/^[a-z0-9]{1,40}$/) });

/** What looks wrong in a draft, for whoever may read entries of its type. */
export const warningsRoute = {
  method: 'GET',
  path: '/warnings/:model/:documentId',
  handler: 'warnings.find',
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

export const answerWarnings: Action = async (ctx) => {
  const parsed = parameters.safeParse(ctx.params);
  const violations = parsed.success ? await warningsOf(strapi, parsed.data.model, parsed.data.documentId) : [];
  const model = parsed.data?.model ?? '';
  ctx.body = { data: explain(strapi, model, violations).map(({ path, message, rule }) => ({ path, message, rule })) };
};
