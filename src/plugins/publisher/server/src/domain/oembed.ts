import { escapeMarkup } from '../../../../../plugin-kit/escape-markup';

/** The most that whoever shows a card has room for, in pixels; null when it does not say. */
export interface Room {
  maxWidth: number | null;
  maxHeight: number | null;
}

/** Who answers. */
export interface Provider {
  name: string;
  url: string;
}

interface Picture {
  url: string;
  width: number | null;
  height: number | null;
}

/** An answer of oEmbed 1.0, in its own names (oembed.com, section 2.3.4). */
export type OembedAnswer = Record<string, string | number>;

const WIDTH = 640;
const HEIGHTS = { list: 720, directory: 720, month: 680, map: 560 } as const;
/** How long, in seconds, software may keep an answer; what a frame shows is as new as its page. */
const CACHE_AGE = 3600;

/** A list: a frame of its embed, as wide and as high as there is room for. */
export function richAnswer(
  { title, address, view }: { title: string; address: string; view: keyof typeof HEIGHTS },
  { maxWidth, maxHeight }: Room,
  provider: Provider,
): OembedAnswer {
  const width = Math.min(WIDTH, maxWidth ?? WIDTH);
  const height = Math.min(HEIGHTS[view], maxHeight ?? HEIGHTS[view]);
  const frame = `<iframe src="${escapeMarkup(address)}" width="${width}" height="${height}" title="${escapeMarkup(title)}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  return { ...commonOf('rich', title, provider), html: frame, width, height };
}

/** An entry: its title, and the largest of its pictures for which there is room. */
export function linkAnswer(
  { title, pictures }: { title: string; pictures: Picture[] },
  { maxWidth, maxHeight }: Room,
  provider: Provider,
): OembedAnswer {
  const fitting = pictures
    .flatMap(({ url, width, height }) => (width && height ? [{ url, width, height }] : []))
    .filter(({ width, height }) => width <= (maxWidth ?? Infinity) && height <= (maxHeight ?? Infinity))
    .sort((one, other) => other.width - one.width);
  const thumbnail = fitting[0];
  return {
    ...commonOf('link', title, provider),
    ...(thumbnail
      ? { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }
      : {}),
  };
}

const commonOf = (type: 'rich' | 'link', title: string, { name, url }: Provider): OembedAnswer => ({
  version: '1.0',
  type,
  title,
  provider_name: name,
  provider_url: url,
  cache_age: CACHE_AGE,
});

/** The same answer as XML. */
export const oembedXml = (answer: OembedAnswer): string =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n',
    ...Object.entries(answer).map(([name, value]) => `  <${name}>${escapeMarkup(String(value))}</${name}>\n`),
    '</oembed>\n',
  ].join('');

/** Path and parameters of an address of this site; null for any other. */
export function ownAddress(url: string, publicUrl: string): { path: string; search: URLSearchParams } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  const isOwn = /^https?:$/.test(protocol) && host === new URL(publicUrl).host;
  return isOwn ? { path: pathname, search: searchParams } : null;
}
