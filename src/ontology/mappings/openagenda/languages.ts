import type { PlainText } from '../../i18n-text';

/** The text of each of these languages, none borrowed from another: OpenAgenda takes the key for the language of the text. */
export function inLanguages<Text>(
  locales: readonly string[],
  read: (locale: string) => Text | null | undefined,
): Record<string, Text> {
  return Object.fromEntries(
    locales.flatMap((locale): [string, Text][] => {
      const text = read(locale);
      return text === null || text === undefined || text === '' ? [] : [[locale, text]];
    }),
  );
}

/** The text that is written in a language, on one line and within a limit of characters. */
export function lineIn(text: PlainText | null | undefined, locale: string, maxLength: number): string | null {
  const written = text?.[locale];
  return written ? shortened(written.replace(/\s+/g, ' ').trim(), maxLength) : null;
}

export const shortened = (text: string, maxLength: number): string =>
  text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/\s+\S*$/, '')}…`;
