import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';
import { MAX_LENGTHS } from '../domain/tell-form';
import { conflict } from '../services/errors';
import { getService } from '../services/get-service';
import { parse, translate, type Message } from '../services/translate';

const answered = z.strictObject({ text: words().min(1).max(MAX_LENGTHS.text) });

/** In the admin: what the public told, for who answers it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws NotFoundError when there is no such message, or none for who asks: the two cannot be distinguished. */
  const messageOf = async (ctx: Context) => {
    const { documentId } = ctx.params as { documentId: string };
    const { userAbility } = ctx.state as { userAbility: unknown };
    const message = await getService(strapi, 'messages').find(documentId, userAbility);
    if (!message) throw new errors.NotFoundError(translate(strapi, 'tell.gone' satisfies Message));
    return message;
  };
  const show = async (ctx: Context): Promise<void> => {
    ctx.body = { data: await getService(strapi, 'messages').view(await messageOf(ctx)) };
  };

  return {
    show,

    async answer(ctx: Context) {
      const { documentId } = await messageOf(ctx);
      const { text } = parse(strapi, answered, (ctx.request as { body?: unknown }).body);
      if (!(await getService(strapi, 'messages').answer(documentId, text)))
        throw conflict(strapi, 'tell.answered' satisfies Message);
      await show(ctx);
    },

    async close(ctx: Context) {
      const { documentId } = await messageOf(ctx);
      await getService(strapi, 'messages').close(documentId);
      await show(ctx);
    },
  };
};
