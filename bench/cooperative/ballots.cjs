const { spawn } = require('node:child_process');
const { randomInt } = require('node:crypto');
const { once } = require('node:events');
const path = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { startApplication, root } = require('../support/application.cjs');
const { figure } = require('../support/figure.cjs');
const { choiceOf, shuffled } = require('./choices.cjs');
const { bulkInsert } = require(`${root}/dist/src/bulk-loading/bulk-insert.js`);
const { outcomeOf } = require(`${root}/dist/src/plugins/cooperative/server/src/domain/decisions/outcome.js`);

const VOTER = path.join(__dirname, 'vote-until-killed.cjs');
const VOTERS = 10_000;
const CRASHES = 25;
/** Members for whom one account votes. */
const MEMBERS_OF_ONE = 20;
const COLLEGES = ['culture', 'tourism', 'media', 'spectators'];
const RULE = {
  kind: 'colleges',
  quorum: 50,
  majority: 'half',
  weights: { culture: 3, tourism: 2, media: 1, spectators: 1 },
};

/** Ten thousand secret ballots, each sent several times at once, while the processes that count them are killed. */
async function ballots() {
  const seed = Number(process.env.BALLOTS_SEED ?? randomInt(1e9));
  const application = await startApplication();
  const members = await join(application.strapi);
  const number = await propose(application.strapi);
  // Two nodes share PostgreSQL; SQLite has one process.
  const nodes = process.env.DATABASE_CLIENT === 'postgres' ? 2 : 1;
  const started = performance.now();
  const acknowledged = new Set();
  const restarted = await application.restart(async () => {
    for (let crash = 0; crash < CRASHES; crash += 1)
      await voteAndKill({ number, members: shuffled(members, seed + crash), nodes }, acknowledged);
    await Promise.all(
      Array.from({ length: nodes }, (_node, index) =>
        vote({ number, members: shuffled(members, seed - index), nodes }, acknowledged),
      ),
    );
  });
  const seconds = (performance.now() - started) / 1000;
  await count(restarted.strapi, { number, members, acknowledged, seed, seconds, nodes });
  await restarted.stop();
}

/** Organisations as members, and who votes for them. */
async function join(strapi) {
  const members = Array.from({ length: VOTERS }, (_member, index) => ({
    id: `member-${index}`,
    organisation: `organisation${index}`,
    college: COLLEGES[index % COLLEGES.length],
    accountId: 1_000_000 + Math.floor(index / MEMBERS_OF_ONE),
  }));
  const since = Date.now();
  const organisations = members.map(({ organisation }, index) => ({
    documentId: organisation,
    locale: 'fr',
    isPublished: true,
    data: { name: `Compagnie ${index}`, slug: `compagnie-${index}` },
  }));
  await bulkInsert(strapi, 'api::organisation.organisation', organisations);
  await insert(strapi, 'cooperative_members', members, ({ id, organisation, college }) => ({
    ...{ public_id: id, kind: 'organisation', organisation_document_id: organisation, college, since },
  }));
  await insert(strapi, 'cooperative_memberships', members, ({ organisation, accountId }) => ({
    ...{ account_id: accountId, organisation_document_id: organisation, level: 'manager', since },
  }));
  return members;
}

async function insert(strapi, table, members, toRow) {
  for (let index = 0; index < members.length; index += 100)
    await strapi.db.connection(table).insert(members.slice(index, index + 100).map(toRow));
}

async function propose(strapi) {
  const now = Date.now();
  const { number } = await strapi
    .plugin('cooperative')
    .service('proposals')
    .create({
      ...{
        title: 'Dix mille voix',
        text: 'Chacune comptée une fois.',
        rule: RULE,
        isSecret: true,
        effect: null,
        idea: null,
      },
      ...{ authorId: 1, debateAt: now, amendmentsAt: null, voteAt: now, closesAt: now + 86_400_000 },
    });
  return number;
}

/** Some vote in other processes; one of these is killed in the middle of what it does, the others once it is. */
async function voteAndKill(instructions, acknowledged) {
  const children = Array.from({ length: instructions.nodes }, () => start(instructions, acknowledged));
  await once(children[0].child, 'killed');
  for (const { child } of children) child.kill('SIGKILL');
  await Promise.all(children.map(({ ended }) => ended));
}

/** Everybody votes, those too who have. */
async function vote(instructions, acknowledged) {
  const { ended } = start({ ...instructions, isLast: true }, acknowledged);
  const [code] = await ended;
  if (code !== 0) throw new Error(`The voter ended with code ${code}`);
}

function start(instructions, acknowledged) {
  const child = spawn(process.execPath, [VOTER], {
    env: process.env,
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  });
  child.stdin.end(JSON.stringify(instructions));
  // Somebody must be left to vote after the last crash.
  const enough = (VOTERS / (CRASHES + 5) / instructions.nodes) * (0.5 + Math.random());
  let lines = 0;
  let rest = '';
  child.stdio[3].on('data', (chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    for (const line of parts) acknowledged.add(line);
    lines += parts.length;
    if (!instructions.isLast && lines >= enough)
      setTimeout(() => child.kill('SIGKILL') && child.emit('killed'), Math.random() * 20);
  });
  return { child, ended: once(child, 'close') };
}

async function count(strapi, { number, members, acknowledged, seed, seconds, nodes }) {
  await strapi.db.connection('cooperative_proposals').where({ number }).update({ closes_at: Date.now() });
  await strapi.plugin('cooperative').service('closing').closeDue();
  const { tally, outcome } = await strapi.plugin('cooperative').service('results').of(number);
  const expected = COLLEGES.map((college) => {
    const counts = { for: 0, against: 0, abstain: 0 };
    for (const member of members) if (member.college === college) counts[choiceOf(member.id)] += 1;
    return { college, electors: VOTERS / COLLEGES.length, counts };
  }).sort((one, other) => one.college.localeCompare(other.college));
  const differences = expected.flatMap(({ college, counts }) => {
    const counted = tally.colleges.find((one) => one.college === college)?.counts ?? {};
    return Object.keys(counts).map((choice) => Math.abs(counts[choice] - (counted[choice] ?? 0)));
  });
  const off = differences.reduce((sum, difference) => sum + difference, 0);
  const scenario = `${VOTERS} secret ballots sent 3 times at once, ${nodes} process(es), ${CRASHES} kill -9 (seed ${seed})`;
  figure({
    name: `votes that are not counted once, of ${scenario}`,
    value: off,
    unit: 'votes',
    bar: '0',
    ok: off === 0 && acknowledged.size === VOTERS,
  });
  const again = outcomeOf(RULE, { colleges: expected });
  // PostgreSQL keeps the keys of what it stores in an order of its own.
  const isSame = isDeepStrictEqual(again, outcome);
  figure({
    name: 'results that differ when counted again',
    value: isSame ? 0 : 1,
    unit: 'results',
    bar: '0',
    ok: isSame,
  });
  figure({
    name: 'ballots counted in a second, the starts of killed processes included',
    value: VOTERS / seconds,
    unit: '/s',
  });
}

module.exports = { ballots };
