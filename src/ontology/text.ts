const CONTROL_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]/g;
const HIDDEN_ELEMENT = /<(script|style|iframe|object|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
/** A tag, but not a markdown link in angle brackets such as <https://example.org>. */
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi;
const UNSAFE_LINK = /(\]\(\s*|\]:\s*|<)(?:javascript|data|vbscript):[^)\s>]*/gi;

/** A line of text as it is kept (INV-23): NFC, no HTML, no control character, one line, trimmed. */
export const plainLine = (text: string): string => plainText(text).replace(/\s*\n\s*/g, ' ');

/** A text as it is kept (INV-23): NFC, line feeds only, no HTML, no other control character, trimmed. */
export const plainText = (text: string): string => withoutHtml(withLineFeeds(text)).trim();

/** A markdown text as it is kept (INV-23): as `plainText`; its links lead to no script. */
export const markdown = (text: string): string => plainText(text).replace(UNSAFE_LINK, '$1#');

const withLineFeeds = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(CONTROL_CHARACTERS, '');

/** Removing a tag may assemble another one (`<<b>script>`), hence until nothing changes. */
function withoutHtml(text: string): string {
  const stripped = text.replace(HIDDEN_ELEMENT, '').replace(COMMENT, '').replace(TAG, '');
  return stripped === text ? text : withoutHtml(stripped);
}
