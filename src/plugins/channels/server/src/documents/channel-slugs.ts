import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import { formerSlugsAfter, leadingSlugs, type FormerSlug } from '../domain/former-slugs';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

interface Write {
  documentId?: string;
  data?: unknown;
}

/**
 * The address of a channel is its own, and so is one that it had as long as it leads to it. Two who take the same one at
 * the same instant are told by the database.
 * @throws ConflictError (409) that names the channel which has it.
 */
export async function assertFreeSlug(strapi: Core.Strapi, { documentId, data }: Write): Promise<void> {
  const { slug } = (data ?? {}) as { slug?: unknown };
  if (typeof slug !== 'string') return;
  const others = (await getService(strapi, 'channels').all()).filter((channel) => channel.documentId !== documentId);
  const has = others.find((channel) => channel.slug === slug);
  const had = others.find(({ formerSlugs }) => leadingSlugs(formerSlugs, Date.now()).some((one) => one.slug === slug));
  const taken = has ?? had;
  if (!taken) return;
  const parameters = { slug, name: Object.values(taken.name ?? {})[0] ?? taken.slug };
  const message = translate(strapi, has ? 'channel.slugTaken' : 'channel.slugLeads', parameters);
  const details = { errors: [{ path: ['slug'], name: 'ConflictError', message }] };
  throw createHttpError(409, message, { name: 'ConflictError', details });
}

/** What readers have of a channel leads to it for a time when its address changes. */
export async function keepFormerSlug(strapi: Core.Strapi, { documentId, data }: Write): Promise<void> {
  const typed = (data ?? {}) as { slug?: unknown; formerSlugs?: FormerSlug[] };
  const saved = documentId ? await getService(strapi, 'channels').one(documentId) : null;
  if (!saved || typeof typed.slug !== 'string' || typed.slug === saved.slug) return;
  typed.formerSlugs = formerSlugsAfter(saved, typed.slug, Date.now());
}
