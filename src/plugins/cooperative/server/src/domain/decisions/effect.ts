import { z } from 'zod';
import { words } from '../../../../../../plugin-kit/server/words';

/** A text by language; French is the reference. */
const label = z.strictObject({
  fr: words().min(1).max(200),
  en: words().max(200).optional(),
  it: words().max(200).optional(),
});

const documentId = words().min(1).max(64);
const date = z.iso.date();

/** A code of a term, as in its addresses: `street-theatre`. */
const code = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/);

/** Everything that a decision may change by itself: a closed list, each with what it needs and nothing else. */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('term.new'),
    vocabulary: documentId,
    code,
    label,
    definition: label.nullish().transform((value) => value ?? null),
    broader: documentId.nullish().transform((value) => value ?? null),
  }),
  z.strictObject({
    kind: z.literal('term.retire'),
    term: documentId,
    replacedBy: documentId.nullish().transform((value) => value ?? null),
  }),
  // Entries keep the term that they have, which leads to the other one: nobody chooses it any more.
  z.strictObject({ kind: z.literal('term.merge'), term: documentId, into: documentId }),
  z.strictObject({
    kind: z.literal('field.new'),
    key: z
      .string()
      .trim()
      .regex(/^[a-z][a-zA-Z0-9]{1,40}$/),
    label,
    help: label.nullish().transform((value) => value ?? null),
    appliesTo: z.array(z.string().min(1).max(60)).min(1).max(20),
    valueType: z.enum(['text', 'i18n_text', 'integer', 'decimal', 'boolean', 'date', 'url', 'concept']),
    vocabulary: documentId.nullish().transform((value) => value ?? null),
  }),
  z.strictObject({ kind: z.literal('channel.filter'), channel: documentId, filter: z.record(z.string(), z.unknown()) }),
  z.strictObject({ kind: z.literal('policy'), type: z.string().min(1).max(100), policy: z.enum(['open', 'guarded']) }),
  z.strictObject({ kind: z.literal('front-page'), rule: z.enum(['spread', 'soonest']) }),
  z.strictObject({
    kind: z.literal('mandate'),
    /** Document id of their account. */
    person: documentId,
    mandate: z.enum(['vocabulary-steward', 'channel-manager', 'moderator', 'administrator']),
    begins: date,
    ends: date.nullish().transform((value) => value ?? null),
  }),
  z.strictObject({ kind: z.literal('adopt'), type: z.string().min(1).max(100), document: documentId }),
  z.strictObject({
    kind: z.literal('handed'),
    to: words().min(1).max(200),
    what: words().min(1).max(2000),
  }),
]);

export type Effect = z.output<typeof effectSchema>;
export type EffectKind = Effect['kind'];
export type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>;

/** Where the change that a decision makes is. `handed`: somebody must do it; `done`: they say that they did. */
export type EffectState = 'owed' | 'applied' | 'failed' | 'handed' | 'done';

/** What in the application each kind of change is about. */
const targets: { [Kind in EffectKind]: (effect: EffectOf<Kind>) => (string | null)[] } = {
  'term.new': ({ broader, vocabulary }) => [broader, vocabulary],
  'term.retire': ({ term }) => [term],
  'term.merge': ({ term, into }) => [term, into],
  'field.new': () => [],
  'channel.filter': ({ channel }) => [channel],
  policy: ({ type }) => [type],
  'front-page': () => [],
  mandate: () => [],
  adopt: ({ document }) => [document],
  handed: () => [],
};

/** The documents that a change is about, so that an open proposal is shown on them. */
export const targetsOf = (effect: Effect): string[] =>
  (targets[effect.kind] as (effect: Effect) => (string | null)[])(effect).filter((one) => one !== null);
