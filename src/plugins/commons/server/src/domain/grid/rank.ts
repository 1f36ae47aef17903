import { normalizeText } from '../../../../../../plugin-kit/reading/reading';
import { wordSimilarity } from '../duplicates/similarity';

/** How well a name answers what is being typed, 0 the best; null when it does not. Words may come in any order. */
export function rank(name: string, typed: string): number | null {
  const [wanted, known] = [words(typed), words(name)];
  if (wanted === '') return 4;
  if (known === wanted) return 0;
  if (known.startsWith(wanted)) return 1;
  const parts = wanted.split(' ');
  if (parts.every((part) => known.split(' ').some((word) => word.startsWith(part)))) return 2;
  return parts.every((part) => known.includes(part)) ? 3 : null;
}

/** Whether a name is what was typed but for slips of the pen: « Théatre du Briançonais ». */
export function isNear(name: string, typed: string): boolean {
  const [wanted, known] = [words(typed).split(' '), words(name).split(' ')];
  return wanted.every((part) =>
    known.some((word) => word.startsWith(part) || (word.length >= 4 && wordSimilarity(part, word, false) > 0)),
  );
}

/** Accents, capitals, hyphens and apostrophes make no other name. */
export const words = (text: string): string =>
  normalizeText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
