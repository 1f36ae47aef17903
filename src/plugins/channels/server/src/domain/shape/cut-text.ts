/**
 * A text of at most `most` characters as people count them: whole when it fits, else cut after a word, with an ellipsis
 * in place of the rest. A first word that is too long is cut inside.
 */
export function cutText(text: string, most: number): string {
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)];
  if (characters.length <= most) return text;
  const end = characters[most - 1]?.index ?? text.length;
  const start = text.slice(0, end);
  const isBetweenWords = /\s/u.test(text.charAt(end));
  const lastSpace = start.search(/\s\S*$/u);
  const kept = isBetweenWords || lastSpace <= 0 ? start : start.slice(0, lastSpace);
  return `${kept.replace(/[\s,;:.!?…–—-]+$/u, '')}…`;
}
