/** Most texts of a page have no letter that `normalize` could change, and it costs ten times what the rest does. */
const PLAIN = /^[\x20-\x7e]*$/;

/** A text without its accents, capitals and doubled spaces, so that « Eglise » finds « Église ». */
export const comparableText = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{Mark}/gu, '')).toLowerCase().replace(/\s+/g, ' ').trim();
