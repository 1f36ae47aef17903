import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import { translate } from '../services/translate';

interface Write {
  documentId?: string;
  data?: unknown;
}

/**
 * The address of a channel is its own. The database rejects one of two who take the same one at the same instant.
 * @throws ConflictError (409) that names the channel which has it.
 */
export async function assertFreeSlug(strapi: Core.Strapi, { documentId, data }: Write): Promise<void> {
  const { slug } = (data ?? {}) as { slug?: unknown };
  if (typeof slug !== 'string') return;
  const taken = (await strapi.db.query('plugin::channels.channel').findOne({
    select: ['documentId', 'name'] as never,
    where: { slug, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
  })) as { name: Record<string, string> | null } | null;
  if (!taken) return;
  const message = translate(strapi, 'channel.slugTaken', { slug, name: Object.values(taken.name ?? {})[0] ?? slug });
  const details = { errors: [{ path: ['slug'], name: 'ConflictError', message }] };
  throw createHttpError(409, message, { name: 'ConflictError', details });
}
