import type { Context } from 'koa';

/** Languages of the pages that anybody reads, by the names that their speakers give them. */
export const LANGUAGES = { fr: 'Français', en: 'English', it: 'Italiano' } as const;

export type Language = keyof typeof LANGUAGES;

/** The language that the address asks for (`?lang=`), else one that the reader prefers, else French. */
export function languageOf(ctx: Context): Language {
  const known = Object.keys(LANGUAGES) as Language[];
  const asked = known.find((language) => language === ctx.query.lang);
  const preferred = ctx.acceptsLanguages(known);
  return asked ?? known.find((language) => language === preferred) ?? 'fr';
}
