import { generateRssFeed } from 'feedsmith';
import { compactXml } from './compact-xml';
import { rightsOf, webAddress, xmlText } from './feed-text';
import type { Format } from './format';

const MOST_ENTRIES = 100;
const TIME_TO_LIVE_MINUTES = 30;

/** RSS 2.0 (https://www.rssboard.org/rss-specification). `pubDate` is the last change, never the date of the event. */
export const rss: Format = {
  extension: 'rss',
  label: { fr: 'Fil RSS', en: 'RSS feed', it: 'Feed RSS' },
  contentType: 'application/rss+xml; charset=utf-8',
  pageSize: MOST_ENTRIES,
  offers: ({ summary }) => summary !== undefined,
  write({ channel, source, chain: [locale], address, changedAt }, items) {
    const xml = generateRssFeed({
      title: xmlText(channel.name ?? channel.slug),
      link: channel.links.self,
      description: xmlText(channel.mission ?? channel.name ?? channel.slug),
      language: locale,
      copyright: xmlText(rightsOf(channel)),
      lastBuildDate: new Date(changedAt),
      ttl: TIME_TO_LIVE_MINUTES,
      atom: { links: [{ href: address, rel: 'self', type: 'application/rss+xml' }] },
      items: items.flatMap(({ data, documentId }) => {
        const summary = source.summary?.(data, locale);
        if (!summary) return [];
        const { title, text, url, updatedAt, categories, imageUrl } = summary;
        const link = webAddress(url);
        const image = webAddress(imageUrl);
        return {
          title: xmlText(title),
          description: xmlText(text),
          guid: { value: url ?? documentId, isPermaLink: false },
          ...(link ? { link } : {}),
          ...(updatedAt ? { pubDate: new Date(updatedAt) } : {}),
          categories: categories.map((name) => ({ name: xmlText(name) })),
          ...(image ? { media: { contents: [{ url: image, medium: 'image' }] } } : {}),
        };
      }),
    });
    return compactXml(xml);
  },
};
