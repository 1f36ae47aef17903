import { z } from 'zod';

/** A cursor as readers keep it: opaque, so that they cannot make one up by mistake. */
export const toCursor = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** A parameter that only `toCursor` can have made, with what it holds. */
export const cursorOf = <Content>(content: z.ZodType<Content>) =>
  z
    .string()
    .max(1000)
    .transform((typed, context) => {
      const parsed = content.safeParse(decode(typed));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'cursor' });
      return z.NEVER;
    });

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
