/** The language in which entries are written first, and whose version holds what all languages share. */
export const RECORD_LOCALE = 'fr';
