import { escapeMarkup } from '../../../../../plugin-kit/escape-markup';

/** A page of the site, for search engines. */
export interface SitemapEntry {
  url: string;
  /** ISO 8601. */
  changedAt: string | null;
  /** The same page in each language, by language. */
  alternates?: Record<string, string>;
}

/** The most that one file may hold: sitemaps.org allows 50,000, and a file stays light to read. */
export const FILE_SIZE = 10_000;

export const SITEMAP_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
export const SITEMAP_END = '</urlset>\n';

/** A page as a sitemap names it. */
export function sitemapEntry({ url, changedAt, alternates = {} }: SitemapEntry): string {
  const others = Object.entries(alternates).map(
    ([locale, address]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeMarkup(address)}"/>`,
  );
  const lastmod = changedAt ? `<lastmod>${escapeMarkup(changedAt)}</lastmod>` : '';
  return `<url><loc>${escapeMarkup(url)}</loc>${lastmod}${others.join('')}</url>\n`;
}

/** The index: each file, with the instant of the last change in it. */
export const sitemapIndex = (files: Pick<SitemapEntry, 'url' | 'changedAt'>[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...files.map(({ url, changedAt }) => {
      const lastmod = changedAt ? `<lastmod>${escapeMarkup(changedAt)}</lastmod>` : '';
      return `<sitemap><loc>${escapeMarkup(url)}</loc>${lastmod}</sitemap>\n`;
    }),
    '</sitemapindex>\n',
  ].join('');
