import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { mayEdit } from './may-edit';
import { forbidden } from '../services/errors';

/**
 * Lets through who may change the channel that the address names.
 * @throws NotFoundError when there is no such channel, ForbiddenError when it is another partner's.
 */
export async function mayEditPolicy(
  ctx: Context,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Promise<true> {
  const { documentId } = ctx.params as { documentId: string };
  const channel = await getService(strapi, 'channels').one(documentId);
  if (!channel) throw new errors.NotFoundError(translate(strapi, 'channel.gone'));
  if (!mayEdit(ctx, channel.partner?.documentId ?? null)) {
    throw forbidden(strapi, 'channel.notYours');
  }
  return true;
}
