import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { languageOf } from '../../../../../plugin-kit/site/languages';
import { configurationOf } from '../configuration';
import { agendaPath, directoryPath } from '../domain/addresses';
import { LOOK_PARAMETERS, readLook, type EmbedLook } from '../domain/embed-look';
import { embedQuery, type EmbedOptions } from '../domain/embed-request';
import { inLanguage } from '../domain/in-language';
import { embedMessage, embedPage, lookCss, screenPage } from '../drawing/embed-page';
import { getService } from '../services/get-service';
import type { SiteChannel } from '../services/site-channels';
import { translatorIn } from '../services/translate';

/** As pages of the site: a browser asks whether it changed each time. */
const CACHE_CONTROL = 'public, no-cache';
const FORMAT = 'html';
/** Dates that a screen goes through. */
const SCREEN_LIMIT = '40';

/** `/embed/{channel}`: a channel in an iframe, or on the screen of a hall. */
export async function answerEmbed(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { channel: slug } = ctx.params as { channel: string };
  const siteChannel = await getService(strapi, 'site-channels').find(slug);
  if (!siteChannel?.channel.formats.includes(FORMAT)) return answerMessage(ctx, 404, 'embed.absent', slug);
  try {
    await answerChannel(strapi, ctx, siteChannel);
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    answerMessage(ctx, 400, 'embed.invalid', (error as Error).message);
  }
}

async function answerChannel(strapi: Core.Strapi, ctx: Context, siteChannel: SiteChannel): Promise<void> {
  const { channel } = siteChannel;
  const look = lookOf(ctx);
  const isScreen = ctx.query.view === 'screen';
  const { section, content, options } = await drawn(strapi, siteChannel, {
    ...queryOf(ctx),
    ...(isScreen ? SCREEN : {}),
  });
  const { publicUrl, timeZone } = configurationOf(strapi);
  const { locale } = options;
  const path = channel.hasPeriod ? agendaPath(locale, channel.slug) : directoryPath(locale, channel.slug);
  const page = { locale, look, section, title: inLanguage(channel.name, locale), canonical: `${publicUrl}${path}` };
  const body = isScreen
    ? screenPage({ ...page, address: fragmentPath(channel.slug, options), timeZone, t: translatorIn(locale) })
    : embedPage(page);
  ctx.state.shown = content;
  answer(ctx, { status: 200, locale, body, look, framedBy: framedBy(channel.allowedSites) });
}

/** A screen lists what comes, on one page. */
const SCREEN = { view: 'list', limit: SCREEN_LIMIT };

async function drawn(strapi: Core.Strapi, { channel }: SiteChannel, query: Record<string, unknown>) {
  const embeds = getService(strapi, 'embeds');
  const { options, parameters } = await embeds.readRequest(query, channel, Date.now());
  return { ...(await embeds.drawPublic(channel, options, parameters)), options };
}

/** What narrows the channel and how it is drawn, without what it looks like. */
const queryOf = (ctx: Context): Record<string, unknown> =>
  Object.fromEntries(Object.entries(ctx.query).filter(([name]) => !LOOK_PARAMETERS.includes(name)));

/** @throws ValidationError */
function lookOf(ctx: Context): EmbedLook {
  const look = readLook(ctx.query);
  if (!('name' in look)) return look;
  const t = translatorIn(languageOf(ctx));
  throw new errors.ValidationError(t('embed.parameter', { name: look.name, expected: t(look.expected) }));
}

const fragmentPath = (slug: string, options: EmbedOptions): string =>
  `/api/channels/${slug}.${FORMAT}?${embedQuery(options)}`;

/** The site itself, where its editor tries it, and the sites that the partner names; any when it names none. */
const framedBy = (allowedSites: string[] | null): string[] =>
  allowedSites && allowedSites.length > 0 ? ["'self'", ...allowedSites] : ['*'];

interface EmbedAnswer {
  status: number;
  locale: EmbedOptions['locale'];
  body: string;
  look?: EmbedLook;
  framedBy: string[];
}

function answer(ctx: Context, { status, locale, body, look, framedBy: sites }: EmbedAnswer): void {
  const css = look ? lookCss(look) : '';
  answerPage(ctx, {
    ...{ status, body, language: locale },
    cacheControl: status === 200 ? CACHE_CONTROL : 'no-store',
    framedBy: sites,
    hasScripts: true,
    styles: css ? [`'sha256-${createHash('sha256').update(css).digest('base64')}'`] : [],
  });
}

/** What is wrong is said in the frame: who puts it there sees it. */
function answerMessage(ctx: Context, status: number, message: 'embed.absent' | 'embed.invalid', given: string): void {
  const locale = languageOf(ctx);
  const t = translatorIn(locale);
  const text = message === 'embed.absent' ? t('embed.absent.text', { slug: given }) : given;
  answer(ctx, { status, locale, body: embedMessage(locale, t(message), text), framedBy: ['*'] });
}
