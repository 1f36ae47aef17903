import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pageAddresses } from './addresses';
import { localeIn, preferredLocale } from '../permalinks/negotiation';
import { CONTENT_SECURITY_POLICY } from '../permalinks/page/layout';
import { LOCALES } from '../ontology/i18n-text';
import { privacyPage } from './page';

const CACHE = 'public, max-age=300';

/** The page that tells anybody what is known of people here, made from the register of processing (GDPR articles 13 and 30). */
export function registerPrivacy(strapi: Core.Strapi): void {
  const read = (path: string, handler: (ctx: Context) => void) => ({
    method: 'GET' as const,
    path,
    handler,
    config: { auth: false as const },
  });
  strapi.server.routes([
    read('/privacy', (ctx) => redirectToLanguage(strapi, ctx)),
    read(`/:locale(${LOCALES.join('|')})/privacy`, (ctx) => answer(strapi, ctx)),
  ]);
}

function redirectToLanguage(strapi: Core.Strapi, ctx: Context): void {
  ctx.vary('Accept-Language');
  ctx.redirect(pageAddresses(strapi)[preferredLocale(ctx)]);
  ctx.status = 303;
}

function answer(strapi: Core.Strapi, ctx: Context): void {
  const locale = localeIn(ctx);
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', CACHE);
  ctx.body = privacyPage(locale, pageAddresses(strapi), strapi.config.get<string>('accounts.privacyContact'));
}
