import { withoutAccents } from '../../../../../plugin-kit/without-accents';

export const LANGUAGES = ['fr', 'en', 'it'] as const;
export const KINDS = ['choice', 'scale', 'several', 'text', 'age', 'commune', 'arrival', 'discovery'] as const;

type Texts = Record<(typeof LANGUAGES)[number], string>;

export interface QuestionDraft {
  kind: string;
  labels: Texts;
  /** One choice a line. */
  options: Texts;
}

/** `Reviendrez-vous ?` gives `q-reviendrez-vous`. */
export const codeFrom = (label: string): string =>
  `q-${withoutAccents(label)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`.slice(0, 40);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The choices with their words in each language; a language that has fewer lines is for the server to refuse. */
export function optionsFrom(options: Texts): Texts[] {
  const lines = LANGUAGES.map((language) => [language, linesOf(options[language])] as const);
  const count = Math.max(...lines.map(([, all]) => all.length));
  return Array.from(
    { length: count },
    (_, index) => Object.fromEntries(lines.map(([language, all]) => [language, all[index] ?? ''])) as Texts,
  );
}
