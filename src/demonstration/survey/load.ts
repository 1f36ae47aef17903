import { createHash } from 'node:crypto';
import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { earlier } from '../loading/earlier';
import { adopted, eveningQuestions, proposed, words } from './bank';

interface Entry {
  documentId: string;
  opensAt: number | null;
}

/** What the demonstration asks of services of the survey. */
interface Services {
  bank: {
    all(): Promise<unknown[]>;
    propose(question: object): Promise<void>;
    setState(code: string, state: 'adopted'): Promise<void>;
    asked(codes: string[]): Promise<{ code: string; kind: string; choices: { code: string }[] }[]>;
  };
  questionnaires: {
    kind(code: string): { search(strapi: Core.Strapi, options: object): Promise<Entry[]> };
    create(questionnaire: object, now: number): Promise<string>;
  };
  answers: { record(answer: object): Promise<string> };
  texts: { waiting(): Promise<{ id: number; text: string }[]>; decide(id: number, decision: 'pass'): Promise<void> };
  snapshots: { refreshAll(now: number): Promise<void> };
}

const OPEN_DAYS = 7;
/** Answers to the questionnaire that is closed, and to the one that is open. */
const [MANY, SOME] = [64, 17];

/** The bank of questions, a questionnaire that is open on a date and one that is closed, with their answers; once. */
export async function loadSurvey(strapi: Core.Strapi): Promise<void> {
  const service = <Name extends keyof Services>(name: Name) =>
    strapi.plugin('survey').service(name) as unknown as Services[Name];
  if ((await service('bank').all()).length > 0) return;
  for (const question of [...adopted, ...proposed]) await service('bank').propose(question);
  for (const { code } of adopted) await service('bank').setState(code, 'adopted');

  const started = (await allDates()).filter(({ opensAt }) => opensAt !== null && opensAt < Date.now());
  const isOver = ({ opensAt }: Entry) => (opensAt ?? 0) + milliseconds({ days: OPEN_DAYS }) < Date.now();
  await ask(
    started.find((date) => !isOver(date)),
    SOME,
  );
  await ask(started.find(isOver), MANY);
  await service('snapshots').refreshAll(Date.now());
  const [first] = await service('texts').waiting();
  if (first) await service('texts').decide(first.id, 'pass');

  function allDates(): Promise<Entry[]> {
    const options = { words: '', organisations: null, limit: 5000 };
    return service('questionnaires').kind('date').search(strapi, options);
  }

  async function ask(entry: Entry | undefined, count: number): Promise<void> {
    if (!entry?.opensAt) return;
    const { opensAt } = entry;
    const asked = { kind: 'date', questions: eveningQuestions, openDays: OPEN_DAYS, needsTicket: false };
    const code = await earlier(Date.now() - opensAt, () =>
      service('questionnaires').create({ ...asked, entry }, opensAt),
    );
    const questions = await service('bank').asked(eveningQuestions);
    for (let index = 0; index < count; index += 1) {
      const drawn = (salt: string) => createHash('sha256').update(`${count} ${index} ${salt}`).digest()[0] ?? 0;
      const choices: Record<string, string[]> = {};
      for (const { code: question, kind, choices: all } of questions) {
        const choice = all[likely(kind, drawn(question), all.length)];
        if (choice) choices[question] = [choice.code];
      }
      await service('answers').record({
        ...{ questionnaire: code, choices, ticket: null, now: opensAt + index },
        ...{ key: createHash('sha256').update(`${code} ${index}`).digest('base64url').slice(0, 22) },
        texts: index < words.length ? [{ question: 'word', text: words[index] }] : [],
        consentCode: null,
      });
    }
  }
}

/** People rather like what they chose to see, and come from a few communes. */
function likely(kind: string, drawn: number, count: number): number {
  if (kind === 'scale') return Math.max(0, count - 1 - Math.floor((drawn * drawn) / 25_000));
  if (kind === 'commune') return drawn % 4;
  return drawn % count;
}
