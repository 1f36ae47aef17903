const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** Characters that no letter stands for, and halves of pairs: a document that holds one cannot be written. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A text as paper takes it: one line, nothing that has no shape. */
export const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();

/**
 * What a language does not cut at the end of a line: in French, a number and what it counts, and the signs that stand apart
 * from their word.
 * @example unbreakable('ven. 12 mars : « Fables » ?', 'fr') // 'ven. 12 mars : « Fables » ?', held together
 */
export function unbreakable(text: string, locale: string): string {
  const numbered = text.replace(/(\d(?:er|º)?) (?=[\p{L}€%])/gu, `$1${NO_BREAK}`);
  if (!locale.startsWith('fr')) return numbered;
  return numbered
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/ (?=[:»])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`);
}

/** The first letter as at the beginning of a sentence. */
export function capitalised(text: string, locale: string): string {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase(locale) + rest.join('');
}
