/** Languages of the pages that anybody reads, by the names that their speakers give them. French stands in for what has no other. */
export const LANGUAGES = { fr: 'Français', en: 'English', it: 'Italiano' } as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];
