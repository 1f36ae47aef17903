import { stringify } from 'csv-stringify/sync';
import { inLanguage, KINDS, type AskedQuestion } from './question';

export interface ConsentedAnswer {
  questionnaire: string;
  day: string;
  choices: Record<string, string[]>;
}

/** A row an answer, a column a question; several choices are separated by a bar. */
export function answersCsv(answers: ConsentedAnswer[], questions: AskedQuestion[]): string {
  const columns = questions.filter(({ kind }) => KINDS[kind].answer !== 'text').map(({ code }) => code);
  const rows = answers.map(({ questionnaire, day, choices }) => [
    ...[questionnaire, day],
    ...columns.map((code) => (choices[code] ?? []).join('|')),
  ]);
  return stringify([['questionnaire', 'day', ...columns], ...rows], { bom: true, escape_formulas: true });
}

/** What each column and each code means: a row a choice. */
export function codebookCsv(questions: AskedQuestion[]): string {
  const rows = questions
    .filter(({ kind }) => KINDS[kind].answer !== 'text')
    .flatMap(({ code, kind, label, choices }) =>
      choices.map((choice) => [
        ...[code, kind, KINDS[kind].answer],
        ...(['fr', 'en', 'it'] as const).map((locale) => inLanguage(label, locale)),
        choice.code,
        ...(['fr', 'en', 'it'] as const).map((locale) => inLanguage(choice.label, locale)),
      ]),
    );
  const head = [
    'column',
    'kind',
    'answer',
    'question_fr',
    'question_en',
    'question_it',
    'value',
    'label_fr',
    'label_en',
    'label_it',
  ];
  return stringify([head, ...rows], { bom: true, escape_formulas: true });
}
