import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';

export const LOCALES = ['fr', 'en', 'it'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text by language; a missing one falls back to French. */
export type LocalisedText = { fr: string } & Partial<Record<Locale, string>>;

export const inLanguage = (text: LocalisedText, locale: Locale): string => text[locale] || text.fr;

/** How each kind of question is answered, and where its choices come from. */
export const KINDS = {
  choice: { answer: 'one', choices: 'own' },
  scale: { answer: 'one', choices: 'scale' },
  several: { answer: 'many', choices: 'own' },
  text: { answer: 'text', choices: 'none' },
  age: { answer: 'one', choices: 'own' },
  commune: { answer: 'one', choices: 'communes' },
  arrival: { answer: 'one', choices: 'own' },
  discovery: { answer: 'many', choices: 'own' },
} as const satisfies Record<
  string,
  { answer: 'one' | 'many' | 'text'; choices: 'own' | 'scale' | 'communes' | 'none' }
>;

export type QuestionKind = keyof typeof KINDS;
export type QuestionState = 'proposed' | 'adopted' | 'retired';

export interface Choice {
  code: string;
  label: LocalisedText;
}

/** A question of the bank. Of a scale, `options` are the words of its two ends. */
export interface Question {
  code: string;
  kind: QuestionKind;
  label: LocalisedText;
  options: Choice[];
  state: QuestionState;
}

/** A question with everything that may be chosen in it; none in a text. */
export interface AskedQuestion extends Question {
  choices: Choice[];
}

const SCALE = ['1', '2', '3', '4', '5'];

/** What may be chosen in a question. */
export function choicesOf({ kind, options }: Pick<Question, 'kind' | 'options'>, communes: Choice[]): Choice[] {
  switch (KINDS[kind].choices) {
    case 'own':
      return options;
    case 'communes':
      return communes;
    case 'scale':
      return SCALE.map((code) => ({ code, label: scaleLabel(code, { '1': options[0], '5': options[1] }[code]) }));
    case 'none':
      return [];
  }
}

const scaleLabel = (code: string, end: Choice | undefined): LocalisedText =>
  end
    ? (Object.fromEntries(
        LOCALES.map((locale) => [locale, `${code} · ${inLanguage(end.label, locale)}`]),
      ) as unknown as LocalisedText)
    : { fr: code };

const label = (most: number) => z.strictObject({ fr: line(most), en: line(most), it: line(most) });
const line = (most: number) => words().min(1).max(most);

/** A question that somebody proposes: in the three languages, so that it can be asked of everybody. */
export const newQuestion = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]{1,39}$/),
    kind: z.enum(Object.keys(KINDS) as [QuestionKind, ...QuestionKind[]]),
    label: label(160),
    options: z.array(label(80)).max(12).default([]),
  })
  .superRefine(({ kind, options }, context) => {
    const expected = { own: [2, 12], scale: [2, 2], communes: [0, 0], none: [0, 0] }[KINDS[kind].choices];
    const [least = 0, most = 0] = expected;
    if (options.length < least)
      context.addIssue({
        code: 'too_small',
        minimum: least,
        origin: 'array',
        inclusive: true,
        path: ['options'],
        input: options,
      });
    if (options.length > most)
      context.addIssue({
        code: 'too_big',
        maximum: most,
        origin: 'array',
        inclusive: true,
        path: ['options'],
        input: options,
      });
  });
