import type { Locale } from '../domain/question';

/** A number as it is written in a language. */
export const numberIn = (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value);
