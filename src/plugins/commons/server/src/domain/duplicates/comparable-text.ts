import { withoutAccents } from '../../../../../../plugin-kit/without-accents';

/** Text as it is compared: without accents, capitals or punctuation, one space between words. */
export function toComparable(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/&/g, ' et ')
    .replace(/(?<=(?<!\p{L})\p{L})\.-?(?=\p{L}(?!\p{L}))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const wordsOf = (text: string): string[] => toComparable(text).split(' ').filter(Boolean);
