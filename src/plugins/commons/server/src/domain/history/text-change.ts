import { diffWordsWithSpace } from 'diff';

export interface TextPart {
  became: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many words that differ, both texts are shown whole. */
const MAX_EDITS = 1000;

/** Word by word, what was taken out of a text and what came in. */
export function textChange(before: string, after: string): { kind: 'text'; parts: TextPart[] } {
  const words = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (!words) return { kind: 'text', parts: [part('removed', before), part('added', after)] };
  return {
    kind: 'text',
    parts: words.map(({ added, removed, value }) => part(added ? 'added' : removed ? 'removed' : 'same', value)),
  };
}

const part = (became: TextPart['became'], text: string): TextPart => ({ became, text });
