import fc from 'fast-check';
import { countAnswers } from './counts';
import { indicatorOf, type IndicatorQuery, type Published } from './indicators';
import { protectCounts } from './protect';
import type { QuestionKind } from './question';

const QUESTIONS = [
  { code: 'age', kind: 'age' },
  { code: 'pleasure', kind: 'scale' },
  { code: 'heard', kind: 'several' },
] as const;
const kindOf = (code: string): QuestionKind => QUESTIONS.find((question) => question.code === code)?.kind ?? 'choice';
const counts = (answers: Record<string, string[]>[]) => countAnswers(answers, [...QUESTIONS]);
const times = (count: number, answer: Record<string, string[]>) => Array.from({ length: count }, () => answer);

describe('what anybody may read of a questionnaire', () => {
  it('has the choices of five people at least, and tells those of four from nobody’s by nothing', () => {
    const four = protectCounts(counts([...times(5, { age: ['young'] }), ...times(4, { age: ['old'] })]), kindOf);
    const none = protectCounts(counts(times(5, { age: ['young'] })), kindOf);
    expect(four).toEqual(none);
    expect(four.margins).toEqual({ age: { young: 5 }, pleasure: {}, heard: {} });
  });

  it('hides another cell where the rest of a row would be a few people', () => {
    const answers = [
      ...times(9, { age: ['young'], pleasure: ['5'] }),
      ...times(6, { age: ['young'], pleasure: ['4'] }),
      ...times(2, { age: ['young'], pleasure: ['1'] }),
      ...times(8, { age: ['old'], pleasure: ['5'] }),
      ...times(7, { age: ['old'], pleasure: ['4'] }),
    ];
    // 17 young, of whom 9 + 6 would be shown: the other two could be read from the difference.
    expect(protectCounts(counts(answers), kindOf).crossings.pleasure).toEqual({
      young: { '5': 9 },
      old: { '5': 8, '4': 7 },
    });
  });

  it('hides a choice among several that all but a few of a row made', () => {
    const answers = [
      ...times(10, { age: ['young'], heard: ['poster'] }),
      ...times(2, { age: ['young'], heard: ['friend'] }),
    ];
    expect(protectCounts(counts(answers), kindOf).crossings.heard).toEqual({ young: {} });
  });
});

const choiceOf = (choices: string[]) => fc.option(fc.constantFrom(...choices), { nil: undefined });
const answer = fc
  .record({
    age: choiceOf(['a', 'b', 'c']),
    pleasure: choiceOf(['1', '3', '5']),
    heard: fc.subarray(['poster', 'friend', 'web']),
  })
  .map(({ age, pleasure, heard }) => ({
    ...(age ? { age: [age] } : {}),
    ...(pleasure ? { pleasure: [pleasure] } : {}),
    ...(heard.length > 0 ? { heard } : {}),
  }));
const questionnaire = fc.array(answer, { minLength: 10, maxLength: 60 });
const season = fc.array(questionnaire, { minLength: 1, maxLength: 4 });
const query: fc.Arbitrary<IndicatorQuery> = fc.record({
  question: fc.constantFrom('age', 'pleasure', 'heard'),
  by: fc.constantFrom(undefined, 'age'),
  questionnaire: fc.constantFrom(undefined, 'q0', 'q1'),
  kind: fc.constantFrom(undefined, 'date', 'venue'),
  from: fc.constantFrom(undefined, '2027-01-02'),
  to: fc.constantFrom(undefined, '2027-01-02', '2027-01-03'),
});

const published = (answers: Record<string, string[]>[][]): Published[] =>
  answers.map((one, index) => ({
    ...{ code: `q${index}`, kind: index % 2 ? 'venue' : 'date', day: `2027-01-0${index + 1}` },
    counts: protectCounts(counts(one), kindOf),
  }));

/** Everything that can be read of one answer: its cells, and what they add up to. */
function figures(all: Published[], asked: IndicatorQuery): Map<string, number> {
  const { cells } = indicatorOf(all, asked);
  const found = new Map<string, number>();
  const add = (key: string, count: number) => found.set(key, (found.get(key) ?? 0) + count);
  for (const { by, choice, count } of cells) {
    found.set(`${asked.question}=${choice}${by ? ` of ${by}` : ''}`, count);
    if (by) {
      add(`${asked.question}=${choice}`, count);
      if (kindOf(asked.question) !== 'several') add(`age=${by}`, count);
    }
  }
  return found;
}

const [SEASONS, PAIRS_OF_ONE] = [250, 40];
const pairs = fc.array(fc.tuple(query, query), { minLength: PAIRS_OF_ONE, maxLength: PAIRS_OF_ONE });

describe('ten thousand pairs of queries, over totals, periods, crossings and filters', () => {
  it('recover no cell of one to four people by their difference', () => {
    const recovered: object[] = [];
    const attack = (all: Published[], one: IndicatorQuery, other: IndicatorQuery) => {
      const [first, second] = [figures(all, one), figures(all, other)];
      const isWithin = narrows(one, other) || narrows(other, one);
      for (const [key, count] of first) {
        const difference = Math.abs(count - (second.get(key) ?? 0));
        if (count < 5 || (isWithin && difference > 0 && difference < 5)) recovered.push({ key, one, other });
      }
    };
    fc.assert(
      fc.property(season, pairs, (answers, tried) => {
        const all = published(answers);
        for (const [one, other] of tried) attack(all, one, other);
      }),
      { numRuns: SEASONS },
    );
    expect(recovered).toEqual([]);
  });

  it('say the same when everybody in a hidden cell is in none', () => {
    fc.assert(
      fc.property(questionnaire, (answers) => {
        const before = protectCounts(counts(answers), kindOf);
        expect(protectCounts(counts(answers.flatMap((one) => withoutHidden(one, before))), kindOf)).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

const FILTERS = ['questionnaire', 'kind', 'from', 'to'] as const;

/** Whether a query asks for some of what another one asks for: fewer questionnaires, or those of whom the base is known. */
const narrows = (narrow: IndicatorQuery, wide: IndicatorQuery): boolean =>
  (wide.by === undefined || wide.by === narrow.by) &&
  FILTERS.every((name) => wide[name] === undefined || wide[name] === narrow[name]);

/** An answer that is in a hidden cell, as two that are not: one with the base, one with the choice. */
function withoutHidden(one: Record<string, string[]>, { margins, base, crossings }: ReturnType<typeof protectCounts>) {
  const of = base ? one[base]?.[0] : undefined;
  const [kept, apart]: Record<string, string[]>[] = [{}, {}];
  for (const [question, choices] of Object.entries(one))
    for (const choice of choices) {
      if (!(choice in (margins[question] ?? {}))) continue;
      const isHidden =
        question !== base &&
        of !== undefined &&
        of in (margins[base ?? ''] ?? {}) &&
        !(choice in (crossings[question]?.[of] ?? {}));
      const target = isHidden ? apart : kept;
      ((target as Record<string, string[]>)[question] ??= []).push(choice);
    }
  return [kept ?? {}, apart ?? {}];
}
