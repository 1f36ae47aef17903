import { z } from 'zod';
import { cursorOf } from './cursor';
import { localeParameter } from './locale';
import type { Expectations } from './parse';

export const MAX_CHANGES = 500;

/**
 * The last sequence that a reader was given, the version of the channel at which this reader began, and which channel it is;
 * cursors that were given before channels were in them are kept by readers for months.
 */
const place = z.union([
  z.tuple([z.int().min(0), z.int().min(0), z.string().max(100)]),
  z.tuple([z.int().min(0), z.int().min(0)]).transform(([since, begunAt]): ChangesCursor => [since, begunAt, null]),
]);
export type ChangesCursor = [since: number, begunAt: number, channelDocumentId: string | null];
const pageSize = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .refine((size) => size >= 1 && size <= MAX_CHANGES);

/** What a request for changes may say, with what each parameter accepts. */
export const changesParameters = (locales: string[]) => ({
  shape: {
    cursor: z.union([z.literal('').transform(() => undefined), cursorOf(place)]).optional(),
    locale: localeParameter(locales).optional(),
    pageSize: pageSize.optional(),
  },
  expectations: {
    cursor: ['request.cursor'],
    locale: ['request.locale', { known: locales.join(', ') }],
    pageSize: ['request.pageSize', { limit: String(MAX_CHANGES) }],
  } satisfies Expectations<Record<string, unknown>>,
});
