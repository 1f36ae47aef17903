import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';

const link = z.strictObject({ uid: words().max(100), documentId: words().max(64) });

export const ideaText = z.strictObject({
  title: words().min(3).max(200),
  text: words().min(1).max(20_000),
  links: z.array(link).max(20).default([]),
});

export const comment = z.strictObject({ text: words().min(1).max(4000) });
export const merge = z.strictObject({ into: words().min(1).max(64) });
export const search = z.strictObject({ q: words().min(2).max(100) });
export const page = z.strictObject({ isPublic: z.boolean() });
