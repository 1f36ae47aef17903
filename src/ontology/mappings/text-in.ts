import { markdownToText } from '../../plugin-kit/markdown-text';
import type { MarkdownText, PlainText } from '../i18n-text';

/** A text in a language, else in French, as it was typed; undefined when there is none. */
export const textIn = (text: PlainText | null, locale: string): string | undefined =>
  text ? (text[locale] ?? text.fr) : undefined;

/** The same of a markdown text, for who reads no markup. */
export const markdownIn = (text: MarkdownText | null, locale: string): string | undefined => {
  const found = text?.[locale] ?? text?.fr;
  return found === undefined ? undefined : markdownToText(found);
};
