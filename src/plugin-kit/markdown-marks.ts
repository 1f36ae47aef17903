/**
 * Marks that are words to whoever types them, though CommonMark takes them for its own: a comparison or a sum at the beginning
 * of a line (« >65 ans », « + 2 € »), an asterisk inside a word (« tou*te*s ») or a product (« 2*3 »). They are
 * replaced by noncharacters of Unicode while the text is read.
 */
const TYPED: [mark: RegExp, standIn: string, typed: string][] = [
  [/^( {0,3})>(?=\s?\d)/gm, '\ufdd0', '>'],
  [/^( {0,3})\+(?=\s?\d)/gm, '\ufdd1', '+'],
  [/(?<=[\p{L}\d])()\*(?=[\p{L}\d])/gu, '\ufdd2', '*'],
];

/** Reads markdown with `read`, such marks being what was typed, and lines ending in one way. */
export function withTypedMarks(markdown: string, read: (markdown: string) => string): string {
  const marked = TYPED.reduce((text, [mark, standIn]) => text.replace(mark, `$1${standIn}`), markdown);
  const result = read(marked.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
  return TYPED.reduce((plain, [, standIn, typed]) => plain.replaceAll(standIn, typed), result).replace(
    /(?![\n\t])\p{Cc}/gu,
    '',
  );
}
