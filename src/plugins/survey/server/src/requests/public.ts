import { z } from 'zod';
import { LOCALES } from '../domain/question';

const code = z.string().min(1).max(40);
const day = z.iso.date();

/** What may be asked of the figures; anything else is an error that says so. */
export const indicatorQuery = z.strictObject({
  question: code.optional(),
  by: code.optional(),
  questionnaire: code.optional(),
  kind: code.optional(),
  from: day.optional(),
  to: day.optional(),
  locale: z.enum(LOCALES).default('fr'),
});
