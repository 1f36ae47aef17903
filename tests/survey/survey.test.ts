/** @databases sqlite postgres */
import { createHash } from 'node:crypto';
import { milliseconds } from 'date-fns';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import type { Member } from '../support/members';
import { htmlErrors } from '../support/valid-html';

const HOSTILE = `"><script>alert(1)</script> =HYPERLINK("x") \u202E {{7*7}}`;
const text = (fr: string) => ({ fr, en: `${fr} (en)`, it: `${fr} (it)` });
const DAY_MS = milliseconds({ days: 1 });

let app: TestApp;
let c: ReturnType<typeof cooperative>;
let organiser: Member;
let stranger: Member;
let steward: Member;
let moderator: Member;
let administrator: Member;
let date: { documentId: string };
let code: string;

const admin = ({ headers }: Member, method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
  request(app.server)[method](`/survey${path}`).set(headers).send(body);
const table = (name: string) => app.strapi.db.connection(`survey_${name}`);
const service = (name: string) => app.strapi.plugin('survey').service(name);

beforeAll(async () => {
  app = await bootApp();
  c = cooperative(app);
  const own = await c.organisation('Théâtre des Cimes');
  organiser = await c.signIn([own], 'odus-editor', 'editor');
  stranger = await c.signIn([await c.organisation('Compagnie du Col')], 'odus-editor', 'editor');
  steward = await c.signInWith({ kind: 'vocabulary-steward' });
  moderator = await c.signInWith({ kind: 'moderator' });
  administrator = await c.signInWith({ kind: 'administrator' });
  const { performance } = await c.the.evening({ steward: own, startDate: today(-1), startTime: '20:30:00' });
  date = performance;
});
afterAll(() => app.close());

const today = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('the bank', () => {
  const questions = [
    {
      code: 'age',
      kind: 'age',
      label: text('Votre âge'),
      options: ['Moins de 25 ans', '25 à 59 ans', '60 ans et plus'].map(text),
    },
    {
      code: 'pleasure',
      kind: 'scale',
      label: text('Avez-vous aimé ?'),
      options: [text('Pas du tout'), text('Beaucoup')],
    },
    {
      code: 'heard',
      kind: 'discovery',
      label: text('Comment l’avez-vous su ?'),
      options: ['Affiche', 'Bouche-à-oreille'].map(text),
    },
    { code: 'word', kind: 'text', label: text(`Un mot ? ${HOSTILE}`), options: [] },
  ];

  it('takes what a member proposes, and nothing is asked before it is adopted', async () => {
    for (const question of questions) expect((await admin(organiser, 'post', '/questions', question)).status).toBe(201);
    expect((await admin(organiser, 'post', '/questions', questions[0])).status).toBe(409);
    const refused = await make(['age', 'pleasure', 'heard', 'word']);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('age, pleasure, heard, word');
  });

  it('is adopted by who holds the mandate, and by nobody else', async () => {
    expect((await admin(organiser, 'put', '/questions/age/state', { state: 'adopted' })).status).toBe(403);
    for (const one of ['age', 'pleasure', 'heard'])
      expect((await admin(steward, 'put', `/questions/${one}/state`, { state: 'adopted' })).status).toBe(200);
  });

  it('is adopted by a decision of the cooperative', async () => {
    const { documentId } = await app.strapi.db.query('plugin::survey.question').findOne({ where: { code: 'word' } });
    const effects = app.strapi.plugin('cooperative').service('effects');
    const effect = { kind: 'adopt', type: 'plugin::survey.question', document: documentId };
    await effects.rehearse(effect);
    expect((await stateOf('word')).state).toBe('proposed');
    const now = Date.now();
    const { number } = await app.strapi
      .plugin('cooperative')
      .service('proposals')
      .create({
        ...{ title: 'Une question', text: 'Dans la banque.', isSecret: false, idea: null, effect, authorId: 1 },
        ...{
          rule: { kind: 'members', quorum: 0, majority: 'half' },
          debateAt: now,
          amendmentsAt: null,
          voteAt: now,
          closesAt: now + DAY_MS,
        },
      });
    await effects.owe({ number, effect }, app.strapi.db.connection);
    await effects.attempt(number);
    expect(await stateOf('word')).toMatchObject({ state: 'adopted', decision: number });
  });
});

const stateOf = (question: string) =>
  app.strapi.db.query('plugin::survey.question').findOne({ where: { code: question } });
const make = (questions: string[], by = organiser, more: object = {}) =>
  admin(by, 'post', '/questionnaires', {
    ...{ kind: 'date', target: date.documentId, questions, openDays: 7, needsTicket: false },
    ...more,
  });

const path = (one = code, locale = 'fr') => `/${locale}/survey/${one}`;
const form = async (one = code) => {
  const { status, text: html, headers } = await request(app.server).get(path(one));
  return { status, html, headers, key: /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '' };
};
const send = (body: Record<string, string | string[]>, one = code) =>
  request(app.server).post(path(one)).type('form').send(body);
const answer = async (given: Record<string, string | string[]>, one = code) =>
  send({ ...given, key: (await form(one)).key }, one);
const count = async (name: string, questionnaire = code) =>
  Number((await table(name).where({ questionnaire }).count({ count: '*' }).first())?.count);

describe('a questionnaire', () => {
  it('is made by who answers for the entry', async () => {
    expect((await make(['age', 'pleasure', 'heard', 'word'], stranger)).status).toBe(403);
    expect((await make(['age', 'pleasure'])).status).toBe(400);
    const { body, status } = await make(['age', 'pleasure', 'heard', 'word']);
    expect(status).toBe(201);
    code = body.data.code;
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
  });

  it('is a page in three languages without script or cookie, in which what people wrote is text', async () => {
    const { status, html, headers } = await form();
    expect([status, headers['cache-control'], headers['set-cookie'], headers['referrer-policy']]).toEqual([
      200,
      'no-store',
      undefined,
      'no-referrer',
    ]);
    expect(html).not.toContain('<script');
    expect(await htmlErrors(html)).toEqual([]);
    expect((await request(app.server).get(path(code, 'it'))).text).toContain('Avez-vous aimé ? (it)');
    expect((await request(app.server).get(path('ABCDEF'))).status).toBe(404);
  });

  it('opens at the hour of the date, in its time zone, and closes after its time', async () => {
    const { performance } = await c.the.evening({
      ...{ steward: await organisationOfDate(), startDate: today(3), startTime: '21:00:00', slug: 'plus-tard' },
    });
    const { body } = await make(['age', 'pleasure', 'heard'], organiser, { target: performance.documentId });
    const { html } = await form(body.data.code);
    expect(html).toContain('Ce questionnaire ouvrira le');
    expect(html).toMatch(/21:00/);
    expect((await answer({ 'q-age': '1' }, body.data.code)).text).toContain('ouvrira');
    expect((await admin(organiser, 'delete', `/questionnaires/${body.data.code}`)).status).toBe(200);
  });

  it('counts a page once, however often and at once it is sent', async () => {
    const { key } = await form();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => send({ key, 'q-age': '1', 'q-pleasure': '4', consent: 'yes' })),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const codes = sent.map(({ text: html }) => /withdrawal-code">([^<]+)</.exec(html)?.[1]);
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]).toMatch(/^[2-9A-Z]{12}$/);
    expect(await count('answers')).toBe(1);
  });

  it('says what is to be corrected, and keeps what was typed', async () => {
    const { status, text: html } = await answer({ 'q-pleasure': '9', 'q-word': HOSTILE });
    expect(status).toBe(422);
    expect(html).toContain('Choisissez parmi les réponses proposées.');
    expect(html).not.toContain('<script>alert');
    expect(await htmlErrors(html)).toEqual([]);
    expect((await request(app.server).post(path()).send({ key: 'x' })).status).toBe(415);
    expect(await count('texts')).toBe(0);
  });
});

