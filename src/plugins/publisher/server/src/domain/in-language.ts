/** A text in a language, else in French. */
export const inLanguage = (text: Record<string, string> | string | null | undefined, locale: string): string => {
  if (typeof text === 'string') return text;
  return text?.[locale] ?? text?.fr ?? '';
};
