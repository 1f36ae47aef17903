import type { Context } from 'koa';

/** Languages of the pages that anybody reads, by the names that their speakers give them. */
export const LANGUAGES = { fr: 'Français', en: 'English', it: 'Italiano' } as const;

export type Language = keyof typeof LANGUAGES;

const CODES = Object.keys(LANGUAGES) as Language[];

/** A language of the pages by its code; French for one in which there are none. */
export const languageFrom = (code: unknown): Language => CODES.find((one) => one === code) ?? 'fr';

/** The language that a reader prefers (`Accept-Language`), else French. */
export const preferredLanguage = (ctx: Context): Language => languageFrom(ctx.acceptsLanguages(CODES));

/** The language that the address asks for (`?lang=`), else the one that the reader prefers. */
export const languageOf = (ctx: Context): Language =>
  CODES.find((code) => code === ctx.query.lang) ?? preferredLanguage(ctx);
