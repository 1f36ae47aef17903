import { htmlToText } from './html-to-text';

const CONTROL_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]/g;
const UNSAFE_LINK = /(\]\(\s*|\]:\s*|<)(?:javascript|data|vbscript):[^)\s>]*/gi;

/** A line of text as it is kept (INV-23): NFC, no HTML, no control character, one line, trimmed. */
export const plainLine = (text: string): string => plainText(text).replace(/\s*\n\s*/g, ' ');

/** A text as it is kept (INV-23): NFC, line feeds only, no HTML, no other control character, trimmed. */
export const plainText = (text: string): string => htmlToText(withLineFeeds(text), ['(', ')']).trim();

/** A markdown text as it is kept (INV-23): as `plainText`, with its links; they lead to no script. */
export const markdown = (text: string): string =>
  htmlToText(withLineFeeds(text), ['<', '>']).trim().replace(UNSAFE_LINK, '$1#');

const withLineFeeds = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(CONTROL_CHARACTERS, '');
