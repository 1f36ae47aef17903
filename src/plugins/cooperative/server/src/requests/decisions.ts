import { z } from 'zod';
import { effectSchema } from '../domain/decisions/effect';
import { MAJORITY_NAMES } from '../domain/decisions/rule';
import { CHOICES } from '../domain/decisions/tally';
import { words } from '../../../../../plugin-kit/server/words';

const title = words().min(3).max(200);
const text = words().min(1).max(20_000);
const id = words().min(1).max(64);
/** Milliseconds since 1970, in UTC, before the year 2100: later ones are slips, and some are no dates at all. */
const instant = z.int().positive().max(Date.UTC(2100, 0));
const quorum = z.int().min(0).max(100);
const majority = z.enum(MAJORITY_NAMES);

const weights = z
  .record(z.string().max(60), z.int().min(0).max(1000))
  .refine((all) => Object.values(all).some((weight) => weight > 0));

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('members'), quorum, majority }),
  z.strictObject({ kind: z.literal('colleges'), quorum, majority, weights }),
  z.strictObject({ kind: z.literal('consent'), quorum }),
]);

export const votingRules = z.strictObject({
  noticeDays: z.int().min(0).max(365),
  voteDays: z.int().min(0).max(365),
  quorum,
  weights: weights.nullable(),
  why: words().min(1).max(500),
});

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
  idea: id.nullable(),
});

export const ballot = z.strictObject({
  member: id,
  choice: z.enum(CHOICES),
  argument: words().max(4000).default(''),
});

export const amendment = z.strictObject({ title, text, reason: words().max(4000).default('') });

export const amendmentAnswer = z
  .strictObject({ isAccepted: z.boolean(), answer: words().max(4000).default('') })
  .refine(({ isAccepted, answer }) => isAccepted || answer !== '', { path: ['answer'] });

export const delegation = z.strictObject({ delegate: id.nullable() });

export const marked = z.object({ uid: words(), documentId: words().optional() });
