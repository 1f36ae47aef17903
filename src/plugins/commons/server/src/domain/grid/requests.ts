import { z } from 'zod';
import { isDate } from '../../../../../../plugin-kit/calendar';
import type { Chosen, Column, Creatable, Grid } from './grid';
import { MAX_ROWS } from './repeat';

/** A value of an entry that is made without leaving a grid. */
export type Made = string | Chosen | { make: Record<string, Made | undefined> };

const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);
const MAX_TEXT = 400;
const text = z.string().trim().max(MAX_TEXT);
const amount = z.number().min(0).max(100_000);

const entry = z.object({ documentId, name: text });
const price = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({ kind: z.literal('donation') }),
  z.strictObject({ kind: z.literal('paid'), amount, reduced: amount.optional() }),
  z.strictObject({ kind: z.literal('range'), amount, upTo: amount }),
]);

/** What a cell of each kind sends: values that were read, never texts to guess from. */
const values = {
  date: z.string().refine(isDate),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  price,
  address: z.url().max(2000),
  text,
  entry: entry.transform(({ documentId, name }) => ({ documentId, name })),
  picture: z.strictObject({
    file: z.number().int().positive(),
    alt: text,
    credit: text.max(200),
    licence: entry.transform(({ documentId, name }) => ({ documentId, name })).optional(),
  }),
} satisfies Record<Column['kind'], z.ZodType>;

/** Rows as a grid sends them. */
export const rowsOf = ({ columns }: Grid) =>
  z.strictObject({
    rows: z
      .array(
        z.strictObject({
          row: z.string().min(1).max(60),
          values: z.strictObject(Object.fromEntries(columns.map(({ name, kind }) => [name, values[kind].optional()]))),
        }),
      )
      .min(1)
      .max(MAX_ROWS),
    publish: z.boolean().default(false),
    steward: documentId.nullable().default(null),
  });

/** The cells that were changed in rows that were open again, each row under the entry that it is. */
export const changedRowsOf = ({ columns }: Grid) =>
  z.strictObject({
    rows: z
      .array(
        z.strictObject({
          row: documentId,
          values: z.strictObject(
            Object.fromEntries(columns.map(({ name, kind }) => [name, values[kind].nullable().optional()])),
          ),
        }),
      )
      .min(1)
      .max(MAX_ROWS),
    publish: z.boolean().default(false),
  });

/** The entries that are opened again in a table. */
export const savedEntries = z.strictObject({
  documentIds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(documentId).min(1).max(MAX_ROWS)),
});

/** The fields of an entry that is made without leaving a grid. */
export const creationOf = ({ entry: column }: Column) =>
  z.strictObject({ values: madeOf(column?.create), steward: documentId.nullable().default(null) });

/** What an entry is made of; where it names another one, that one may be made with it. */
const madeOf = (create: Creatable | undefined): z.ZodType<Record<string, Made | undefined>> =>
  z.strictObject(
    Object.fromEntries(
      (create?.fields ?? []).map(({ name, isRequired, entry: found }) => {
        const written = isRequired ? text.min(1) : text;
        const made = found?.create ? z.union([values.entry, z.strictObject({ make: madeOf(found.create) })]) : null;
        const value = made ?? (found ? values.entry : written);
        return [name, isRequired ? value : value.optional()];
      }),
    ),
  );

export const search = z.strictObject({
  text: text.default(''),
  field: z.string().max(60).optional(),
  within: documentId.optional(),
});

export const matches = z.strictObject({ texts: z.array(text).max(MAX_ROWS), within: documentId.optional() });

export const planning = z.strictObject({ firstDay: z.string().refine(isDate).optional() });

export const copying = z.strictObject({
  firstDay: z.string().refine(isDate).nullable().default(null),
  without: z.array(z.string().max(60)).max(20).default([]),
  except: z.array(documentId).max(5000).default([]),
});
