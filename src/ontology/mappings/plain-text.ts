/** Marks of the markdown subset that people may write, in the order in which they are taken off. */
const MARKS: [mark: RegExp, plain: string][] = [
  [/\r\n?/g, '\n'],
  [/<[^>]*>/g, ''],
  [/!\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, '$1 ($2)'],
  [/^ {0,3}#{1,6}\s+/gm, ''],
  [/^ {0,3}>\s?/gm, ''],
  [/^(\s*)[*+-]\s+/gm, '$1- '],
  [/(\*\*|__)(?=\S)(.+?)\1/g, '$2'],
  [/(?<![\p{L}\d])([*_])(?=\S)([^*_\n]+?)\1(?![\p{L}\d])/gu, '$2'],
  [/`([^`]*)`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>])/g, '$1'],
  [/(?!\n)[\p{Cc}\u2028\u2029]/gu, ''],
  [/\n{3,}/g, '\n\n'],
];

/** Markdown as a reader without markup sees it: marks taken off, addresses of links in brackets. */
export const plainText = (markdown: string): string =>
  MARKS.reduce((text, [mark, plain]) => text.replace(mark, plain), markdown).trim();
