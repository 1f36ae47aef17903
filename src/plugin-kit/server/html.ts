/** Text that is already HTML. */
export interface Markup {
  markup: string;
}

type Value = string | number | Markup | Value[] | null | undefined | false;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML from a template: every value is escaped unless it is HTML made here; what is absent is left out. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup => ({
  markup: parts.reduce((text, part, index) => text + written(values[index - 1]) + part),
});

/** JSON inside a `script` element, which no character of it can close. */
export const scriptJson = (value: object): Markup => ({
  markup: JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (typeof value === 'object') return value.markup;
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
