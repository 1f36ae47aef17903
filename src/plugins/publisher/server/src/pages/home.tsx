import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { localDate } from '../../../../../plugin-kit/calendar';
import { preferredLanguage } from '../../../../../plugin-kit/site/languages';
import { configurationOf } from '../configuration';
import { homePath } from '../domain/addresses';
import { HomePage } from '../drawing/home-page';
import { getService } from '../services/get-service';
import { translatorIn } from '../services/translate';
import { answerSitePage, localeOf } from './answer-site-page';

/** `/`: the front page in the language that the reader prefers. */
export function leadHome(_strapi: Core.Strapi, ctx: Context): void {
  ctx.vary('Accept-Language');
  ctx.set('Cache-Control', 'no-cache');
  ctx.redirect(homePath(preferredLanguage(ctx)));
}

export async function answerHome(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const { timeZone, siteName } = configurationOf(strapi);
  const model = await getService(strapi, 'home').model(locale, localDate(new Date(Date.now()), timeZone));
  const site = await getService(strapi, 'site-content').site(locale);
  await answerSitePage(strapi, ctx, {
    locale,
    title: site.name ?? siteName,
    description: model.lead ?? t('home.lead'),
    pathIn: homePath,
    children: <HomePage model={model} locale={locale} t={t} />,
  });
}
