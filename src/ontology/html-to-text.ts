import { compile } from 'html-to-text';

/** The elements of HTML: what else stands between angle brackets was typed, as « <enfant : 5 €> » or <https://example.org>. */
const ELEMENTS = (
  'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col ' +
  'colgroup dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 ' +
  'h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta ' +
  'meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search ' +
  'section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th ' +
  'thead time title tr track tt u ul var video wbr'
).replaceAll(' ', '|');
/** Elements whose content is nobody's text. */
const SKIPPED = ['script', 'style', 'iframe', 'object', 'template', 'noscript', 'svg', 'math', 'select', 'title'];
/** A tag of HTML, of Office (`<o:p>`) or of anything that would run a script; a comment; a declaration. */
const TAG = new RegExp(
  `</?(?:(?:${ELEMENTS})(?=[\\s/>])|[ovwmx]:[a-z]+(?=[\\s/>])|[a-z][^\\s<>/]*(?=[^<>]*[\\s/"']on[a-z]+\\s*=))[^<>]*>|<!--[\\s\\S]*?-->|<!doctype[^<>]*>`,
  'gi',
);
const FOLLOWED = /^(?:https?:\/\/|tel:|[^\s:]+@[^\s:]+$)/i;

/** How the address of a link stands after its words. */
export type Brackets = [open: string, close: string];

/**
 * What a text says whose tags are HTML: its paragraphs, list marks and addresses stay. A text without any tag is as it was
 * typed, also its entities and comparisons. Removing a tag may assemble another one (`<<b>script>`), hence until none is left.
 */
export function htmlToText(text: string, brackets: Brackets): string {
  if (text.search(TAG) < 0) return text;
  const read = converter(brackets)(typedEscaped(text));
  return htmlToText(read.replace(/ +$/gm, '').replace(/\n{3,}/g, '\n\n'), brackets);
}

/** What is typed between tags stays: `<` that begins no tag, and entities that would become one. */
function typedEscaped(text: string): string {
  let escaped = '';
  let after = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    escaped += escapedText(text.slice(after, index)) + tag;
    after = index + tag.length;
  }
  return escaped + escapedText(text.slice(after));
}

const escapedText = (text: string): string =>
  text.replace(/&(?=(?:lt|gt|#0*6[02]|#x0*3[ce]);?)/gi, '&amp;').replaceAll('<', '&lt;');

const converters = new Map<string, (html: string) => string>();

/** Made once for each kind of brackets: making one takes longer than using it. */
function converter(linkBrackets: Brackets): (html: string) => string {
  const known = converters.get(linkBrackets.join());
  if (known) return known;
  const made = compile({
    wordwrap: false,
    preserveNewlines: true,
    selectors: [
      ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { linkBrackets, hideLinkHrefIfSameAsText: true, noAnchorUrl: true, pathRewrite } },
      { selector: 'img', format: 'inlineString', options: { string: '' } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'blockquote', format: 'block' },
    ],
  });
  converters.set(linkBrackets.join(), made);
  return made;
}

/** An address that would run a script is none. */
const pathRewrite = (address: string): string => (FOLLOWED.test(address) ? address : '');
