export type DateWords = 'full' | 'long' | 'medium' | 'short';

/** A local date (`YYYY-MM-DD`) in words: « vendredi 12 mars 2027 ». */
export const dateInWords = (date: string, words: DateWords, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: words, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** An instant (ISO 8601, UTC) in words, day and time in a zone: « vendredi 12 mars 2027 à 20:30 ». */
export const instantInWords = (instant: string, words: DateWords, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: words, timeStyle: 'short', timeZone }).format(new Date(instant));
