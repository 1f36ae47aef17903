import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { networkOf } from '../../../../../plugin-kit/server/network';
import { configurationOf } from '../configuration';
import { createRenderingBudget } from '../delivery/rendering-budget';
import { createRenderingQueue, QueueFullError } from '../delivery/rendering-queue';
import { translate } from './translate';

/** One thread renders: a second answer reads the database meanwhile. */
const QUEUE = { atOnce: 2, waiting: 100, perNetwork: 20 };
/** What an answer takes besides its items, in items. */
const ANSWER = 10;
const RETRY_AFTER_SECONDS = 2;

/** Makes the answers that nobody asked for before, so that whoever asks for many leaves time to the others. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const queue = createRenderingQueue(QUEUE);
  const budget = configurationOf(strapi).renderingBudget;
  const spending = budget && createRenderingBudget(budget);

  const tooMany = (ctx: Context, seconds: number): Error => {
    ctx.set('Retry-After', String(seconds));
    return new errors.RateLimitError(translate(strapi, 'rendering.tooMany', { seconds: String(seconds) }));
  };

  return {
    /** @throws RateLimitError when so much was made for this network that it has to wait. */
    assertAllowed(ctx: Context): void {
      const seconds = spending?.secondsToWait(networkOf(ctx.request.ip), Date.now()) ?? 0;
      if (seconds > 0) throw tooMany(ctx, seconds);
    },

    spend(ctx: Context, items: number): void {
      spending?.spend(networkOf(ctx.request.ip), ANSWER + items, Date.now());
    },

    /** Few answers at once. @throws 429 or 503 when too many wait, of this network or in all. */
    async inTurn<Answer>(ctx: Context, work: () => Promise<Answer>): Promise<Answer> {
      try {
        return await queue.run(networkOf(ctx.request.ip), work);
      } catch (error) {
        if (!(error instanceof QueueFullError)) throw error;
        if (error.isOfNetwork) throw tooMany(ctx, RETRY_AFTER_SECONDS);
        ctx.set('Retry-After', String(RETRY_AFTER_SECONDS));
        throw createHttpError(503, translate(strapi, 'rendering.busy'));
      }
    },
  };
};
