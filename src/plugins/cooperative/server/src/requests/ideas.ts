import { z } from 'zod';

const link = z.strictObject({ uid: z.string().max(100), documentId: z.string().max(64) });

export const ideaText = z.strictObject({
  title: z.string().trim().min(3).max(200),
  text: z.string().trim().min(1).max(20_000),
  links: z.array(link).max(20).default([]),
});

export const comment = z.strictObject({ text: z.string().trim().min(1).max(4000) });
export const merge = z.strictObject({ into: z.string().min(1).max(64) });
export const search = z.strictObject({ q: z.string().trim().min(2).max(100) });
export const page = z.strictObject({ isPublic: z.boolean() });
