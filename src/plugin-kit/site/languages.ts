import type { Context } from 'koa';
import { LANGUAGE_CODES, LANGUAGES, type Language } from '../languages';

export { LANGUAGES, type Language };

/** A language of the pages by its code; French for one in which there are none. */
export const languageFrom = (code: unknown): Language => LANGUAGE_CODES.find((one) => one === code) ?? 'fr';

/** The language that a reader prefers (`Accept-Language`), else French. */
export const preferredLanguage = (ctx: Context): Language => languageFrom(ctx.acceptsLanguages(LANGUAGE_CODES));

/** The language that the address asks for (`?lang=`), else the one that the reader prefers. */
export const languageOf = (ctx: Context): Language =>
  LANGUAGE_CODES.find((code) => code === ctx.query.lang) ?? preferredLanguage(ctx);
