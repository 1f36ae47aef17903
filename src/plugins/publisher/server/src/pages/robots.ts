import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';

/** Who works here and what programs read is not for search engines; everything that anybody reads is. */
export function answerRobots(strapi: Core.Strapi, ctx: Context): void {
  ctx.type = 'text/plain; charset=utf-8';
  ctx.set('Cache-Control', 'public, max-age=3600');
  ctx.body = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /book/',
    'Disallow: /join/sent',
    'Allow: /',
    '',
    `Sitemap: ${configurationOf(strapi).publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
