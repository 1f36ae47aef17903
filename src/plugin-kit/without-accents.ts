const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae', ß: 'ss' };

/** A text in the letters that any keyboard has: `Chœur d’été` gives `Choeur d’ete`. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[œŒæÆß]/g, (letter) => LIGATURES[letter] ?? letter);
