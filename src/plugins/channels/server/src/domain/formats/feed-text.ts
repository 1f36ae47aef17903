import type { DescribedChannel } from '../describe-channel';

/** XML 1.0 has no place for these, even escaped (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');

/** A plain text as HTML: paragraphs, lines, and nothing that could be taken for markup. */
export const htmlOf = (text: string): string =>
  xmlText(text)
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** An address that readers may follow: others, such as `javascript:`, would run in their pages. */
export function webAddress(address: string | null | undefined): string | undefined {
  const parsed = address ? URL.parse(address) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : undefined;
}

/** Whose data these are, under which licence. */
export const rightsOf = ({ attribution, partner, licence }: DescribedChannel): string =>
  [attribution ?? partner.name, licence.name].filter(Boolean).join(' – ');
