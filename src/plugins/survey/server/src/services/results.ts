import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inLanguage, KINDS, type AskedQuestion, type Locale } from '../domain/question';
import { indicatorOf, type Indicator, type IndicatorQuery } from '../domain/indicators';
import { MIN_ANSWERS, type Questionnaire } from '../domain/questionnaire';
import { getService } from './get-service';
import { translate } from './translate';

/** A line of a table: `count` is null where fewer than five are, or nobody. */
export interface ResultLine {
  code: string;
  label: string;
  count: number | null;
}

export interface QuestionResult {
  question: string;
  label: string;
  lines: ResultLine[];
}

export interface PublicIndicator {
  question: { code: string; label: string };
  by: { code: string; label: string } | null;
  unit: 'answers';
  questionnaires: number;
  cells: { by: string | null; byLabel: string | null; choice: string; label: string; count: number | null }[];
}

/** Figures in words: for who answers for an entry, and for everybody. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What was counted last of a questionnaire, with every choice of each question; null until ten people answered. */
  async ofOrganiser(
    questionnaire: Questionnaire,
    locale: Locale,
  ): Promise<{ answers: number; results: QuestionResult[] } | null> {
    const snapshot = await getService(strapi, 'snapshots').of(questionnaire.code);
    if (!snapshot || snapshot.answers < MIN_ANSWERS) return null;
    const questions = await countedQuestions(strapi, questionnaire.questions);
    const countOf = (question: string, choice: string) => snapshot.counts.margins[question]?.[choice] ?? 0;
    return { answers: snapshot.answers, results: questions.map((question) => resultOf(question, locale, countOf)) };
  },

  /** The same for everybody, once it is closed: without the cells of fewer than five people. */
  async ofEverybody(questionnaire: Questionnaire, locale: Locale): Promise<QuestionResult[] | null> {
    const published = await getService(strapi, 'snapshots').published();
    const one = published.find(({ code }) => code === questionnaire.code);
    if (!one) return null;
    const questions = await countedQuestions(strapi, questionnaire.questions);
    const countOf = (question: string, choice: string) => one.counts.margins[question]?.[choice] ?? null;
    return questions.map((question) => resultOf(question, locale, countOf));
  },

  /** Figures over all questionnaires that are closed. Without a question, those of every question that was asked. */
  async indicators(query: Partial<IndicatorQuery>, locale: Locale): Promise<PublicIndicator[]> {
    const published = await getService(strapi, 'snapshots').published();
    const all = await countedQuestions(
      strapi,
      (await getService(strapi, 'bank').all()).map(({ code }) => code),
    );
    const known = (code: string | undefined, parameter: string): AskedQuestion | null => {
      if (code === undefined) return null;
      const found = all.find((question) => question.code === code);
      if (found) return found;
      const codes = all.map((question) => question.code).join(', ');
      throw new errors.ValidationError(translate(strapi, 'results.unknown', { parameter, code, known: codes }));
    };
    const by = known(query.by, 'by');
    const asked = known(query.question, 'question');
    return (asked ? [asked] : all)
      .map((question) => inWords(question, by, indicatorOf(published, { ...query, question: question.code }), locale))
      .filter(({ questionnaires }) => asked || questionnaires > 0);
  },
});

async function countedQuestions(strapi: Core.Strapi, codes: string[]): Promise<AskedQuestion[]> {
  const questions = await getService(strapi, 'bank').asked(codes);
  return questions.filter(({ kind }) => KINDS[kind].answer !== 'text');
}

type CountOf = (question: string, choice: string) => number | null;

const resultOf = ({ code, label, kind, choices }: AskedQuestion, locale: Locale, countOf: CountOf): QuestionResult => {
  const lines = choices.map((choice) => ({
    ...{ code: choice.code, label: inLanguage(choice.label, locale), count: countOf(code, choice.code) },
  }));
  // Of thirty communes, those are shown from which people came.
  const isLong = KINDS[kind].choices === 'communes';
  return {
    question: code,
    label: inLanguage(label, locale),
    lines: isLong ? lines.filter(({ count }) => count) : lines,
  };
};

function inWords(
  question: AskedQuestion,
  by: AskedQuestion | null,
  indicator: Indicator,
  locale: Locale,
): PublicIndicator {
  const named = ({ code, label }: AskedQuestion) => ({ code, label: inLanguage(label, locale) });
  const countOf = (row: string | null, choice: string) =>
    indicator.cells.find((cell) => cell.by === row && cell.choice === choice)?.count ?? null;
  const rows = by ? by.choices.map(({ code, label }) => ({ code, label: inLanguage(label, locale) })) : [null];
  return {
    ...{ question: named(question), by: by && named(by), unit: 'answers', questionnaires: indicator.questionnaires },
    cells: rows.flatMap((row) =>
      question.choices.map(({ code, label }) => ({
        ...{ by: row?.code ?? null, byLabel: row?.label ?? null, choice: code, label: inLanguage(label, locale) },
        count: countOf(row?.code ?? null, code),
      })),
    ),
  };
}
