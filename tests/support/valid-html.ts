import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The HTML standard, as html-validate reads it: what a document may hold, not how it is written. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

/** What is wrong with the HTML of a page, by line. */
export async function htmlErrors(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
