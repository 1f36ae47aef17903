/** Endings of plurals in French, English and Italian, with those of the singular, in comparable text. */
const ENDINGS: [plural: RegExp, ...singular: string[]][] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al', 'ail', 'au'],
  [/ies$/, 'y', 'ie'],
  [/[sx]$/, ''],
  [/i$/, 'o', 'e'],
  [/e$/, 'a'],
];
/** Shorter words end like plurals by chance. */
const MIN_LENGTH = 4;

/** A word and what it may be the plural of: « concerts » finds « concert », « spettacoli » finds « spettacolo ». */
export function withSingulars(word: string): string[] {
  if (word.length < MIN_LENGTH) return [word];
  const singulars = ENDINGS.flatMap(([plural, ...singular]) =>
    plural.test(word) ? singular.map((ending) => word.replace(plural, ending)) : [],
  );
  return [...new Set([word, ...singulars])];
}
