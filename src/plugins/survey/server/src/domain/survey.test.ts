import { readAnswer, typedOf } from './answer-form';
import { answersCsv, codebookCsv } from './export';
import { choicesOf, newQuestion, type AskedQuestion } from './question';
import { codeFrom, normalizeCode, stageOf } from './questionnaire';

const label = (fr: string) => ({ fr, en: `${fr} (en)`, it: `${fr} (it)` });
const asked = (code: string, kind: AskedQuestion['kind'], choices: string[] = []): AskedQuestion => ({
  ...{ code, kind, label: label(code), options: [], state: 'adopted' },
  choices: choices.map((one) => ({ code: one, label: label(one) })),
});
const QUESTIONS = [
  asked('came', 'arrival', ['foot', 'train']),
  asked('heard', 'discovery', ['poster', 'friend']),
  asked('words', 'text'),
];
const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';

describe('an answer', () => {
  const read = (body: object) => readAnswer(typedOf({ key: KEY, ...body }, QUESTIONS), QUESTIONS);

  it('is read question by question, and any of them may be left out', () => {
    expect(read({ 'q-came': 'train', 'q-heard': ['poster', 'friend', 'poster'], 'q-words': ' Merci ! ' })).toEqual({
      choices: { came: ['train'], heard: ['poster', 'friend'] },
      texts: [{ question: 'words', text: 'Merci !' }],
    });
    expect(read({ 'q-words': 'Merci' })).toMatchObject({ choices: {} });
  });

  it('says what is to be corrected', () => {
    expect(read({})).toEqual({ problems: [{ question: null, code: 'empty' }] });
    expect(read({ 'q-came': 'rocket' })).toEqual({ problems: [{ question: 'came', code: 'unknown' }] });
    expect(read({ 'q-came': ['foot', 'train'] })).toEqual({ problems: [{ question: 'came', code: 'unknown' }] });
    expect(read({ 'q-words': 'x'.repeat(501) })).toEqual({ problems: [{ question: 'words', code: 'long' }] });
    expect(read({ key: 'x', 'q-came': 'foot' })).toEqual({ problems: [{ question: null, code: 'key' }] });
  });

  it.each([null, 'text', [], { 'q-came': { a: 1 } }, { 'q-came': [['foot']] }])(
    'survives what no form sends: %p',
    (body) => {
      expect(readAnswer(typedOf(body, QUESTIONS), QUESTIONS)).toHaveProperty('problems');
    },
  );
});

describe('a questionnaire', () => {
  const questionnaire = { opensAt: Date.parse('2027-03-12T19:30:00Z'), openDays: 2 };
  const at = (instant: string, isFinal = false) => stageOf(questionnaire as never, isFinal, Date.parse(instant));

  it('is open from the beginning of the date on, for its time', () => {
    expect(at('2027-03-12T19:29:59Z')).toBe('before');
    expect(at('2027-03-12T19:30:00Z')).toBe('open');
    expect(at('2027-03-14T19:29:59Z')).toBe('open');
    expect(at('2027-03-14T19:30:00Z')).toBe('closed');
  });

  it('stays closed once it is counted for good, even if its date is postponed', () => {
    expect(at('2027-03-12T20:00:00Z', true)).toBe('closed');
  });

  it('has a code that is read from a poster and typed in any way', () => {
    const code = codeFrom(Uint8Array.from({ length: 256 }, (_, index) => index));
    expect(code).not.toMatch(/[01OIL]/);
    expect(normalizeCode(' 7kq-4mn ')).toBe('7KQ4MN');
  });
});

describe('a question of the bank', () => {
  const text = label('Oui');
  it('is proposed in three languages, with the choices that its kind needs', () => {
    const question = { code: 'again', kind: 'choice', label: label('Reviendrez-vous ?'), options: [text, text] };
    expect(newQuestion.safeParse(question).success).toBe(true);
    expect(newQuestion.safeParse({ ...question, options: [text] }).success).toBe(false);
    expect(newQuestion.safeParse({ ...question, kind: 'text' }).success).toBe(false);
    expect(newQuestion.safeParse({ ...question, label: { fr: 'Reviendrez-vous ?' } }).success).toBe(false);
  });

  it('names the ends of a scale', () => {
    const ends = [
      { code: '1', label: label('Pas du tout') },
      { code: '2', label: label('Beaucoup') },
    ];
    expect(choicesOf({ kind: 'scale', options: ends }, []).map((choice) => choice.label.fr)).toEqual([
      '1 · Pas du tout',
      ...['2', '3', '4'],
      '5 · Beaucoup',
    ]);
  });
});

describe('the export for research', () => {
  it('has a column a question and none for what people wrote, and nothing that a spreadsheet would run', () => {
    const answers = [
      { questionnaire: '7KQ4MN', day: '2027-03-12', choices: { heard: ['poster', 'friend'], came: ['=1+1'] } },
    ];
    expect(answersCsv(answers, QUESTIONS)).toBe(
      "\ufeffquestionnaire,day,came,heard\n7KQ4MN,2027-03-12,'=1+1,poster|friend\n",
    );
    expect(codebookCsv(QUESTIONS).split('\n')).toHaveLength(6);
  });
});
