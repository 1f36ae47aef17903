import type { LocalisedText } from './source';

/** How people say what a source holds, and some conditions on it. */
export interface Phrases {
  /** What its entries are called. */
  entries: LocalisedText;
  conditions: Phrase[];
}

export interface Phrase {
  clauses: { field: string; operators: string[]; value?: unknown; isNegated?: true }[];
  all: LocalisedText;
  isName?: true;
  one: LocalisedText;
  terms?: Record<string, LocalisedText>;
}

type Words = [fr: string, en: string, it: string];
type Clause = Phrase['clauses'][number];

const localised = ([fr, en, it]: Words): LocalisedText => ({ fr, en, it });

/** Whether what is narrower is taken too makes no difference to people. */
export const IS = ['is', 'within'];

/** Says conditions after what entries are called, and of one entry. */
export const phrase = (clauses: Clause[], all: Words, one: Words, terms?: Record<string, LocalisedText>): Phrase => ({
  clauses,
  all: localised(all),
  one: localised(one),
  ...(terms ? { terms } : {}),
});

/** Stands for what entries are called. */
export const name = (clauses: Clause[], all: Words, one: Words): Phrase => ({
  ...phrase(clauses, all, one),
  isName: true,
});

export const inWords = (words: Record<string, Words>): Record<string, LocalisedText> =>
  Object.fromEntries(Object.entries(words).map(([code, texts]) => [code, localised(texts)]));

/** The terms of a vocabulary as they are written inside of a sentence. */
export const insideSentence = (
  concepts: readonly { code: string; prefLabel: Readonly<LocalisedText> }[],
): Record<string, LocalisedText> =>
  Object.fromEntries(
    concepts.map(({ code, prefLabel }) => [
      code,
      Object.fromEntries(
        Object.entries(prefLabel).map(([locale, text]) => [locale, text.charAt(0).toLowerCase() + text.slice(1)]),
      ),
    ]),
  );

export const onTerritory = phrase(
  [{ field: 'territory', operators: IS }],
  ['sur le territoire de {value}', 'in {value}', 'nel territorio di {value}'],
  ['est sur le territoire de {value}', 'is in {value}', 'è nel territorio di {value}'],
);
