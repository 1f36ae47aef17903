import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { configurationOf } from '../configuration';
import type { Channel } from '../domain/channel';
import { describeChannel, describeColumns, type Surroundings } from '../domain/describe-channel';
import type { LocaleChain } from '../domain/localise';
import { columnsOfPublication } from '../domain/render';
import type { Source } from '../domain/source';
import { findChannel } from '../requests/find-channel';
import { parseQuery } from '../requests/parse';
import { getService } from '../services/get-service';

/** Which channels there are, and what each is. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async index(ctx: Context) {
    const { chain, locales } = await parseLocale(strapi, ctx);
    const sources = getService(strapi, 'sources');
    const channels = await getService(strapi, 'channels').publicOnes();
    ctx.body = {
      data: channels.flatMap((channel) => {
        const source = sources.named(channel.source);
        return source ? [describeChannel(channel, chain, surroundings(strapi, { channel, source }, locales))] : [];
      }),
    };
  },

  async one(ctx: Context) {
    const read = await findChannel(strapi, ctx);
    const { chain, locales } = await parseLocale(strapi, ctx);
    ctx.body = {
      data: {
        ...describeChannel(read.channel, chain, surroundings(strapi, read, locales)),
        fields: describeColumns(columnsOfPublication(read), chain),
      },
    };
  },
});

async function parseLocale(strapi: Core.Strapi, ctx: Context): Promise<{ chain: LocaleChain; locales: string[] }> {
  const { defaultLocale, all } = await getService(strapi, 'locales').read();
  const known = { known: all.join(', ') };
  const { locale } = parseQuery(strapi, ctx, { locale: z.enum(all).optional() }, { locale: ['request.locale', known] });
  return { chain: [locale ?? defaultLocale, defaultLocale], locales: all };
}

export function surroundings(
  strapi: Core.Strapi,
  { channel, source }: { channel: Channel; source: Source },
  locales: string[],
): Surroundings {
  const { licences, publicUrl } = configurationOf(strapi);
  const formats = getService(strapi, 'formats')
    .of(source, channel.formats)
    .map(({ extension }) => extension);
  return { source, formats, locales, licences, index: `${publicUrl}/api/channels` };
}
