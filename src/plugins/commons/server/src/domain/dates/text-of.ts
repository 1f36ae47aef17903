/** The text of a value as a database gives it: a text, or one that holds its languages, itself or as JSON. */
export function textOf(value: unknown, language: string): string {
  if (typeof value === 'string') return value.startsWith('{') ? textOf(parsed(value), language) : value;
  if (typeof value !== 'object' || value === null) return '';
  const texts = value as Record<string, unknown>;
  const found = texts[language] ?? texts.fr ?? Object.values(texts)[0];
  return typeof found === 'string' ? found : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/^\{/, '');
  }
}
