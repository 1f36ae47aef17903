import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LOCALES, type Locale } from '../domain/language';
import { sitemapIndex } from '../domain/sitemap';
import { getService } from '../services/get-service';

const CACHE_CONTROL = 'public, max-age=600';

/** The index of the sitemaps: a file for each kind of page, language and ten thousand addresses. */
export async function answerSitemapIndex(strapi: Core.Strapi, ctx: Context): Promise<void> {
  ctx.type = 'application/xml; charset=utf-8';
  ctx.set('Cache-Control', CACHE_CONTROL);
  ctx.body = sitemapIndex(await getService(strapi, 'sitemaps').files());
}

/** A file of the index, written as it is read: a hundred thousand addresses take no more memory than a thousand. */
export function answerSitemap(strapi: Core.Strapi, ctx: Context): void {
  const { file } = ctx.params as { file: string };
  const [, kind = '', locale = '', number = ''] = /^(.+)-([a-z]{2})-(\d+)$/.exec(file) ?? [];
  const known = LOCALES.find((one): one is Locale => one === locale);
  if (!known || !getService(strapi, 'sitemaps').isKind(kind)) {
    ctx.status = 404;
    return;
  }
  ctx.status = 200;
  ctx.type = 'application/xml; charset=utf-8';
  ctx.set('Cache-Control', CACHE_CONTROL);
  ctx.body = Readable.from(getService(strapi, 'sitemaps').lines(kind, known, Number(number)));
}
