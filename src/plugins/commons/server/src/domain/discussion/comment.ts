/** A mention as a comment keeps it: the person's id, so that a person who changes names is still named right. */
const MENTION = /<@(\d{1,9})>/g;

/** The administrators whom a text mentions, each once. */
export const mentionedIn = (text: string): number[] => [
  ...new Set([...text.matchAll(MENTION)].map(([, id]) => Number(id))),
];

export type TextPart = { text: string } | { mention: number };

/** A text cut into what is said and who is mentioned, in order. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(MENTION)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ mention: Number(match[1]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
