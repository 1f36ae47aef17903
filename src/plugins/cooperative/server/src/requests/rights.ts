import { z } from 'zod';
import { LEVELS } from '../domain/members/level';
import { MANDATE_KINDS } from '../domain/members/mandate';
import { words } from '../../../../../plugin-kit/server/words';

const line = (most: number) => words().min(1).max(most);
const why = line(500);
const date = z.iso.date();

export const reasoned = z.strictObject({ why });
export const membership = z.strictObject({ level: z.enum(LEVELS), why });
export const invitation = z.strictObject({
  firstname: line(60),
  lastname: line(60),
  email: z.email().max(254),
  level: z.enum(LEVELS),
  why,
});
export const offerAnswer = z.strictObject({ accept: z.boolean() });
export const address = z.strictObject({ email: z.email().max(254) });
export const seat = z.strictObject({ college: line(60), why });
export const mandate = z
  .strictObject({
    person: line(60),
    kind: z.enum(MANDATE_KINDS),
    begins: date,
    ends: date.nullable(),
    decision: line(200),
    why,
  })
  .refine(({ begins, ends }) => ends === null || begins <= ends, { path: ['ends'] });
export const answer = z
  .strictObject({ accept: z.boolean(), reason: words().max(500), makesMember: z.boolean().default(false) })
  .refine(({ accept, reason }) => accept || reason !== '', { path: ['reason'] });
export const colleges = z
  .array(
    z.strictObject({
      code: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .max(60),
      label: z.strictObject({ fr: line(80), en: words().max(80), it: words().max(80) }),
    }),
  )
  .min(1)
  .max(20)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length);
export const search = z.object({ search: words().max(100).default('') });
export const logPage = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  organisation: words().max(40).optional(),
});
