import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

const words: Record<string, z.core.$ZodErrorMap> = {
  fr: z.locales.fr().localeError,
  en: z.locales.en().localeError,
  it: z.locales.it().localeError,
};

/** For a plugin: parses what a request gives, with errors in the language of who asks when it does not fit. */
export const parserOf = (languageOf: (strapi: Core.Strapi) => string) =>
  /** @throws ValidationError that says, of each value, where it is and what was expected. */
  function parse<Schema extends z.ZodType>(strapi: Core.Strapi, schema: Schema, given: unknown): z.output<Schema> {
    const parsed = schema.safeParse(given ?? {}, { error: words[languageOf(strapi)] });
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: path.map(String),
      name: 'ValidationError',
      message,
    }));
    const summary = problems.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message));
    throw new errors.ValidationError(summary.join('\n'), { errors: problems });
  };
