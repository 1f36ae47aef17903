import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { formatsOf, type Format } from '../domain/formats/formats';
import type { Source } from '../domain/source';
import type { OwnedChannel } from '../services/channels';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/** The slug of the address, which the route constrains. */
export const slugOf = (ctx: Context): string => (ctx.params as { slug: string }).slug;

/** @throws NotFoundError when no public channel has this slug, or when it has not this format. */
export async function findChannel(
  strapi: Core.Strapi,
  slug: string,
  format: Format = 'json',
): Promise<{ channel: OwnedChannel; source: Source }> {
  const channel = await getService(strapi, 'channels').publicOne(slug);
  const source = channel && getService(strapi, 'sources').named(channel.source);
  if (!channel || !source) {
    const index = `${configurationOf(strapi).publicUrl}/api/channels`;
    throw new errors.NotFoundError(translate(strapi, 'channel.notFound', { slug, index }));
  }
  const known = formatsOf(source);
  if (!known.includes(format)) {
    throw new errors.NotFoundError(translate(strapi, 'format.notFound', { slug, known: known.join(', ') }));
  }
  return { channel, source };
}
