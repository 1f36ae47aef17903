import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contentSecurityPolicy } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { languageFrom } from '../../../../../plugin-kit/site/languages';
import { answer } from '../delivery/answer';
import { localesOf } from '../domain/channel';
import { describeChannel, describeColumns } from '../domain/describe-channel';
import { chainOf, columnsOfPublication } from '../domain/render';
import { channelHtml } from '../pages/channel-html';
import type { ReadChannel } from '../requests/find-channel';
import { getService } from '../services/get-service';
import { translateTo } from '../services/translate';
import { channelContext } from './channel-context';
import { askedLocale } from './documentation';

/** The address of a channel gives programs one answer and people another. */
export const NEGOTIATED = { Vary: 'Accept-Encoding, Origin, Accept, Accept-Language' };

/** A channel for people: what it is, where to read it, and how to put it on a site, in their language. */
export async function channelPage(strapi: Core.Strapi, ctx: Context, read: ReadChannel): Promise<void> {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(read.channel, all);
  const preferred = ctx.acceptsLanguages(locales);
  const locale =
    'locale' in ctx.query || typeof preferred !== 'string' ? await askedLocale(strapi, ctx, read) : preferred;
  const chain = chainOf(locale, read);
  const frame = await frameOf(strapi, languageFrom(locale));
  const page = channelHtml({
    frame,
    channel: describeChannel(read.channel, chain, channelContext(strapi, read, all)),
    fields: describeColumns(columnsOfPublication(read), chain),
    formats: getService(strapi, 'formats').of(read.source, read.channel.formats),
    chain,
    t: (key) => translateTo(locale, `page.${key}`),
  });
  const headers = { ...NEGOTIATED, 'Content-Security-Policy': contentSecurityPolicy(), 'Content-Language': locale };
  const make = () => Promise.resolve({ body: page, items: 0, contentType: 'text/html; charset=utf-8', headers });
  await answer(strapi, ctx, read, ['page', locale, frame.version], make, { isNegotiated: true });
}
