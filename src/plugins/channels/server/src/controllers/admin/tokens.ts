import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../../plugin-kit/server/request';
import { getService } from '../../services/get-service';
import { MAX_ALIVE } from '../../services/tokens';
import { translate } from '../../services/translate';

const tokenInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(['token', 'address']),
  /** Null never expires. */
  days: z.int().min(1).max(3650).nullable(),
});

/** The tokens and secret addresses of a channel, for those who may change it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    ctx.body = { data: await getService(strapi, 'tokens').ofChannel(documentId) };
  },

  /** Answers the secret, this once. */
  async create(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const input = tokenInput.safeParse(bodyOf(ctx));
    if (!input.success) throw new errors.ValidationError(translate(strapi, 'token.input'));
    const { days, ...token } = input.data;
    const at = Date.now();
    const expiresAt = days === null ? null : at + milliseconds({ days });
    const secret = await getService(strapi, 'tokens').create(documentId, { ...token, expiresAt }, at);
    if (!secret) throw new errors.ValidationError(translate(strapi, 'token.most', { limit: String(MAX_ALIVE) }));
    ctx.set('Cache-Control', 'no-store');
    ctx.status = 201;
    ctx.body = { data: { secret } };
  },

  async revoke(ctx: Context) {
    const { documentId, id } = ctx.params as { documentId: string; id: string };
    if (!(await getService(strapi, 'tokens').revoke(documentId, Number(id)))) {
      throw new errors.NotFoundError(translate(strapi, 'token.gone'));
    }
    ctx.status = 204;
  },
});
