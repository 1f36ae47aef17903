import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { agendaPathOf, directoryPath, homePath, newsPath, pagePath, partnersPath } from '../domain/addresses';
import { LOCALES, type Locale } from '../domain/language';
import { FILE_SIZE, SITEMAP_END, SITEMAP_HEAD, sitemapEntry, type SitemapEntry } from '../domain/sitemap';
import { getService } from './get-service';

/** The pages of the site itself: front page, agendas, directories, what people wrote. */
const SITE = 'site';
const CHUNK = 500;

/** The addresses of every page, for search engines. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  isKind: (kind: string): boolean => kind === SITE || configurationOf(strapi).pageKinds.includes(kind),

  /** The files that there are, each with the instant of the last change in it. */
  async files(): Promise<Pick<SitemapEntry, 'url' | 'changedAt'>[]> {
    const { publicUrl, pageKinds, pageCounts } = configurationOf(strapi);
    const counts = await pageCounts(strapi);
    const kinds = [
      { kind: SITE, count: 1, changedAt: null },
      ...pageKinds.map((kind) => ({ kind, ...(counts.get(kind) ?? { count: 0, changedAt: null }) })),
    ];
    return kinds.flatMap(({ kind, count, changedAt }) =>
      LOCALES.flatMap((locale) =>
        Array.from({ length: Math.ceil(count / FILE_SIZE) }, (_none, index) => ({
          url: `${publicUrl}/sitemaps/${kind}-${locale}-${index + 1}.xml`,
          changedAt,
        })),
      ),
    );
  },

  /** A file, in pieces. */
  async *lines(kind: string, locale: Locale, number: number): AsyncGenerator<string> {
    yield SITEMAP_HEAD;
    if (kind === SITE) yield* (await sitePages(strapi, locale)).map(sitemapEntry);
    else yield* entryLines(strapi, kind, locale, number);
    yield SITEMAP_END;
  },
});

async function* entryLines(strapi: Core.Strapi, kind: string, locale: Locale, number: number): AsyncGenerator<string> {
  const { publicUrl, pagesAfter } = configurationOf(strapi);
  let offset = (number - 1) * FILE_SIZE;
  let after: string | null = null;
  for (let left = FILE_SIZE; left > 0; left -= CHUNK) {
    const { pages, last }: Awaited<ReturnType<typeof pagesAfter>> = await pagesAfter(strapi, kind, {
      after,
      offset,
      limit: CHUNK,
    });
    yield pages.map(({ path, changedAt }) => sitemapEntry(entryOf(publicUrl, locale, path, changedAt))).join('');
    if (last === null) return;
    after = last;
    offset = 0;
  }
}

const entryOf = (publicUrl: string, locale: Locale, path: string, changedAt: string): SitemapEntry => ({
  url: `${publicUrl}/${locale}/${path}`,
  changedAt,
  alternates: Object.fromEntries(LOCALES.map((one) => [one, `${publicUrl}/${one}/${path}`])),
});

async function sitePages(strapi: Core.Strapi, locale: Locale): Promise<SitemapEntry[]> {
  const { publicUrl } = configurationOf(strapi);
  const content = getService(strapi, 'site-content');
  const [{ agenda, agendas, directories }, pages, news] = await Promise.all([
    getService(strapi, 'site-channels').all(),
    content.pages(locale),
    content.news(locale),
  ]);
  const entry = (pathIn: (one: Locale) => string, changedAt: string | null = null): SitemapEntry => ({
    url: `${publicUrl}${pathIn(locale)}`,
    changedAt,
    alternates: Object.fromEntries(LOCALES.map((one) => [one, `${publicUrl}${pathIn(one)}`])),
  });
  const changeOf = (channel: { state: { changedAt: number } }): string =>
    new Date(channel.state.changedAt).toISOString();
  return [
    entry(homePath),
    entry(partnersPath),
    ...agendas.map(({ channel }) =>
      entry((one) => agendaPathOf(one, channel.slug, agenda?.channel.slug), changeOf(channel)),
    ),
    ...directories.map(({ channel }) => entry((one) => directoryPath(one, channel.slug), changeOf(channel))),
    ...(news.length > 0 ? [entry((one) => newsPath(one))] : []),
    ...pages.map(({ slug, updatedAt }) => entry((one) => pagePath(one, slug), updatedAt)),
    ...news.map(({ slug, updatedAt }) => entry((one) => newsPath(one, slug), updatedAt)),
  ];
}
