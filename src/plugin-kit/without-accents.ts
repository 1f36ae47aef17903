import anyAscii from 'any-ascii';

/** Letters that are no ASCII letter with a mark: `ł`, `ø`, `đ`, `þ`, `ß`, `œ`, and those of other alphabets. */
const OTHER_LETTERS = /[^\P{L}\x00-\x7f]+/gu;

/** A text in the letters that any keyboard has: `Chœur d’été` gives `Choeur d’ete`, `Lutosławski` gives `Lutoslawski`. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(OTHER_LETTERS, (letters) => anyAscii(letters));