const organisationOfDate = async (): Promise<string> => {
  const [row] = await app.strapi.db
    .query('api::performance.performance')
    .findMany({ where: { documentId: date.documentId }, populate: { steward: true } });
  return row.steward.documentId;
};

describe('results', () => {
  const results = async (who = organiser) => (await admin(who, 'get', `/questionnaires/${code}`)).body.data;

  it('are there for the organiser from ten answers on, and move by ten', async () => {
    for (let one = 0; one < 8; one += 1) await answer({ 'q-age': '1', 'q-pleasure': '4', 'q-heard': ['1', '2'] });
    expect((await results()).results).toBeNull();
    await answer({ 'q-age': '2', 'q-pleasure': '5', 'q-word': HOSTILE });
    const { results: shown } = await results();
    expect(shown.answers).toBe(10);
    expect(shown.results.map((one: { question: string }) => one.question)).toEqual(['age', 'pleasure', 'heard']);
    expect(shown.results[0].lines.map((line: { count: number }) => line.count)).toEqual([9, 1, 0]);
    await answer({ 'q-age': '3' });
    expect((await results()).results.answers).toBe(10);
  });

  it('are nobody else’s while it is open', async () => {
    expect((await admin(stranger, 'get', `/questionnaires/${code}`)).status).toBe(403);
    expect((await admin(stranger, 'get', '/questionnaires')).body.data).toEqual([]);
    expect((await request(app.server).get(`${path()}/results`)).text).toContain('après la clôture');
    expect((await request(app.server).get('/api/survey/results')).body.data).toEqual([]);
  });

  it('have what people wrote once a moderator read it', async () => {
    expect((await admin(organiser, 'get', '/texts')).status).toBe(403);
    const { body } = await admin(moderator, 'get', '/texts');
    expect(body.data.map((one: { text: string }) => one.text)).toEqual([HOSTILE]);
    expect((await results()).texts).toEqual([]);
    await admin(moderator, 'put', `/texts/${body.data[0].id}`, { decision: 'pass' });
    expect((await results()).texts.map((one: { text: string }) => one.text)).toEqual([HOSTILE]);
  });

  it('are everybody’s at the close, without the cells of fewer than five people', async () => {
    for (let one = 0; one < 9; one += 1) await answer({ 'q-age': '2', 'q-pleasure': '5' });
    await closeNow();
    const page = await request(app.server).get(`${path()}/results`);
    expect(page.status).toBe(200);
    expect(await htmlErrors(page.text)).toEqual([]);
    expect(page.text).toContain('moins de 5');
    const { body } = await request(app.server).get('/api/survey/results?question=age');
    expect(body.data[0].cells.map((cell: { count: number | null }) => cell.count)).toEqual([9, 10, null]);
    const crossed = await request(app.server).get('/api/survey/results?question=pleasure&by=age');
    const known = crossed.body.data[0].cells.filter((cell: { count: number | null }) => cell.count !== null);
    expect(known.map((cell: Record<string, unknown>) => [cell.by, cell.choice, cell.count])).toEqual([
      ['1', '4', 9],
      ['2', '5', 10],
    ]);
  });

  it('name what may be asked when something else is', async () => {
    const asked = await Promise.all(
      ['?x=1', '?question=nothing', '?from=yesterday'].map((query) =>
        request(app.server).get(`/api/survey/results${query}`),
      ),
    );
    expect(asked.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(asked[1]?.body.error.message).toContain('age, pleasure, heard');
  });

  it('take no more answers, even when the date is postponed', async () => {
    const { key } = { key: 'A'.repeat(22) };
    expect((await send({ key, 'q-age': '1' })).status).toBe(410);
    await app.strapi.db.query('plugin::survey.questionnaire').update({ where: { code }, data: { openDays: 400 } });
    expect((await send({ key, 'q-age': '1' })).status).toBe(410);
  });
});

/** Counts for good, as the clock will. */
const closeNow = async (one = code) => {
  const questionnaire = await service('questionnaires').find(one);
  await service('snapshots').refresh(questionnaire, Date.now() + 400 * DAY_MS);
  await service('traces').remove();
};

describe('consent to research', () => {
  it('is in the export until it is taken back with the code that the answer gave', async () => {
    const file = async () => (await admin(administrator, 'get', '/research/answers.csv')).text.split('\n');
    expect((await admin(organiser, 'get', '/research/answers.csv')).status).toBe(403);
    const [head, row] = await file();
    expect(head).toBe('\ufeffquestionnaire,day,age,pleasure,heard');
    expect(row).toMatch(new RegExp(`^${code},\\d{4}-\\d\\d-\\d\\d,1,4,$`));
    const given = await table('answers').whereNotNull('consent').first();
    const withdraw = (typed: string) =>
      request(app.server).post('/fr/survey/withdrawal').type('form').send({ code: typed });
    expect((await withdraw('AAAABBBBCCCC')).status).toBe(422);
    const again = 'CODE22CODE33';
    await table('answers')
      .where({ id: given.id })
      .update({ consent: createHash('sha256').update(again).digest('base64url') });
    expect((await withdraw('code22-code33')).text).toContain('votre accord est retiré');
    expect((await file())[1]).toBe('');
    expect(await count('answers')).toBe(20);
  });
});

describe('somebody who looks for how one spectator answered', () => {
  it('finds nothing of devices once it is closed, and no order in what is kept', async () => {
    expect([await count('keys'), await count('tickets')]).toEqual([0, 0]);
    const columns = Object.keys((await table('answers').first()) as object).sort();
    expect(columns).toEqual(['choices', 'consent', 'day', 'id', 'questionnaire']);
    const everything = JSON.stringify(await table('answers'));
    expect(everything).not.toMatch(/127\.0\.0\.1|::1|T\d\d:\d\d/);
  });

  it('cannot use a ticket twice, nor join it to an answer', async () => {
    const { body } = await make(['age', 'pleasure', 'heard'], organiser, { needsTicket: true });
    const own = body.data.code;
    expect((await admin(stranger, 'post', `/questionnaires/${own}/tickets`, { count: 5 })).status).toBe(403);
    const { tickets } = (await admin(organiser, 'post', `/questionnaires/${own}/tickets`, { count: 5 })).body.data;
    expect(new Set(tickets).size).toBe(5);
    expect((await answer({ 'q-age': '1' }, own)).status).toBe(422);
    expect((await answer({ 'q-age': '1', ticket: tickets[0] }, own)).status).toBe(200);
    expect((await answer({ 'q-age': '2', ticket: tickets[0] }, own)).status).toBe(409);
    expect(await count('answers', own)).toBe(1);
    const kept = JSON.stringify([await table('answers'), await table('tickets'), await table('keys')]);
    for (const ticket of tickets) expect(kept).not.toContain(ticket);
    const { tickets: counted } = (await admin(organiser, 'get', `/questionnaires/${own}`)).body.data;
    expect(counted).toEqual({ given: 5, used: 1 });
    expect((await admin(organiser, 'delete', `/questionnaires/${own}`)).status).toBe(409);
  });
});
