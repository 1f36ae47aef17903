import { normalizeText } from '../../../../../../plugin-kit/reading/reading';

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

/** Accents, capitals, hyphens and apostrophes make no other name. */
export const words = (text: string): string =>
  normalizeText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
