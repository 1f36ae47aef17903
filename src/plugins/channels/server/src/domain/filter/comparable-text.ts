/** A text without its accents, capitals and doubled spaces, so that « Eglise » finds « Église ». */
export const comparableText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
