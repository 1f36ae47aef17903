import { LOCALES } from '../../../ontology/i18n-text';
import { textIn } from '../../../ontology/mappings/text-in';
import { markdownToText } from '../../../plugin-kit/markdown-text';
import { PICTURE_SIZE } from '../../../plugin-kit/site/poster/shapes';
import type { HeadProps } from '../../../plugin-kit/site/head';
import { oembedLinks } from '../../../plugin-kit/site/oembed-links';
import type { Content } from '../content';
import type { EntryPage } from '../entry-page';

/** Search engines show about this many characters of a description. */
const DESCRIPTION_LENGTH = 300;

/** What the page of an entry says of itself to search engines, messages and programs. */
export const headOf = ({
  frame,
  locale,
  content,
  pages,
  data,
  calendar,
  document,
  posterPicture,
}: EntryPage): HeadProps => ({
  title: content.title.text,
  description: descriptionOf(content),
  canonical: pages[locale],
  translations: Object.fromEntries(LOCALES.map((one) => [one, pages[one]])),
  alternates: [
    { type: 'application/ld+json', href: data.jsonld },
    { type: 'text/turtle', href: data.ttl },
    ...(calendar ? [{ type: 'text/calendar', href: calendar }] : []),
    ...(frame.oembed ? oembedLinks(frame.oembed, pages[locale], content.title.text) : []),
  ],
  linkedData: document,
  picture: pictureOf(content, locale, posterPicture),
});

function pictureOf(
  { pictures: [picture], poster, title }: Content,
  locale: string,
  address: string,
): HeadProps['picture'] {
  if (!picture) return poster && { url: address, ...PICTURE_SIZE, alt: title.text };
  const { url, width, height, alt } = picture;
  return { url, width, height, alt: textIn(alt, locale) };
}

/** The lead, else the beginning of the text, else the first facts. */
function descriptionOf({ title, lead, text, facts }: Content): string {
  const said =
    lead?.text ??
    (text && (text.isMarkdown ? markdownToText(text.text) : text.text)) ??
    facts
      .slice(0, 3)
      .flatMap(({ values }) => values[0]?.text ?? [])
      .join(' · ');
  const line = `${said || title.text}`.replace(/\s+/g, ' ').trim();
  return line.length > DESCRIPTION_LENGTH ? `${line.slice(0, DESCRIPTION_LENGTH - 1).trimEnd()}…` : line;
}
