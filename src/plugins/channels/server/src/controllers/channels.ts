import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer } from '../delivery/answer';
import { describeChannel, describeColumns } from '../domain/describe-channel';
import type { LocaleChain } from '../domain/localise';
import { columnsOfPublication } from '../domain/render';
import { findChannel, readChannel } from '../requests/find-channel';
import { localeParameter } from '../requests/locale';
import { parseQuery } from '../requests/parse';
import { getService } from '../services/get-service';
import { channelPage, NEGOTIATED } from './channel-page';
import { channelContext } from './channel-context';

/** Which channels there are, and what each is. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async index(ctx: Context) {
    const { chain, locales } = await parseLocale(strapi, ctx);
    const sources = getService(strapi, 'sources');
    await answer(strapi, ctx, await getService(strapi, 'live-channels').index(), ['channels', chain], async () => {
      const channels = await getService(strapi, 'channels').publicOnes();
      const data = channels.flatMap((channel) => {
        const source = sources.named(channel.source);
        return source ? [describeChannel(channel, chain, channelContext(strapi, { channel, source }, locales))] : [];
      });
      return { body: JSON.stringify({ data }), items: data.length };
    });
  },

  /** For programs, or as a page for people, who say that they prefer HTML: RFC 9110, section 12.5.1. */
  one: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        if (ctx.accepts('json', 'html') === 'html') return channelPage(strapi, ctx, read);
        const { chain, locales } = await parseLocale(strapi, ctx);
        const data = {
          ...describeChannel(read.channel, chain, channelContext(strapi, read, locales)),
          fields: describeColumns(columnsOfPublication(read), chain),
        };
        const make = () => Promise.resolve({ body: JSON.stringify({ data }), items: 0, headers: NEGOTIATED });
        await answer(strapi, ctx, read, ['channel', chain], make, { isNegotiated: true });
      },
    ),
});

async function parseLocale(strapi: Core.Strapi, ctx: Context): Promise<{ chain: LocaleChain; locales: string[] }> {
  const { defaultLocale, all } = await getService(strapi, 'locales').read();
  const known = { known: all.join(', ') };
  const { locale } = parseQuery(
    strapi,
    ctx,
    { locale: localeParameter(all).optional() },
    { locale: ['request.locale', known] },
  );
  return { chain: [locale ?? defaultLocale, defaultLocale], locales: all };
}
