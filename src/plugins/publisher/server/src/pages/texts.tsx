import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { newsPath, pagePath, partnersPath } from '../domain/addresses';
import { NewsList } from '../drawing/news-pages';
import { PartnersPage } from '../drawing/partners-page';
import { TextPage } from '../drawing/text-page';
import { getService } from '../services/get-service';
import { translatorIn } from '../services/translate';
import { answerAbsent, answerSitePage, localeOf } from './answer-site-page';

const slugIn = (ctx: Context): string => (ctx.params as { slug: string }).slug;

/** A page that somebody wrote in the admin. */
export async function answerText(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const text = (await getService(strapi, 'site-content').pages(locale)).find(({ slug }) => slug === slugIn(ctx));
  if (!text) return answerAbsent(strapi, ctx);
  await answerSitePage(strapi, ctx, {
    locale,
    title: text.title,
    ...(text.lead ? { description: text.lead } : {}),
    section: pagePath(locale, text.slug),
    width: 'text',
    pathIn: (one) => pagePath(one, text.slug),
    children: <TextPage text={text} locale={locale} t={translatorIn(locale)} />,
  });
}

/** A piece of news. */
export async function answerNewsItem(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const text = (await getService(strapi, 'site-content').news(locale)).find(({ slug }) => slug === slugIn(ctx));
  if (!text) return answerAbsent(strapi, ctx);
  await answerSitePage(strapi, ctx, {
    locale,
    title: text.title,
    ...(text.lead ? { description: text.lead } : {}),
    section: newsPath(locale),
    width: 'text',
    pathIn: (one) => newsPath(one, text.slug),
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: text.title,
      datePublished: text.date,
      dateModified: text.updatedAt,
      inLanguage: text.locale,
    },
    children: <TextPage text={text} locale={locale} t={translatorIn(locale)} />,
  });
}

/** All news, the latest first. */
export async function answerNews(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const news = await getService(strapi, 'site-content').news(locale);
  await answerSitePage(strapi, ctx, {
    locale,
    title: t('news.title'),
    section: newsPath(locale),
    width: 'text',
    isIndexed: news.length > 0,
    pathIn: (one) => newsPath(one),
    children: (
      <>
        <div class="page-head">
          <h1>{t('news.title')}</h1>
        </div>
        {news.length > 0 ? <NewsList news={news} locale={locale} heading="h2" /> : <p>{t('news.none')}</p>}
      </>
    ),
  });
}

/** For webmasters: the channels, their formats, what to copy. */
export async function answerPartners(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const { publicUrl } = configurationOf(strapi);
  const { agendas, directories } = await getService(strapi, 'site-channels').all();
  const channels = [...agendas, ...directories].map(({ channel }) => channel);
  await answerSitePage(strapi, ctx, {
    locale,
    title: t('partners.title'),
    description: t('partners.lead'),
    pathIn: partnersPath,
    children: (
      <PartnersPage
        channels={channels}
        element={getService(strapi, 'embed-files').element()}
        publicUrl={publicUrl}
        locale={locale}
        t={t}
      />
    ),
  });
}
