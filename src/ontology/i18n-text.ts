export const LOCALES = ['fr', 'en', 'it'] as const;

export type Locale = (typeof LOCALES)[number];

/** A short text in several languages. French is the reference; a missing language falls back to it. */
export type I18nText = { fr: string } & Partial<Record<Locale, string>>;

/** The text in `locale`, else in French. */
export const inLocale = (text: I18nText, locale: Locale): string => text[locale] ?? text.fr;
