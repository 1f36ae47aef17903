import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { translatorOf } from '../plugin-kit/server/translator';
import { excessOfBody, excessOfQuery } from '../requests/bounds';
import en from '../requests/messages/en.json';
import fr from '../requests/messages/fr.json';
import it from '../requests/messages/it.json';
import { isUnreadable } from '../requests/unreadable-values';

const { translate } = translatorOf({ fr, en, it });

/** Refuses what no reader of requests reads whole, before anything works on it; on every route, for everybody. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const excess = excessOfQuery(ctx.querystring) ?? excessOfBody((ctx.request as { body?: unknown }).body);
    if (excess) throw new errors.ValidationError(translate(strapi, excess.code, excess.parameters));
    try {
      await next();
    } catch (error) {
      if (isUnreadable(error)) throw new errors.ValidationError(translate(strapi, 'unreadable'));
      throw error;
    }
  };
