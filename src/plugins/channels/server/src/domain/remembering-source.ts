import type { Source } from './source';

/**
 * A source that says the same of the same record at once: each way to say it is computed once for each language. Records
 * are never changed, another version of an entry is another object.
 */
export const rememberingSource = (source: Source): Source => ({
  ...source,
  ...(source.jsonLd ? { jsonLd: byLocale(source.jsonLd) } : {}),
  ...(source.summary ? { summary: byLocale(source.summary) } : {}),
  ...(source.calendarEvent ? { calendarEvent: byLocale(source.calendarEvent) } : {}),
});

function byLocale<Answer>(write: (data: unknown, locale: string) => Answer): (data: unknown, locale: string) => Answer {
  const known = new WeakMap<object, Map<string, Answer>>();
  return (data, locale) => {
    if (typeof data !== 'object' || data === null) return write(data, locale);
    const answers = known.get(data) ?? new Map<string, Answer>();
    known.set(data, answers);
    const before = answers.get(locale);
    if (before !== undefined) return before;
    const answer = write(data, locale);
    answers.set(locale, answer);
    return answer;
  };
}
