import type { Card } from '../../../../../plugin-kit/presentation';
import { withoutAccents } from '../../../../../plugin-kit/without-accents';

/** What stands under a letter of a directory. */
export interface Letter {
  /** `A` to `Z`, or `#` for what begins with neither. */
  letter: string;
  cards: Card[];
}

/** Cards under their first letters, A to Z, each letter in the order of the titles. */
export function byLetter(cards: Card[], locale: string): Letter[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const keyed = cards.map((card) => ({ card, key: sortKeyOf(card.title.text) }));
  keyed.sort((one, other) => collator.compare(one.key, other.key));
  const letters = new Map<string, Card[]>();
  for (const { card, key } of keyed) {
    const letter = letterOf(key);
    letters.set(letter, [...(letters.get(letter) ?? []), card]);
  }
  return [...letters].map(([letter, ofLetter]) => ({ letter, cards: ofLetter }));
}

const sortKeyOf = (title: string): string => {
  const whole = title.trim();
  const [article = ''] = /^(?:les?|la|the|il|lo|gli)\s+|^l['’]/iu.exec(whole) ?? [];
  return whole.slice(article.length) || whole;
};

const letterOf = (key: string): string => {
  const [first = ''] = withoutAccents(key).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
};
