import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerCatalogue, answerData, leadToData } from '../pages/data';
import { answerChart, answerObservatory, answerReport } from '../pages/observatory';
import { LOCALES } from '../services/translate';

const LOCALE = `/:locale(${LOCALES.join('|')})`;

/** The pages of the observatory, beside those of the site. */
export function registerPages(strapi: Core.Strapi): void {
  const read = (path: string, handler: (strapi: Core.Strapi, ctx: Context) => Promise<void> | void) => ({
    method: 'GET' as const,
    path,
    handler: (ctx: Context) => handler(strapi, ctx),
    config: { auth: false as const },
  });
  strapi.server.routes([
    read('/data', leadToData),
    // Ahead of `/data/…`, where entries have theirs.
    read('/data/catalog.:extension(jsonld|ttl)', answerCatalogue),
    read(`${LOCALE}/data`, answerData),
    read(`${LOCALE}/observatory`, answerObservatory),
    read(`${LOCALE}/observatory/report/:season(\\d{4}-\\d{4})`, answerReport),
    read(
      `${LOCALE}/observatory/charts/:indicator([a-z0-9-]{1,60})-by-:by([A-Za-z]{1,40}).:extension(svg|png)`,
      answerChart,
    ),
  ]);
}
