import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pageAddresses } from './addresses';
import { localeIn } from '../permalinks/negotiation';
import { preferredLanguage } from '../plugin-kit/site/languages';
import { LOCALES } from '../ontology/i18n-text';
import { answerPage } from '../plugin-kit/site/answer-page';
import { frameOf } from '../plugin-kit/site/frame';
import { privacyPage } from './page';

const CACHE = 'public, max-age=300';

/** The page that tells anybody what is known of people here, made from the register of processing (GDPR articles 13 and 30). */
export function registerPrivacy(strapi: Core.Strapi): void {
  const read = (path: string, handler: (ctx: Context) => unknown) => ({
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
  ctx.redirect(pageAddresses(strapi)[preferredLanguage(ctx)]);
  ctx.status = 303;
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const language = localeIn(ctx);
  const contact = strapi.config.get<string>('accounts.privacyContact');
  const body = privacyPage(await frameOf(strapi, language), pageAddresses(strapi), contact);
  answerPage(ctx, { language, cacheControl: CACHE, body });
}
