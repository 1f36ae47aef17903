import { KINDS, type Question } from './question';

/** By choice. */
export type Margin = Record<string, number>;

/** What the answers to one questionnaire add up to. */
export interface Counts {
  /** How many chose each answer, by question. */
  margins: Record<string, Margin>;
  /** The question with which the others are crossed: of whom an answer is. Null when none is asked. */
  base: string | null;
  /** By question, by choice of the base, by choice of the question. */
  crossings: Record<string, Record<string, Margin>>;
}

type Asked = Pick<Question, 'code' | 'kind'>;

/** Of whom an answer is; one question alone, so that no two tables can be put together into a third one. */
const BASES = ['age', 'commune'] as const;

/** Adds up the choices of answers. */
export function countAnswers(answers: Record<string, string[]>[], questions: Asked[]): Counts {
  const counted = questions.filter(({ kind }) => KINDS[kind].answer !== 'text');
  const base = BASES.map((kind) => counted.find((question) => question.kind === kind)?.code).find(Boolean) ?? null;
  const counts: Counts = { margins: {}, base, crossings: {} };
  for (const { code } of counted) {
    counts.margins[code] = {};
    if (base && code !== base) counts.crossings[code] = {};
  }
  for (const answer of answers) addAnswer(counts, answer);
  return counts;
}

function addAnswer({ margins, base, crossings }: Counts, answer: Record<string, string[]>): void {
  const of = base ? answer[base]?.[0] : undefined;
  for (const [question, margin] of Object.entries(margins))
    for (const choice of answer[question] ?? []) {
      margin[choice] = (margin[choice] ?? 0) + 1;
      const crossing = crossings[question];
      if (!crossing || of === undefined) continue;
      const row = (crossing[of] ??= {});
      row[choice] = (row[choice] ?? 0) + 1;
    }
}
