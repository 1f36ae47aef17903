import { texts } from '../forms/texts';

export type Language = keyof typeof texts;

/** Where Strapi keeps the language that a person chose for the admin, before and after they log in. */
const LANGUAGE_KEY = 'strapi-admin-language';

/** Strapi falls back on English; here it is French until somebody chooses another language. */
export function startInFrench(): void {
  if (!window.localStorage.getItem(LANGUAGE_KEY)) window.localStorage.setItem(LANGUAGE_KEY, 'fr');
}

/** The language that the admin is shown in. */
export function currentLanguage(): Language {
  const chosen = window.localStorage.getItem(LANGUAGE_KEY) ?? 'fr';
  return chosen in texts ? (chosen as Language) : 'fr';
}
