import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';
import { normalizeCode } from './questionnaire';
import { KINDS, type AskedQuestion } from './question';

export const MAX_TEXT = 500;

/** A form as somebody sent it. */
export interface TypedAnswer {
  /** Of the page that was sent: the same when it is sent twice. */
  key: string;
  ticket: string;
  consents: boolean;
  /** By question, what was chosen or written. */
  given: Record<string, string[]>;
}

export interface Answer {
  choices: Record<string, string[]>;
  texts: { question: string; text: string }[];
}

/** What is to be corrected: a question by its code, or the whole. */
export type AnswerProblem = { question: string; code: 'unknown' | 'long' } | { question: null; code: 'empty' | 'key' };

/** Names of the inputs of questions begin so: a question may be called as another input. */
export const inputOf = (question: string): string => `q-${question}`;

const KEY = /^[A-Za-z0-9_-]{22}$/;
const values = z.union([z.string(), z.array(z.string()).max(40)]).transform((value) => [value].flat());
const form = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((body) => ({
    value: (name: string) => words().max(100).catch('').parse(body[name]),
    list: (name: string) => values.catch([]).parse(body[name] ?? []),
  }));

/** A form as it came: what is of another shape is as if it were empty. */
export function typedOf(body: unknown, questions: AskedQuestion[]): TypedAnswer {
  const { value, list } = form.parse(body);
  return {
    key: value('key'),
    ticket: normalizeCode(value('ticket')),
    consents: value('consent') === 'yes',
    given: Object.fromEntries(
      questions.map(({ code }) => [
        code,
        list(inputOf(code))
          .map((one) => one.replaceAll('\0', '').trim())
          .filter(Boolean),
      ]),
    ),
  };
}

/** What was meant, or what is to be corrected. Every question may be left out, but not all of them. */
export function readAnswer(
  { key, given }: TypedAnswer,
  questions: AskedQuestion[],
): Answer | { problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = KEY.test(key) ? [] : [{ question: null, code: 'key' }];
  const answer: Answer = { choices: {}, texts: [] };
  for (const { code, kind, choices } of questions) {
    const chosen = [...new Set(given[code] ?? [])];
    if (chosen.length === 0) continue;
    if (KINDS[kind].answer === 'text') {
      const text = chosen.join('\n');
      if (text.length > MAX_TEXT) problems.push({ question: code, code: 'long' });
      else answer.texts.push({ question: code, text });
      continue;
    }
    const isKnown = chosen.every((one) => choices.some((choice) => choice.code === one));
    if (!isKnown || (KINDS[kind].answer === 'one' && chosen.length > 1))
      problems.push({ question: code, code: 'unknown' });
    else answer.choices[code] = chosen;
  }
  if (problems.length === 0 && Object.keys(answer.choices).length + answer.texts.length === 0)
    problems.push({ question: null, code: 'empty' });
  return problems.length > 0 ? { problems } : answer;
}
