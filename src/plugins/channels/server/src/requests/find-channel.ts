import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Credential } from '../access/credential';
import { configurationOf } from '../configuration';
import type { Publication } from '../domain/channel';
import { PRIVATE_CACHE } from '../delivery/send';
import type { OwnedChannel } from '../services/channels';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import type { Version } from '../services/versions';

/** A channel that is read: what it says, what it publishes, and which version of it. */
export interface ReadChannel extends Publication {
  channel: OwnedChannel;
  version: Version;
}

/** The slug of the address, which the route constrains. */
export const slugOf = (ctx: Context): string => (ctx.params as { slug: string }).slug;

/**
 * The channel that a request names, for who may read it.
 * @throws NotFoundError when there is none, and in the same words when it is private and the request has no key to it.
 */
export async function findChannel(strapi: Core.Strapi, ctx: Context): Promise<ReadChannel> {
  const slug = slugOf(ctx);
  const read = await findOpen(strapi, slug, (channel) => isOpen(strapi, ctx, channel));
  if (!read) {
    const index = `${configurationOf(strapi).publicUrl}/api/channels`;
    throw new errors.NotFoundError(translate(strapi, 'channel.notFound', { slug, index }));
  }
  if (!read.channel.isPublic) ctx.set('Cache-Control', PRIVATE_CACHE);
  return read;
}

/** The channel of a slug when anybody may read it; null otherwise. */
export const findPublicChannel = (strapi: Core.Strapi, slug: string): Promise<ReadChannel | null> =>
  findOpen(strapi, slug, ({ isPublic }) => Promise.resolve(isPublic));

async function findOpen(
  strapi: Core.Strapi,
  slug: string,
  isOpenFor: (channel: OwnedChannel) => Promise<boolean>,
): Promise<ReadChannel | null> {
  const live = await getService(strapi, 'live-channels').find(slug);
  if (!live || !(await isOpenFor(live.channel))) return null;
  const publication = (await getService(strapi, 'publications').of([live.channel])).get(live.channel.documentId);
  return publication ? { ...publication, ...live } : null;
}

/**
 * Where what a request names is read now, when its channel has another slug since; null when it has not, or is not for who
 * asks.
 */
export async function movedTo(strapi: Core.Strapi, ctx: Context): Promise<string | null> {
  const [, slug = '', rest = ''] = /^\/api\/channels\/([a-z0-9-]+)([./?].*)?$/i.exec(ctx.originalUrl) ?? [];
  const { find, findFormer } = getService(strapi, 'live-channels');
  if (slug === '' || (await find(slug))) return null;
  const channel = await findFormer(slug);
  if (!channel || !(await isOpen(strapi, ctx, channel))) return null;
  return `${configurationOf(strapi).publicUrl}/api/channels/${channel.slug}${rest}`;
}

async function isOpen(strapi: Core.Strapi, ctx: Context, { documentId, isPublic }: OwnedChannel): Promise<boolean> {
  if (isPublic) return true;
  const { credential } = ctx.state as { credential?: Credential };
  return credential !== undefined && (await getService(strapi, 'tokens').opens(documentId, credential, Date.now()));
}

const MAX_TRIES = 3;

/**
 * Reads a channel with what `work` asks of its items. When new items took the place of the old ones meanwhile, everything
 * is read again: an answer never mixes two generations.
 */
export async function readChannel<Answer>(
  find: () => Promise<ReadChannel>,
  strapi: Core.Strapi,
  work: (read: ReadChannel) => Promise<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const read = await find();
    const answer = await work(read);
    const { channelDocumentId, generation } = read.version;
    const current = await getService(strapi, 'versions').generationOf(channelDocumentId);
    if (current === generation) return answer;
    if (tries === MAX_TRIES) throw new errors.ApplicationError(translate(strapi, 'channel.changing'));
    getService(strapi, 'live-channels').expire();
  }
}
