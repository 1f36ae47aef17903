import { generateAtomFeed } from 'feedsmith';
import { compactXml } from './compact-xml';
import type { SummaryImage } from '../source';
import { htmlOf, rightsOf, webAddress, xmlText } from './feed-text';
import type { Format } from './format';

const MAX_ENTRIES = 100;

/** Atom (RFC 4287), news first; contents are HTML. An entry without a date of change takes that of its channel: `updated` may not be missing. */
export const atom: Format = {
  extension: 'atom',
  label: { fr: 'Fil Atom', en: 'Atom feed', it: 'Feed Atom' },
  readers: { fr: 'un lecteur de fils', en: 'a feed reader', it: 'un lettore di feed' },
  contentType: 'application/atom+xml; charset=utf-8',
  pageSize: MAX_ENTRIES,
  order: 'newest',
  carries: 'summary',
  offers: ({ summary }) => summary !== undefined,
  write({ channel, source, chain: [locale], address, next, changedAt }, items) {
    const xml = generateAtomFeed({
      id: channel.links.self,
      title: { value: xmlText(channel.name ?? channel.slug) },
      ...(channel.mission ? { subtitle: { value: xmlText(channel.mission) } } : {}),
      updated: new Date(changedAt),
      rights: { value: xmlText(rightsOf(channel)) },
      authors: [{ name: xmlText(channel.partner.name ?? channel.slug) }],
      links: [
        { href: address, rel: 'self', type: 'application/atom+xml' },
        { href: channel.links.self, rel: 'alternate', type: 'text/html' },
        ...(next ? [{ href: next, rel: 'next', type: 'application/atom+xml' }] : []),
      ],
      entries: items.flatMap(({ data, documentId, history }) => {
        const summary = source.summary?.(data, locale);
        if (!summary) return [];
        const { title, text, url, updatedAt, categories, image } = summary;
        const link = webAddress(url);
        const imageUrl = webAddress(image?.url);
        return {
          id: url ?? `${channel.links.items}/${documentId}`,
          title: { value: xmlText(title) },
          updated: new Date(history?.changedAt ?? updatedAt ?? changedAt),
          ...(history ? { published: new Date(history.announcedAt) } : {}),
          content: { value: htmlOf([text, image?.credit].filter(Boolean).join('\n\n')), type: 'html' },
          links: [
            { href: link ?? `${channel.links.items}/${documentId}`, rel: 'alternate' },
            ...(image && imageUrl ? [enclosureOf(image, imageUrl)] : []),
          ],
          categories: categories.map((name) => ({ term: xmlText(name) })),
          // Atom says no size of an enclosure: readers that know Media RSS choose among the thumbnails by theirs.
          ...(image && imageUrl && image.thumbnails.length > 0 ? { media: { thumbnails: image.thumbnails } } : {}),
        };
      }),
    });
    return compactXml(xml);
  },
};

const enclosureOf = ({ mime, bytes }: SummaryImage, href: string) => ({
  ...{ href, rel: 'enclosure', type: mime ?? 'image/jpeg' },
  ...(bytes ? { length: bytes } : {}),
});
