const { spawn } = require('node:child_process');
const { randomInt } = require('node:crypto');
const { once } = require('node:events');
const path = require('node:path');
const { startApplication } = require('../support/application.cjs');
const { figure } = require('../support/figure.cjs');
const { answerOf, keyOf, shuffled } = require('./spectators.cjs');

const SENDER = path.join(__dirname, 'answer-until-killed.cjs');
const ANSWERS = 1000;
const CRASHES = 25;
const DAY_MS = 86_400_000;
const QUESTIONS = [
  { code: 'age', kind: 'age', options: ['Moins de 30 ans', '30 ans et plus'] },
  { code: 'again', kind: 'choice', options: ['Oui', 'Non', 'Peut-être'] },
  { code: 'came', kind: 'arrival', options: ['À pied', 'En car'] },
];
const text = (fr) => ({ fr, en: fr, it: fr });

/** A thousand answers, each sent three times at once, while the process that counts them is killed; then what is left of devices. */
async function answers() {
  const seed = Number(process.env.ANSWERS_SEED ?? randomInt(1e9));
  const application = await startApplication();
  const code = await ask(application.strapi);
  const acknowledged = new Set();
  let busyMs = 0;
  const restarted = await application.restart(async () => {
    for (let crash = 0; crash <= CRASHES; crash += 1) {
      const spectators = shuffled(ANSWERS, seed + crash);
      busyMs += await send({ code, spectators, isLast: crash === CRASHES }, acknowledged);
    }
  });
  await count(restarted.strapi, { code, acknowledged, seed, busyMs });
  await restarted.stop();
}

async function ask(strapi) {
  const service = (name) => strapi.plugin('survey').service(name);
  for (const { code, kind, options } of QUESTIONS) {
    await service('bank').propose({ code, kind, label: text(code), options: options.map(text) });
    await service('bank').setState(code, 'adopted');
  }
  const entry = { documentId: 'bench', name: text('Un soir'), organisations: [], opensAt: Date.now() };
  const asked = { kind: 'date', questions: QUESTIONS.map(({ code }) => code), openDays: 7, needsTicket: false };
  return service('questionnaires').create({ ...asked, entry }, Date.now());
}

/** Answers in another process, which is killed in the middle of what it does; how long it counted answers. */
async function send(instructions, acknowledged) {
  const child = spawn(process.execPath, [SENDER], { env: process.env, stdio: ['pipe', 'ignore', 'inherit', 'pipe'] });
  child.stdin.end(JSON.stringify(instructions));
  const enough = (ANSWERS / (CRASHES + 3)) * (0.5 + Math.random());
  let [first, last, lines, rest] = [0, 0, 0, ''];
  child.stdio[3].on('data', (chunk) => {
    last = performance.now();
    first ||= last;
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    for (const line of parts) acknowledged.add(line);
    lines += parts.length;
    if (!instructions.isLast && lines >= enough) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
  });
  const [exit] = await once(child, 'close');
  if (instructions.isLast && exit !== 0) throw new Error(`The sender ended with code ${exit}`);
  return last - first;
}

async function count(strapi, { code, acknowledged, seed, busyMs }) {
  const service = (name) => strapi.plugin('survey').service(name);
  const questionnaire = await service('questionnaires').find(code);
  await service('snapshots').refresh(questionnaire, Date.now() + 8 * DAY_MS);
  await service('traces').remove();
  const { answers: counted, counts } = await service('snapshots').of(code);
  const expected = {};
  for (let spectator = 0; spectator < ANSWERS; spectator += 1)
    for (const [question, [choice]] of Object.entries(answerOf(spectator))) {
      expected[question] ??= {};
      expected[question][choice] = (expected[question][choice] ?? 0) + 1;
    }
  const off = Object.entries(expected).flatMap(([question, margin]) =>
    Object.entries(margin).map(([choice, value]) => Math.abs(value - (counts.margins[question][choice] ?? 0))),
  );
  const wrong = Math.abs(counted - ANSWERS) + off.reduce((sum, value) => sum + value, 0);
  figure({
    name: `answers not counted once, of ${ANSWERS} sent 3 times at once, ${CRASHES} kill -9 (seed ${seed})`,
    value: wrong,
    unit: 'answers',
    bar: '0',
    ok: wrong === 0 && acknowledged.size === ANSWERS,
  });
  const perMinute = ANSWERS / (busyMs / 60_000);
  figure({
    name: 'answers counted in a minute',
    value: perMinute,
    unit: '/min',
    bar: '>= 1000',
    ok: perMinute >= 1000,
  });
  const left = await Promise.all(
    ['survey_keys', 'survey_tickets'].map((table) => strapi.db.connection(table).count({ n: '*' })),
  );
  const kept = JSON.stringify(await strapi.db.connection('survey_answers').select());
  const joined = Array.from({ length: ANSWERS }, (_, spectator) => keyOf(spectator)).filter((key) =>
    kept.includes(key),
  );
  const rows = left.reduce((sum, [{ n }]) => sum + Number(n), 0) + joined.length;
  figure({
    name: 'rows that join an answer to a device after the close',
    value: rows,
    unit: 'rows',
    bar: '0',
    ok: rows === 0,
  });
}

module.exports = { answers };
