import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import type { Context, Next } from 'koa';
import { databaseFailureOf } from '../plugin-kit/server/database-errors';
import { translatorOf } from '../plugin-kit/server/translator';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

const { translate } = translatorOf({ fr, en, it });

/** When to ask again. */
const RETRY_AFTER_SECONDS = 5;

/**
 * Says what whoever asked can do when the database refuses: wait (503), choose a value that nobody has (409), or correct a number (400).
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const failure = databaseFailureOf(error);
      if (failure === null) throw error;
      strapi.log.warn(error);
      if (failure === 'duplicate') throw createHttpError(409, translate(strapi, 'duplicate'));
      if (failure === 'outOfRange') throw createHttpError(400, translate(strapi, 'outOfRange'));
      ctx.set('Retry-After', String(RETRY_AFTER_SECONDS));
      throw createHttpError(503, translate(strapi, 'unavailable'));
    }
  };
