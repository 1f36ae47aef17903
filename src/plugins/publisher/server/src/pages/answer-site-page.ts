import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerPage } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { oembedLinks } from '../../../../../plugin-kit/site/oembed-links';
import type { PageProps } from '../../../../../plugin-kit/site/page';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import { configurationOf } from '../configuration';
import { LOCALES, type Locale } from '../domain/language';
import { translatorIn } from '../services/translate';
import { AbsentPage } from '../drawing/absent-page';

/** A browser asks whether it changed each time: what is published is seen at once, and what did not change weighs nothing. */
const CACHE_CONTROL = 'public, no-cache';

export interface SitePage extends Omit<PageProps, 'frame' | 'translations' | 'canonical'> {
  locale: Locale;
  /** Path and query of the page in a language. */
  pathIn(locale: Locale): string;
  /** True for what other sites may show when somebody pastes its address (oEmbed). */
  isShared?: boolean;
  /** Languages in which it is written; all when absent. */
  locales?: Locale[];
  status?: number;
  /** True for what somebody typed: nobody keeps it. */
  isPrivate?: boolean;
}

/** The language of the address. */
export const localeOf = (ctx: Context): Locale => (ctx.params as { locale: Locale }).locale;

/** Answers with a page of the site, with its address in each language. What search engines leave out names no address of itself. */
export async function answerSitePage(strapi: Core.Strapi, ctx: Context, page: SitePage): Promise<void> {
  const { locale, pathIn, locales = LOCALES, status = 200, isPrivate = false, isShared = false, ...props } = page;
  const { publicUrl } = configurationOf(strapi);
  const address = `${publicUrl}${pathIn(locale)}`;
  const frame = await frameOf(strapi, locale);
  const translations = Object.fromEntries(locales.map((one) => [one, `${publicUrl}${pathIn(one)}`]));
  const body = renderPage({
    ...props,
    frame,
    translations,
    alternates: [
      ...(props.alternates ?? []),
      ...(isShared && frame.oembed ? oembedLinks(frame.oembed, address, props.title) : []),
    ],
    ...(props.isIndexed === false ? {} : { canonical: address }),
  });
  answerPage(ctx, { status, language: locale, cacheControl: isPrivate ? 'no-store' : CACHE_CONTROL, body });
}

/** 404, with a way back. */
export async function answerAbsent(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  await answerSitePage(strapi, ctx, {
    locale,
    status: 404,
    title: t('absent.title'),
    isIndexed: false,
    pathIn: (one) => `/${one}`,
    children: AbsentPage({ t, locale }),
  });
}
