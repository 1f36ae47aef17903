import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import type { PageProps } from '../../../../../plugin-kit/site/page';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import { configurationOf } from '../configuration';
import { LOCALES, type Locale } from '../services/translate';
import { styleAddress } from './style';

/** A browser asks whether it changed each time: what is published is seen at once. */
const CACHE_CONTROL = 'public, no-cache';

interface SitePage extends Omit<PageProps, 'frame' | 'translations' | 'canonical'> {
  pathIn(locale: Locale): string;
}

export const localeOf = (ctx: Context): Locale => (ctx.params as { locale: Locale }).locale;

/** Answers with a page of the observatory, with its address in each language. */
export async function answerObservatoryPage(strapi: Core.Strapi, ctx: Context, page: SitePage): Promise<void> {
  const { pathIn, ...props } = page;
  const locale = localeOf(ctx);
  const { publicUrl } = configurationOf(strapi);
  const body = renderPage({
    ...props,
    frame: await frameOf(strapi, locale),
    styleSheets: [styleAddress(strapi)],
    translations: Object.fromEntries(LOCALES.map((one) => [one, `${publicUrl}${pathIn(one)}`])),
    ...(props.isIndexed === false ? {} : { canonical: `${publicUrl}${pathIn(locale)}` }),
  });
  answerPage(ctx, { language: locale, cacheControl: CACHE_CONTROL, body });
}
