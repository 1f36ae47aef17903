import { LANGUAGES, type Language } from '../../../../../plugin-kit/site/languages';

/** The same page in each language: its address says which. */
export const addressesByLanguage = (path: string): Record<Language, string> =>
  Object.fromEntries(Object.keys(LANGUAGES).map((code) => [code, `${path}?lang=${code}`])) as Record<Language, string>;
