import { z } from 'zod';
import { effectSchema } from '../domain/decisions/effect';
import { MAJORITY_NAMES } from '../domain/decisions/rule';
import { CHOICES } from '../domain/decisions/tally';

const title = z.string().trim().min(3).max(200);
const text = z.string().trim().min(1).max(20_000);
/** Milliseconds since 1970, in UTC. */
const instant = z.int().positive();
const quorum = z.int().min(0).max(100);
const majority = z.enum(MAJORITY_NAMES);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('members'), quorum, majority }),
  z.strictObject({
    kind: z.literal('colleges'),
    quorum,
    majority,
    weights: z
      .record(z.string().max(60), z.int().min(0).max(1000))
      .refine((weights) => Object.values(weights).some((weight) => weight > 0)),
  }),
  z.strictObject({ kind: z.literal('consent'), quorum }),
]);

export const newProposal = z.strictObject({
  title,
  text,
  rule,
  isSecret: z.boolean(),
  debateAt: instant,
  amendmentsAt: instant.nullable(),
  voteAt: instant,
  closesAt: instant,
  effect: effectSchema.nullable(),
  idea: z.string().max(64).nullable(),
});

export const ballot = z.strictObject({
  member: z.string().min(1).max(64),
  choice: z.enum(CHOICES),
  argument: z.string().trim().max(4000).default(''),
});

export const amendment = z.strictObject({ title, text, reason: z.string().trim().max(4000).default('') });

export const amendmentAnswer = z
  .strictObject({ isAccepted: z.boolean(), answer: z.string().trim().max(4000).default('') })
  .refine(({ isAccepted, answer }) => isAccepted || answer !== '', { path: ['answer'] });

export const delegation = z.strictObject({ delegate: z.string().min(1).max(64).nullable() });
