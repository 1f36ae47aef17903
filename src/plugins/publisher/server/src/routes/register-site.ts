import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { OEMBED_PATH } from '../domain/addresses';
import { LOCALES } from '../domain/language';
import { answerAgenda } from '../pages/agenda';
import { answerDirectory } from '../pages/directory';
import { answerEmbed } from '../pages/embed';
import { answerEmbedFile } from '../pages/embed-file';
import { answerHome, leadHome } from '../pages/home';
import { answerOembed } from '../pages/oembed';
import { answerRobots } from '../pages/robots';
import { answerSitemap, answerSitemapIndex } from '../pages/sitemap';
import { answerSent, receiveTell, showTell } from '../pages/tell';
import { answerNews, answerNewsItem, answerPartners, answerText } from '../pages/texts';

type Handler = (strapi: Core.Strapi, ctx: Context) => Promise<void> | void;

const LOCALE = `/:locale(${LOCALES.join('|')})`;
const SLUG = '([a-z0-9-]{1,96})';

/** The addresses of the site. They stand beside those of entries (`/fr/venue/…`), which other rooms answer. */
export function registerSite(strapi: Core.Strapi): void {
  const read = (path: string, handler: Handler) => ({
    method: 'GET' as const,
    path,
    handler: (ctx: Context) => handler(strapi, ctx),
    config: { auth: false as const },
  });
  strapi.server.routes([
    read('/', leadHome),
    read(LOCALE, answerHome),
    read(`${LOCALE}/agenda`, answerAgenda),
    read(`${LOCALE}/agenda/:channel${SLUG}`, answerAgenda),
    read(`${LOCALE}/directory/:channel${SLUG}`, answerDirectory),
    read(`${LOCALE}/pages/:slug${SLUG}`, answerText),
    read(`${LOCALE}/news`, answerNews),
    read(`${LOCALE}/news/:slug${SLUG}`, answerNewsItem),
    read(`${LOCALE}/partners`, answerPartners),
    read(`${LOCALE}/tell`, showTell),
    read(`${LOCALE}/tell/sent`, answerSent),
    { ...read(`${LOCALE}/tell`, receiveTell), method: 'POST' as const },
    read(OEMBED_PATH, answerOembed),
    read('/embed/v1/:file([a-z-]+\\.[a-z]+)', answerEmbedFile),
    read(`/embed/:channel${SLUG}`, answerEmbed),
    read('/sitemap.xml', answerSitemapIndex),
    read(`/sitemaps/:file([a-z-]+-(?:${LOCALES.join('|')})-\\d{1,4}).xml`, answerSitemap),
    read('/robots.txt', answerRobots),
  ]);
}
