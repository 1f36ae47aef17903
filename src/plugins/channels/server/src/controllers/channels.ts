import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { configurationOf } from '../configuration';
import { describeChannel, describeFields, type Surroundings } from '../domain/describe-channel';
import type { LocaleChain } from '../domain/localise';
import type { Source } from '../domain/source';
import { findChannel, slugOf } from '../requests/find-channel';
import { parseQuery } from '../requests/parse';
import { getService } from '../services/get-service';

/** Which channels there are, and what each is. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async index(ctx: Context) {
    const { chain, locales } = await parseLocale(strapi, ctx.query);
    const sources = getService(strapi, 'sources');
    const channels = await getService(strapi, 'channels').publicOnes();
    ctx.body = {
      data: channels.flatMap((channel) => {
        const source = sources.named(channel.source);
        return source ? [describeChannel(channel, chain, surroundings(strapi, source, locales))] : [];
      }),
    };
  },

  async one(ctx: Context) {
    const { channel, source } = await findChannel(strapi, slugOf(ctx));
    const { chain, locales } = await parseLocale(strapi, ctx.query);
    const fields = await getService(strapi, 'sources').fields(source);
    ctx.body = {
      data: {
        ...describeChannel(channel, chain, surroundings(strapi, source, locales)),
        fields: describeFields(channel, fields, chain),
      },
    };
  },
});

async function parseLocale(strapi: Core.Strapi, query: unknown): Promise<{ chain: LocaleChain; locales: string[] }> {
  const { defaultLocale, all } = await getService(strapi, 'locales').read();
  const known = { known: all.join(', ') };
  const { locale } = parseQuery(
    strapi,
    query,
    { locale: z.enum(all).optional() },
    { locale: ['request.locale', known] },
  );
  return { chain: [locale ?? defaultLocale, defaultLocale], locales: all };
}

export function surroundings(strapi: Core.Strapi, source: Source, locales: string[]): Surroundings {
  const { licences, publicUrl } = configurationOf(strapi);
  return { source, locales, licences, index: `${publicUrl}/api/channels` };
}
