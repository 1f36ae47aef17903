import { z } from 'zod';

/** Most fields that an item shows. */
export const MAX_FIELDS = 100;

/** The names that values of an item may have: dotted when one is inside another. */
export const itemName = z
  .string()
  .max(100)
  .regex(/^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z][a-zA-Z0-9_]*){0,4}$/);
const words = z.union([z.string().max(500), z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().max(500))]);

/** A field of the source as items show it. */
const shownField = z.strictObject({
  field: z.string().max(100),
  /** Its name in the items, dotted when it is inside another: `lieu.nom`. The field's own name otherwise. */
  as: itemName.optional(),
  /** Cut cleanly, at the end of a word, after so many characters. */
  text: z.strictObject({ most: z.int().min(10).max(10_000) }).optional(),
  /** In words of the reader's language, in the territory's time zone. */
  date: z.strictObject({ words: z.enum(['full', 'long', 'medium', 'short']) }).optional(),
  terms: z
    .strictObject({
      /** Labels or codes alone, in place of both. */
      show: z.enum(['labels', 'codes']).optional(),
      /** The partner's own words for some codes. */
      words: z.record(z.string().max(100), words).optional(),
      /** The first term alone. */
      first: z.literal(true).optional(),
      /** One text, the terms separated so. */
      join: z.string().max(20).optional(),
    })
    .optional(),
});

/** The same value in every item: the name of the partner, a reference of a season. */
const constant = z.strictObject({ as: itemName, constant: z.union([words, z.number(), z.boolean()]) });

export const shapeEntry = z.union([shownField, constant]);

export type ShownField = z.infer<typeof shownField>;
export type Constant = z.infer<typeof constant>;

/**
 * How a partner shows records: which fields, in which order, under which names, in which words. Closed and total: no
 * template, no expression. Null shows every field of the source as it is.
 */
export type Shape = (ShownField | Constant)[];

export const isConstant = (entry: ShownField | Constant): entry is Constant => 'constant' in entry;

/** The name of an entry in the items. */
export const nameOf = (entry: ShownField | Constant): string =>
  isConstant(entry) ? entry.as : (entry.as ?? entry.field);
