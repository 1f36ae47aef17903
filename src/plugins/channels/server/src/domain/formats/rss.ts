import { generateRssFeed } from 'feedsmith';
import { compactXml } from './compact-xml';
import type { SummaryImage } from '../source';
import { htmlOf, rightsOf, webAddress, xmlText } from './feed-text';
import type { Format } from './format';

const MAX_ENTRIES = 100;
const TIME_TO_LIVE_MINUTES = 30;

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), news first. Descriptions are HTML; `pubDate` is when the item was
 * announced, never the date of the event, which is in the text.
 */
export const rss: Format = {
  extension: 'rss',
  label: { fr: 'Fil RSS', en: 'RSS feed', it: 'Feed RSS' },
  readers: {
    fr: "un lecteur de fils, une lettre d'information",
    en: 'a feed reader, a newsletter',
    it: 'un lettore di feed, una newsletter',
  },
  contentType: 'application/rss+xml; charset=utf-8',
  pageSize: MAX_ENTRIES,
  order: 'newest',
  carries: 'summary',
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
      items: items.flatMap(({ data, documentId, history }) => {
        const summary = source.summary?.(data, locale);
        if (!summary) return [];
        const { title, text, url, updatedAt, categories, image } = summary;
        const announcedAt = history?.announcedAt ?? updatedAt;
        const link = webAddress(url);
        const imageUrl = webAddress(image?.url);
        return {
          title: xmlText(title),
          description: htmlOf([text, image?.credit].filter(Boolean).join('\n\n')),
          guid: { value: url ?? documentId, isPermaLink: false },
          ...(link ? { link } : {}),
          ...(announcedAt ? { pubDate: new Date(announcedAt) } : {}),
          categories: categories.map((name) => ({ name: xmlText(name) })),
          ...(image && imageUrl ? pictureOf(image, imageUrl) : {}),
        };
      }),
    });
    return compactXml(xml);
  },
};

/** A picture for readers that show enclosures, and with its credit for those that know Media RSS. */
function pictureOf({ mime, bytes, width, height, thumbnails, credit }: SummaryImage, url: string) {
  const type = mime ?? 'image/jpeg';
  const size = { ...(width && height ? { width, height } : {}), ...(bytes ? { fileSize: bytes } : {}) };
  return {
    enclosures: [{ url, length: bytes ?? 0, type }],
    media: {
      contents: [{ url, type, medium: 'image' as const, ...size, credits: [{ value: xmlText(credit) }], thumbnails }],
    },
  };
}
