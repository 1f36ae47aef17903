export const LOCALES = ['fr', 'en', 'it'] as const;

export type Locale = (typeof LOCALES)[number];

/** A short text in several languages. French is the reference; a missing language falls back to it. */
export type I18nText = { fr: string } & Partial<Record<Locale, string>>;

declare const markdown: unique symbol;

/** A text in which marks are markdown: those that content types declare as rich text, and no other. */
export type MarkdownText = { fr: string } & Record<string, string> & { readonly [markdown]: true };

/** A text that is shown as it was typed. */
export type PlainText = Record<string, string> & { readonly [markdown]?: never };

/** The text in `locale`, else in French. */
export const inLocale = (text: I18nText, locale: Locale): string => text[locale] ?? text.fr;
