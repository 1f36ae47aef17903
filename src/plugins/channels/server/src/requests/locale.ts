import { z } from 'zod';

/** A language among those that are known, however its tag is written: `EN`, `fr-FR`. */
export const localeParameter = (locales: string[]) =>
  z
    .string()
    .meta({ enum: locales })
    .transform((typed, context) => {
      const tag = typed.toLowerCase();
      const isNamed = (name: string) => (locale: string) => locale.toLowerCase() === name;
      const found = locales.find(isNamed(tag)) ?? locales.find(isNamed(tag.split(/[-_]/)[0] ?? ''));
      if (found !== undefined) return found;
      context.addIssue({ code: 'custom', message: 'locale' });
      return z.NEVER;
    });
