import { z } from 'zod';
import { text, words } from '../../../../../plugin-kit/server/words';
import { MAX_QUESTIONS, MIN_QUESTIONS } from '../domain/questionnaire';

const code = z.string().max(40);

export const newQuestionnaire = z.strictObject({
  kind: code,
  target: text().min(1).max(64),
  questions: z
    .array(code)
    .min(MIN_QUESTIONS)
    .max(MAX_QUESTIONS)
    .refine((codes) => new Set(codes).size === codes.length),
  openDays: z.int().min(1).max(400),
  needsTicket: z.boolean(),
});

export const tickets = z.strictObject({ count: z.int().min(1).max(500) });

export const questionState = z.strictObject({ state: z.enum(['adopted', 'retired']) });

export const textDecision = z.strictObject({ decision: z.enum(['pass', 'remove']) });

export const entrySearch = z.object({ words: words().max(100).default(''), target: words().max(64).optional() });
