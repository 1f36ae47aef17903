/** Languages of the site, by the names that their speakers give them. French stands in for what has no other. */
export const LANGUAGES = { fr: 'Français', en: 'English', it: 'Italiano' } as const;

export type Locale = keyof typeof LANGUAGES;

export const LOCALES = Object.keys(LANGUAGES) as Locale[];
