/** @databases sqlite postgres */
import { milliseconds } from 'date-fns';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import request from 'supertest';
import { transports } from 'winston';
import { outcomeOf } from '../../src/plugins/cooperative/server/src/domain/decisions/outcome';
import { tallyOf, type CollegeTally } from '../../src/plugins/cooperative/server/src/domain/decisions/tally';
import { logInAsAdministrator } from '../support/administrator';
import { assembly, type Voter } from '../support/assembly';
import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons } from '../support/commons';
import { cooperative } from '../support/cooperative';

let app: TestApp;
let the: Commons;
let here: ReturnType<typeof assembly>;
let culture: Voter[];
let tourism: Voter[];
let administrator: { headers: Record<string, string> };

beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  here = assembly(app);
  culture = [];
  tourism = [];
  for (let n = 0; n < 3; n += 1) culture.push(await here.join('culture'));
  for (let n = 0; n < 3; n += 1) tourism.push(await here.join('tourism'));
  administrator = { headers: { Authorization: `Bearer ${await logInAsAdministrator(app)}` } };
});
afterAll(() => app.close());

const ask = (...parameters: Parameters<ReturnType<typeof assembly>['ask']>) => here.ask(...parameters);
const vocabulary = async (code: string): Promise<string> => the.vocabulary(code);

/** So many that an order is not had by chance. */
const VOTERS = 12;
const inDays = (days: number) => Date.now() + milliseconds({ days });

const byColleges = { kind: 'colleges', quorum: 50, majority: 'half', weights: { culture: 2, tourism: 1 } };

describe('a term that members decide', () => {
  it('goes from an idea to a vote by colleges, to the forms and to the filter of a channel', async () => {
    const [author, other, third] = culture as [Voter, Voter, Voter];
    const idea = await ask(author, 'post', '/ideas', { title: 'Théâtre de papier', text: 'Il nous manque.' }).expect(
      201,
    );
    await ask(other, 'put', `/ideas/${idea.body.data.id}/support`).expect(200);
    const effect = {
      kind: 'term.new',
      vocabulary: await vocabulary('discipline'),
      code: 'paper-theatre',
      label: { fr: 'Théâtre de papier', en: 'Paper theatre', it: 'Teatro di carta' },
      broader: await the.concept('discipline', 'theatre'),
    };
    const number = await here.propose(author, { rule: byColleges, effect, idea: idea.body.data.id });
    expect(number).toMatch(/^\d{4}-\d{2}$/);

    const before = await here.read(other, number);
    expect(before).toMatchObject({ stage: 'debate', isAuthor: false, result: null, participation: null });
    expect(before.effect.sentence).toBe(
      'Le terme «\u00a0Théâtre de papier\u00a0» entre dans le vocabulaire «\u00a0Discipline\u00a0», sous «\u00a0Théâtre\u00a0».',
    );
    await here.duringVote(async () => {
      await here.vote(author, number, 'for').expect(200);
      await here.vote(third, number, 'against').expect(200);
      await here.vote(tourism[0] as Voter, number, 'for').expect(200);
      const during = await here.read(other, number);
      expect(during).toMatchObject({ stage: 'vote', participation: { electors: 6, voters: 3 }, result: null });
    });
    const after = await here.afterClose(() => here.read(other, number));
    expect(after.result.outcome).toEqual({ isCarried: true, reason: 'majority', share: 0.666666 });
    expect(after.result.tally.colleges).toEqual([
      { college: 'culture', electors: 3, counts: { for: 1, against: 1, abstain: 0 } },
      { college: 'tourism', electors: 3, counts: { for: 1, against: 0, abstain: 0 } },
    ]);
    expect(after.effect).toMatchObject({ state: 'applied', message: null });

    const term = await app.strapi.db.query('api::concept.concept').findOne({ where: { code: 'paper-theatre' } });
    expect(term).toMatchObject({ state: 'active', decisionRef: number });
    const marks = await ask(other, 'get', `/marks/api::concept.concept/${term.documentId}`).expect(200);
    expect(marks.body.data).toEqual([expect.objectContaining({ proposal: number })]);
    await chosenInAForm(term.documentId);
    await usedByAFilter('paper-theatre');
  });

  const chosenInAForm = async (documentId: string) => {
    const uid = 'api::production.production';
    const data = await the.productionData({ title: 'Le Petit Castelet', disciplines: [documentId] });
    const { body } = await request(app.server)
      .post(`/content-manager/collection-types/${uid}`)
      .set(administrator.headers)
      .send(data);
    expect(body.data).toMatchObject({ title: 'Le Petit Castelet', disciplines: { count: 1 } });
  };

  const usedByAFilter = async (code: string) => {
    const filter = { field: 'disciplines', operator: 'within', value: [code] };
    const channel = { name: { fr: 'Papier' }, slug: 'papier', mission: { fr: 'Papier' }, source: 'performances' };
    const { body } = await request(app.server)
      .post('/channels/channels')
      .set(administrator.headers)
      .send({ ...channel, partner: await the.steward(), filter })
      .expect(201);
    expect(body.data.filter).toEqual(filter);
  };

  it('is shown among the terms with its decision, its uses and what is open on it', async () => {
    const [author] = culture as [Voter];
    const discipline = await vocabulary('discipline');
    const term = await app.strapi.db.query('api::concept.concept').findOne({ where: { code: 'paper-theatre' } });
    const number = await here.propose(author, {
      effect: { kind: 'term.retire', term: term.documentId, replacedBy: await the.concept('discipline', 'theatre') },
    });
    const { body } = await ask(author, 'get', `/vocabularies/${discipline}`).expect(200);
    const line = body.data.find(({ code }: { code: string }) => code === 'paper-theatre');
    expect(line).toMatchObject({ decision: expect.stringMatching(/^\d{4}-01$/), uses: 1, isRetired: false });
    expect(line.proposals).toEqual([{ number, title: 'Un essai', stage: 'debate' }]);
    await ask(author, 'post', `/proposals/${number}/withdrawal`).expect(200);
  });

  it('is refused at once when its code is taken, or when members do not decide of its vocabulary', async () => {
    const label = { fr: 'Théâtre' };
    const [author] = culture as [Voter];
    const taken = { kind: 'term.new', vocabulary: await vocabulary('discipline'), code: 'theatre', label };
    const of = (effect: object) => ({ title: 'Un terme', text: 'Le terme.', effect, idea: null, isSecret: false });
    const calendar = { debateAt: 1, amendmentsAt: null, voteAt: 2, closesAt: Date.now() + 1000 };
    const rule = { kind: 'members', quorum: 0, majority: 'half' };
    const refused = await ask(author, 'post', '/proposals', { ...of(taken), ...calendar, rule }).expect(400);
    expect(refused.body.error.message).toMatch(/«\u00a0theatre\u00a0» est déjà pris/);
    const status = { ...taken, vocabulary: await vocabulary('event-status'), code: 'dreamt' };
    const protocol = await ask(author, 'post', '/proposals', { ...of(status), ...calendar, rule }).expect(400);
    expect(protocol.body.error.message).toMatch(/ne décident pas de ce vocabulaire/);
  });
});

describe('the rules that the cooperative asks of every vote', () => {
  const weights = { culture: 2, tourism: 1, media: 0, spectators: 1, 'public-authorities': 1 };
  const rules = { noticeDays: 0, voteDays: 2, quorum: 20, weights };
  const free = { noticeDays: 0, voteDays: 0, quorum: 0, weights: null };
  const choose = (who: Pick<Voter, 'headers'>, chosen: object) =>
    ask(who, 'put', '/voting-rules', { why: 'Décision de l’assemblée', ...chosen });
  const whole = { kind: 'members', quorum: 20, majority: 'half' };

  afterAll(() => choose(administrator, free).expect(200));

  it('are read by all, chosen by its administrators alone, and written in the log of rights with the reason', async () => {
    const [member] = culture as [Voter];
    expect((await ask(member, 'get', '/voting-rules').expect(200)).body.data).toEqual(free);
    await choose(member, rules).expect(403);
    await choose(administrator, { ...rules, why: '' }).expect(400);
    expect((await choose(administrator, rules).expect(200)).body.data).toEqual(rules);
    const { changes } = (await ask(member, 'get', '/rights-log').expect(200)).body.data;
    expect(changes[0]).toMatchObject({
      ...{ action: 'voting-rules.chosen', detail: '20 0 2 weights', why: 'Décision de l’assemblée' },
      by: expect.any(String),
    });
  });

  it('are the least of a proposal: its quorum, its days, and the weights of its colleges', async () => {
    const [author] = culture as [Voter];
    const calendar = {
      debateAt: Date.now(),
      amendmentsAt: null,
      voteAt: Date.now() + 1000,
      closesAt: inDays(2) + 2000,
    };
    const proposal = { title: 'Un essai', text: 'Un essai.', effect: null, idea: null, isSecret: false, ...calendar };
    const send = (changed: object) => ask(author, 'post', '/proposals', { ...proposal, rule: whole, ...changed });
    const errorOf = async (changed: object) => (await send(changed).expect(400)).body.error.message;
    expect(await errorOf({ rule: { ...whole, quorum: 19 } })).toMatch(/demande 20\u00a0% au moins/);
    expect(await errorOf({ closesAt: inDays(1) })).toMatch(/Jours de vote demandés\u00a0: 2/);
    expect(await errorOf({ rule: { ...byColleges, weights: { ...weights, media: 5 } } })).toMatch(/poids des collèges/);
    await send({}).expect(201);
    await send({ rule: { ...byColleges, weights } }).expect(201);
  });

  it('let a mandate be voted by colleges, with the weights of the cooperative', async () => {
    const [author] = culture as [Voter];
    const { documentId: person } = await app.strapi.db.query('admin::user').findOne({ where: { id: author.userId } });
    const effect = { kind: 'mandate', person, mandate: 'moderator', begins: '2020-01-01', ends: null };
    const calendar = { debateAt: Date.now(), amendmentsAt: null, voteAt: inDays(1), closesAt: inDays(4) };
    const mandate = { title: 'Un mandat', text: 'Un mandat.', effect, idea: null, isSecret: false, ...calendar };
    await ask(author, 'post', '/proposals', { ...mandate, rule: { ...byColleges, weights } }).expect(201);
  });

  it('weigh only colleges that there are, and so does a proposal', async () => {
    const [author] = culture as [Voter];
    const refused = await choose(administrator, { ...rules, weights: { culture: 1, dragons: 1 } }).expect(400);
    expect(refused.body.error.message).toBe('Ce collège n’existe pas.');
    await choose(administrator, free).expect(200);
    const rule = { ...byColleges, weights: { dragons: 1 } };
    await ask(author, 'post', '/proposals', {
      ...{ title: 'Un essai', text: 'Un essai.', effect: null, idea: null, isSecret: false, rule },
      ...{ debateAt: Date.now(), amendmentsAt: null, voteAt: Date.now(), closesAt: inDays(2) },
    }).expect(400);
  });

  it('come with the options of a new proposal, so that its form begins with them', async () => {
    await choose(administrator, rules).expect(200);
    const { body } = await ask(culture[0] as Voter, 'get', '/proposal-options').expect(200);
    expect(body.data.votingRules).toEqual(rules);
  });
});

describe('a proposal that comes from an idea', () => {
  it('is refused when there is no such idea', async () => {
    const [author] = culture as [Voter];
    const now = Date.now();
    await ask(author, 'post', '/proposals', {
      ...{ title: 'Un essai', text: 'Un essai.', effect: null, idea: 'nulle-part', isSecret: false },
      rule: { kind: 'members', quorum: 0, majority: 'half' },
      ...{ debateAt: now, amendmentsAt: null, voteAt: now, closesAt: now + 60_000 },
    }).expect(404);
  });
});

describe('what else a decision changes', () => {
  const carried = async (effect: object) => {
    const [author] = culture as [Voter];
    const number = await here.propose(author, { effect });
    await here.duringVote(() => here.vote(author, number, 'for').expect(200));
    return (await here.afterClose(() => here.read(author, number))).effect;
  };

  it('is the filter of a channel', async () => {
    const channel = await app.strapi.db.query('plugin::channels.channel').findOne({ where: { slug: 'papier' } });
    const filter = { field: 'disciplines', operator: 'within', value: ['theatre'] };
    expect(await carried({ kind: 'channel.filter', channel: channel.documentId, filter })).toMatchObject({
      state: 'applied',
    });
    const { documentId } = channel;
    expect(await app.strapi.db.query('plugin::channels.channel').findOne({ where: { documentId } })).toMatchObject({
      filter,
    });
  });

  it('is whether others write at once on the entries of a type', async () => {
    await carried({ kind: 'policy', type: 'api::venue.venue', policy: 'guarded' });
    expect(await app.strapi.plugin('commons').service('policies').of('api::venue.venue')).toBe('guarded');
    await carried({ kind: 'policy', type: 'api::venue.venue', policy: 'open' });
  });

  it('is how the front page of the site chooses what it shows', async () => {
    expect(await carried({ kind: 'front-page', rule: 'soonest' })).toMatchObject({
      state: 'applied',
      sentence: 'Sur l’accueil du site\u00a0: par date, la plus proche d’abord.',
    });
    expect(await app.strapi.documents('plugin::publisher.site').findFirst({ locale: 'fr' })).toMatchObject({
      frontPage: 'soonest',
    });
  });

  const ofMandate = async ({ userId }: Voter, mandate: string) => {
    const { documentId } = await app.strapi.db.query('admin::user').findOne({ where: { id: userId } });
    return { kind: 'mandate', person: documentId, mandate, begins: '2020-01-01' };
  };

  it('is never a mandate by a vote that others cannot see or that few decide', async () => {
    const [author] = culture as [Voter];
    const effect = await ofMandate(author, 'administrator');
    const members = { kind: 'members', quorum: 50, majority: 'half' };
    const fair = { title: 'Un mandat', text: 'Un mandat.', isSecret: false, idea: null, effect, rule: members };
    const calendar = { debateAt: Date.now(), amendmentsAt: null, voteAt: inDays(1), closesAt: inDays(4) };
    for (const [unfair, path, message] of [
      [{ voteAt: Date.now() }, 'voteAt', 'Le vote s’ouvre trop tôt. Jours de préavis demandés\u00a0: 1.'],
      [{ closesAt: inDays(1) + 60_000 }, 'closesAt', 'Le vote est trop court. Jours de vote demandés\u00a0: 3.'],
      [{ rule: { ...members, quorum: 0 } }, 'rule', /^Quorum trop bas.*50\u00a0% au moins/],
      [{ rule: { ...members, kind: 'colleges', weights: { culture: 1 } } }, 'rule', /^Le poids des collèges ne se/],
    ] as const) {
      const { body } = await ask(author, 'post', '/proposals', { ...fair, ...calendar, ...unfair });
      expect(body.error).toMatchObject({ status: 400, message: expect.stringMatching(message) });
      expect(body.error.details.errors[0].path).toEqual([path]);
    }
  });

  it('is a mandate, which says which decision gave it', async () => {
    const { userId } = tourism[0] as Voter;
    expect(await mandated(await ofMandate(tourism[0] as Voter, 'moderator'))).toMatchObject({
      state: 'applied',
      sentence: expect.stringMatching(/reçoit le mandat de modération à partir du 1er janvier 2020\.$/),
    });
    expect(await app.strapi.plugin('cooperative').service('mandates').holds(userId, 'moderator')).toBe(true);
    const { body } = await ask(tourism[0] as Voter, 'get', '/mandates').expect(200);
    expect(body.data).toEqual([
      expect.objectContaining({ isYours: true, isProposal: true, decision: expect.stringMatching(/^\d{4}-\d{2}$/) }),
    ]);
  });

  it('is no mandate of somebody who did not open their account yet', async () => {
    const { id } = await app.strapi.service('admin::user').create({
      ...{ email: 'pas-encore@theatre.example', firstname: 'Pas', lastname: 'Encore', isActive: false, roles: [] },
    });
    const { body } = await ask(culture[0] as Voter, 'post', '/proposals', {
      ...{ title: 'Un mandat', text: 'Un mandat.', isSecret: false, idea: null },
      ...{ effect: await ofMandate({ userId: id } as Voter, 'moderator') },
      ...{ rule: { kind: 'members', quorum: 50, majority: 'half' } },
      ...{ debateAt: Date.now(), amendmentsAt: null, voteAt: inDays(1), closesAt: inDays(4) },
    }).expect(409);
    expect(body.error.message).toContain('ouvrir son compte');
  });

  /** What a mandate became that half of the members voted, without the days that its vote lasts. */
  const mandated = async (effect: object) => {
    const voters = culture as [Voter, Voter, Voter];
    const rule = { kind: 'members', quorum: 50, majority: 'half' };
    const number = await here.propose(voters[0], {
      ...{ title: 'Un mandat pour Personne 4', effect, rule },
      ...{ amendmentsAt: null, voteAt: inDays(1), closesAt: inDays(4) },
    });
    const proposals = () => app.strapi.db.connection('cooperative_proposals').where({ number });
    await proposals().update({ vote_at: Date.now() });
    for (const voter of voters) await here.vote(voter, number, 'for').expect(200);
    await proposals().update({ closes_at: Date.now() });
    return (await here.read(voters[0], number)).effect;
  };

  it('is a field of the entries', async () => {
    const field = { key: 'paperSize', label: { fr: 'Format du papier' }, appliesTo: ['production'], valueType: 'text' };
    expect(await carried({ kind: 'field.new', ...field })).toMatchObject({ state: 'applied' });
    const row = await app.strapi.db.query('api::facet.facet').findOne({ where: { key: 'paperSize' } });
    expect(row).toMatchObject({ state: 'active', decisionRef: expect.stringMatching(/^\d{4}-\d{2}$/) });
  });

  it('is handed to somebody when no program can do it', async () => {
    const effect = await carried({ kind: 'handed', to: 'la direction', what: 'Écrire à la commune.' });
    expect(effect).toMatchObject({ state: 'handed', sentence: 'À faire par la direction\u00a0: Écrire à la commune.' });
  });

  it('is kept with why when it fails, and tried again by an administrator', async () => {
    const [author] = culture as [Voter];
    const first = await the.concept('genre', 'to-lose', { prefLabel: { fr: 'À perdre' } });
    const number = await here.propose(author, { effect: { kind: 'term.retire', term: first } });
    await here.duringVote(() => here.vote(author, number, 'for').expect(200));
    await app.strapi.db
      .query('api::concept.concept')
      .update({ where: { documentId: first }, data: { documentId: 'away' } });
    const { effect } = await here.afterClose(() => here.read(author, number));
    expect(effect).toMatchObject({ state: 'failed', message: expect.stringMatching(/n’existe pas/) });
    await app.strapi.db
      .query('api::concept.concept')
      .update({ where: { documentId: 'away' }, data: { documentId: first } });
    await ask(author, 'post', `/proposals/${number}/effect/attempts`).expect(403);
    const { body } = await ask(administrator as Voter, 'post', `/proposals/${number}/effect/attempts`).expect(200);
    expect(body.data.effect).toMatchObject({ state: 'applied', message: null });
  });
});

describe('a secret ballot', () => {
  it('counts each voter once and keeps nothing that joins them to what they chose', async () => {
    const [author] = culture as [Voter];
    const number = await here.propose(author, { isSecret: true });
    const everybody = [...culture, ...tourism];
    const choices = ['for', 'for', 'against', 'abstain', 'for', 'against'];
    const answers = await here.duringVote(() =>
      Promise.all(
        everybody.flatMap((voter, index) =>
          [0, 1, 2].map(() => here.vote(voter, number, choices[index] ?? '').expect(200)),
        ),
      ),
    );
    expect(answers.filter(({ body }) => body.data.isCounted)).toHaveLength(6);
    const hasChoice = ({ text }: { text: string }) => /"(for|against|abstain)"/.test(text);
    expect(answers.some(hasChoice)).toBe(false);

    const { knex, tables } = await allTables();
    const rowsOf = (table: string) => knex(table).where({ proposal: number }).select('*');
    expect(await rowsOf('cooperative_ballots')).toEqual([]);
    const voters = await rowsOf('cooperative_voters');
    expect(Object.keys(voters[0]).sort()).toEqual(['id', 'member', 'proposal']);
    const counts = await rowsOf('cooperative_counts');
    expect(counts).toHaveLength(3);
    expect(Object.keys(counts[0]).sort()).toEqual(['choice', 'college', 'id', 'proposal', 'votes']);
    await here.afterClose(() => here.read(author, number));
    // Whatever else a table is for, no row has both a member who voted and what was chosen on this proposal.
    for (const table of tables.filter((name) => name !== 'cooperative_ballots' && name !== 'cooperative_results'))
      for (const row of (await knex(table).select('*')) as object[]) {
        const text = JSON.stringify(row);
        const isOfTheVote = text.includes(number) && everybody.some(({ member }) => text.includes(member));
        expect(isOfTheVote && /"(for|against|abstain)"/.test(text)).toBe(false);
      }
  });

  const allTables = async () => {
    const knex = app.strapi.db.connection;
    const tables = (await app.strapi.db.dialect.schemaInspector.getTables()) as string[];
    return { knex, tables };
  };

  it('leaves no choice in a log, even when the database refuses it', async () => {
    const [author] = culture as [Voter];
    const number = await here.propose(author, { isSecret: true });
    const { lines, stop } = listenToLogs();
    await here.duringVote(async () => {
      await app.strapi.db.connection.raw('alter table cooperative_counts rename column votes to gone');
      await here.vote(author, number, 'against').expect(503);
      await app.strapi.db.connection.raw('alter table cooperative_counts rename column gone to votes');
      expect((await here.vote(author, number, 'against').expect(200)).body.data.isCounted).toBe(true);
    });
    stop();
    expect(lines.join('')).toContain(`/cooperative/proposals/${number}/ballots`);
    expect(lines.join('')).toContain('a ballot could not be counted');
    expect(lines.join('')).not.toMatch(/against|abstain/);
  });

  /** All that the application logs, at its most talkative. */
  const listenToLogs = () => {
    const lines: string[] = [];
    const stream = new PassThrough().on('data', (chunk) => lines.push(String(chunk)));
    const transport = new transports.Stream({ stream, level: 'silly' });
    const { level, transports: usual } = app.strapi.log;
    const others = [...usual];
    for (const other of others) other.silent = true;
    app.strapi.log.add(transport);
    app.strapi.log.level = 'silly';
    return {
      lines,
      stop: () => {
        app.strapi.log.level = level;
        app.strapi.log.remove(transport);
        for (const other of others) other.silent = false;
      },
    };
  };

  const onPostgres = process.env.DATABASE_CLIENT === 'postgres' ? it : it.skip;
  onPostgres('is counted however long it waits for others, without taking all connections', async () => {
    const [author] = culture as [Voter];
    const number = await here.propose(author, { isSecret: true });
    const { pool } = app.strapi.db.connection.client as { pool: { acquireTimeoutMillis: number } };
    const usual = pool.acquireTimeoutMillis;
    pool.acquireTimeoutMillis = 500;
    const statuses = await here.duringVote(async () => {
      const votes: Promise<{ status: number }>[] = [];
      await app.strapi.db.connection.transaction(async (trx) => {
        await trx('cooperative_proposals').where({ number }).forUpdate().select('number');
        for (let n = 0; n < 4; n += 1)
          for (const voter of [...culture, ...tourism]) votes.push(here.vote(voter, number, 'for').then((it) => it));
        await new Promise((resolve) => setTimeout(resolve, 2000));
      });
      return (await Promise.all(votes)).map(({ status }) => status);
    });
    pool.acquireTimeoutMillis = usual;
    expect(statuses).toEqual(Array.from({ length: 24 }, () => 200));
    const { result } = await here.afterClose(() => here.read(author, number));
    expect(result.tally.colleges[0].counts).toEqual({ for: 6, against: 0, abstain: 0 });
  });

  it('tells no count before its close, to nobody, and the whole of it afterwards', async () => {
    const [author] = culture as [Voter];
    const number = await here.propose(author, { isSecret: true });
    await here.duringVote(async () => {
      await here.vote(author, number, 'against').expect(200);
      for (const path of [`/proposals/${number}`, '/proposals'])
        expect((await ask(administrator as Voter, 'get', path).expect(200)).text).not.toMatch(/"counts"/);
      await ask(administrator as Voter, 'get', `/proposals/${number}/tally`).expect(404);
      const own = (await here.read(author, number)).own[0];
      expect(own).toMatchObject({ hasVoted: true, ballot: null });
    });
    const { body } = await here.afterClose(() => ask(author, 'get', `/proposals/${number}/tally`).expect(200));
    expect(body.data).toMatchObject({
      tally: { colleges: [{ college: '*', electors: 6, counts: { for: 0, against: 1, abstain: 0 } }] },
      ballots: null,
      outcome: { isCarried: false, reason: 'noMajority', share: 0 },
    });
  });

  it('does not change, and lets a delegate vote for those who have not', async () => {
    const [author, delegate, delegating] = culture as [Voter, Voter, Voter];
    const number = await here.propose(author, { isSecret: true });
    await ask(author, 'put', `/delegations/${author.member}`, { delegate: delegate.member }).expect(200);
    await ask(delegating, 'put', `/delegations/${delegating.member}`, { delegate: author.member }).expect(200);
    const looped = await ask(delegate, 'put', `/delegations/${delegate.member}`, { delegate: delegating.member });
    expect([looped.status, looped.body.error.message]).toEqual([409, expect.stringMatching(/point de départ/)]);
    await here.duringVote(async () => {
      await here.vote(author, number, 'against').expect(200);
      expect((await here.vote(author, number, 'for').expect(200)).body.data.isCounted).toBe(false);
      await here.vote(delegate, number, 'for').expect(200);
    });
    const { result } = await here.afterClose(() => here.read(author, number));
    expect(result.tally.colleges[0].counts).toEqual({ for: 1, against: 2, abstain: 0 });
    for (const { member, ...voter } of [author, delegating])
      await ask(voter, 'put', `/delegations/${member}`, { delegate: null }).expect(200);
  });

  it('is refused to a college so small that its count would tell', async () => {
    const [author] = culture as [Voter];
    const rule = { kind: 'colleges', quorum: 0, majority: 'half', weights: { culture: 1, media: 1 } };
    const lonely = await here.join('media');
    const proposal = { title: 'Un essai', text: 'Faut-il ?', effect: null, idea: null, isSecret: true, rule };
    const calendar = { debateAt: 1, amendmentsAt: null, voteAt: 2, closesAt: Date.now() + 1000 };
    const { body } = await ask(author, 'post', '/proposals', { ...proposal, ...calendar }).expect(400);
    expect(body.error.message).toMatch(/Médias/);
    await app.strapi.db.query('plugin::cooperative.member').delete({ where: { publicId: lonely.member } });
  });

  it('does not open when members left meanwhile, and says so to who proposed it', async () => {
    const [author] = culture as [Voter];
    const media = [await here.join('media'), await here.join('media'), await here.join('media')] as Voter[];
    const rule = { kind: 'colleges', quorum: 0, majority: 'half', weights: { culture: 1, media: 1 } };
    const number = await here.propose(author, { isSecret: true, rule });
    await ask(media[0] as Voter, 'post', '/own-seat/withdrawal', { why: 'Je déménage.' }).expect(204);
    await here.duringVote(async () => {
      const refused = await here.vote(author, number, 'for').expect(409);
      expect(refused.body.error.message).toMatch(/ne peut pas s’ouvrir/);
      expect(await here.read(author, number)).toMatchObject({
        stage: 'stopped',
        smallColleges: ['Médias'],
        result: null,
      });
      await here.vote(author, number, 'for').expect(409);
      expect(await received(author)).toContain(
        `Le vote secret sur «\u00a0Un essai\u00a0» (${number}) n’a pas pu s’ouvrir\u00a0: un collège a trop peu de membres.`,
      );
    });
    expect(await here.afterClose(() => here.read(author, number))).toMatchObject({ stage: 'stopped', result: null });
    for (const { member } of media)
      await app.strapi.db.query('plugin::cooperative.member').delete({ where: { publicId: member } });
  });
});

describe('members who vote', () => {
  it('are told when a vote opens and when it is decided, unless they turned it off', async () => {
    const [author, other, third] = culture as [Voter, Voter, Voter];
    const off = { preferences: [{ kind: 'vote', isListed: false, isMailed: false }] };
    await request(app.server).put('/commons/notices/preferences').set(other.headers).send(off).expect(200);
    const number = await here.propose(author, { title: 'Une scène d’été' });
    expect(await received(third)).not.toContain(`Le vote sur «\u00a0Une scène d’été\u00a0» (${number}) est ouvert.`);
    await here.duringVote(() => here.vote(author, number, 'for').expect(200));
    await here.afterClose(() => here.read(author, number));
    const opened = `Le vote sur «\u00a0Une scène d’été\u00a0» (${number}) est ouvert.`;
    const carried = `La proposition «\u00a0Une scène d’été\u00a0» (${number}) est adoptée.`;
    const of = async (voter: Voter) => (await received(voter)).filter((sentence) => sentence.includes(number));
    expect(await of(third)).toEqual([carried, opened]);
    expect(await of(other)).toEqual([carried]);
    const { body } = await request(app.server).get('/commons/notices').set(third.headers).expect(200);
    expect(body.data.notices[0]).toMatchObject({ path: `/plugins/cooperative/decisions/${number}`, isRead: false });
  });

  it('for an organisation are its managers', async () => {
    const organisation = await cooperative(app).organisation('La Grange');
    const manager = await here.attend();
    const rights = app.strapi.plugin('cooperative').service('rights');
    await rights.give({ accountId: manager.userId, organisation, level: 'manager', by: null, why: 'Essai' });
    const members = app.strapi.plugin('cooperative').service('members');
    await members.join({ organisation, college: 'culture' });
    const [author] = culture as [Voter];
    const number = await here.propose(author);
    await here.duringVote(() => here.vote(author, number, 'against').expect(200));
    expect(await received(manager as Voter)).toEqual([`Le vote sur «\u00a0Un essai\u00a0» (${number}) est ouvert.`]);
    await members.leave({ organisation, by: null, why: 'Essai' });
  });
});

/** What somebody is told, the latest first. */
async function received({ headers }: Pick<Voter, 'headers'>): Promise<string[]> {
  const { body } = await request(app.server).get('/commons/notices').set(headers).expect(200);
  return body.data.notices.map(({ sentence }: { sentence: string }) => sentence);
}

describe('a public ballot', () => {
  it('changes until the close, stands for those who delegated, and is listed with the result', async () => {
    const [author, other, third] = culture as [Voter, Voter, Voter];
    const number = await here.propose(author);
    await ask(other, 'put', `/delegations/${other.member}`, { delegate: author.member }).expect(200);
    await ask(third, 'put', `/delegations/${third.member}`, { delegate: author.member }).expect(200);
    await here.duringVote(async () => {
      await Promise.all([1, 2, 3, 4].map(() => here.vote(author, number, 'for').expect(200)));
      await here.vote(author, number, 'against').expect(200);
      await here.vote(third, number, 'for').expect(200);
    });
    const { result } = await here.afterClose(() => here.read(author, number));
    expect(result.tally.colleges[0].counts).toEqual({ for: 1, against: 2, abstain: 0 });
    const choices = new Map(result.ballots.map((one: { member: string; choice: string }) => [one.member, one.choice]));
    expect([author, other, third].map(({ member }) => choices.get(member))).toEqual(['against', 'against', 'for']);
    for (const { member, ...voter } of [other, third])
      await ask(voter, 'put', `/delegations/${member}`, { delegate: null }).expect(200);
  });

  it('stops a decision by consent with one objection that says why', async () => {
    const [author, other] = culture as [Voter, Voter];
    const number = await here.propose(author, { rule: { kind: 'consent', quorum: 0 } });
    await here.duringVote(async () => {
      await here.vote(author, number, 'for').expect(200);
      await here.vote(other, number, 'against').expect(400);
      await here.vote(other, number, 'against', 'Trop tôt.').expect(200);
    });
    const { result } = await here.afterClose(() => here.read(author, number));
    expect(result.outcome).toMatchObject({ isCarried: false, reason: 'objections' });
  });
});

describe('the calendar of a proposal', () => {
  it('takes amendments in their time, and freezes the text before the vote', async () => {
    const [author, other] = culture as [Voter, Voter];
    const number = await here.propose(author);
    const amendment = { title: 'Un essai', text: 'Faut-il essayer deux fois ?', reason: 'Plus sûr.' };
    await ask(other, 'post', `/proposals/${number}/amendments`, amendment).expect(409);
    const { digest } = await here.read(author, number);
    const amended = await here.duringAmendments(async () => {
      const { body } = await ask(other, 'post', `/proposals/${number}/amendments`, amendment).expect(200);
      const [{ id }] = body.data.amendments;
      await ask(other, 'post', `/amendments/${id}/answer`, { isAccepted: true }).expect(403);
      await ask(author, 'post', `/amendments/${id}/answer`, { isAccepted: true }).expect(200);
      await ask(author, 'post', `/amendments/${id}/answer`, { isAccepted: true }).expect(409);
      return here.read(other, number);
    });
    expect(amended).toMatchObject({ text: amendment.text, amendments: [{ state: 'accepted' }] });
    expect(amended.digest).not.toBe(digest);
    await here.duringVote(() =>
      ask(other, 'post', `/proposals/${number}/amendments`, { ...amendment, text: 'Trois ?' }).expect(409),
    );
  });

  it.each([false, true])('refuses a vote before its opening and after its close (secret: %s)', async (isSecret) => {
    const [author, other] = culture as [Voter, Voter];
    const number = await here.propose(author, { isSecret });
    await here.vote(author, number, 'for').expect(409);
    await here.duringVote(() => here.vote(author, number, 'for').expect(200));
    const late = await here.afterClose(() => here.vote(other, number, 'for'));
    expect([late.status, late.body.error.message]).toEqual([409, expect.stringMatching(/n’a pas été comptée/)]);
    const { result } = await here.afterClose(() => here.read(author, number));
    expect(result.tally.colleges[0].counts.for).toBe(1);
  });

  it('ends at a date that people can read', async () => {
    const [author] = culture as [Voter];
    const proposal = { title: 'Un essai', text: 'Faut-il ?', effect: null, idea: null, isSecret: false };
    const calendar = { debateAt: 1, amendmentsAt: null, voteAt: 2, closesAt: Number.MAX_SAFE_INTEGER };
    const rule = { kind: 'members', quorum: 0, majority: 'half' };
    const { body } = await ask(author, 'post', '/proposals', { ...proposal, ...calendar, rule }).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['closesAt']);
  });

  it('closes once, whoever reads first', async () => {
    const [author, other] = culture as [Voter, Voter];
    const number = await here.propose(author);
    await here.duringVote(() => here.vote(author, number, 'for').expect(200));
    await here.afterClose(() => Promise.all([author, other, ...tourism].map((voter) => here.read(voter, number))));
    expect(await app.strapi.db.query('plugin::cooperative.result').count({ where: { proposal: number } })).toBe(1);
  });
});

describe('who votes', () => {
  it('votes for their own members alone, on the list of the opening', async () => {
    const [author, other] = culture as [Voter, Voter];
    const number = await here.propose(author);
    await here.duringVote(async () => {
      await here.vote({ ...author, member: other.member }, number, 'for').expect(403);
      await here.vote(author, number, 'for').expect(200);
      const late = await here.join('culture');
      await here.vote(late, number, 'for').expect(403);
      await app.strapi.db.query('plugin::cooperative.member').delete({ where: { publicId: late.member } });
    });
  });

  it('gives each proposal a number of its own, at once or not', async () => {
    const [author] = culture as [Voter];
    const numbers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => here.propose(author)));
    expect(new Set(numbers).size).toBe(6);
  });
});

describe('what no database keeps', () => {
  it.each([
    ['in a text', 'post', '/ideas', { title: 'Une\u0000idée', text: 'Voici.' }, 400],
    ['in a search', 'get', '/people?search=a%00b', undefined, 400],
    ['in an address', 'get', '/proposals/%00', undefined, 400],
    ['in what is marked', 'get', '/marks/%00/x', undefined, 400],
  ] as const)('is refused %s', async (_where, method, path, body, status) => {
    await ask(culture[0] as Voter, method, path, body).expect(status);
    await request(app.server).get('/api/cooperative/decisions/%00/tally').expect(400);
  });
});

describe('ideas', () => {
  it('are supported once, commented, written again by their author, and brought together by moderators', async () => {
    const [author, other, third] = culture as [Voter, Voter, Voter];
    const post = async (title: string) => (await ask(author, 'post', '/ideas', { title, text: 'Voici.' })).body.data.id;
    const [one, two] = [await post('Un agenda papier'), await post('Agenda sur papier')];
    await Promise.all([1, 2, 3].map(() => ask(other, 'put', `/ideas/${one}/support`).expect(200)));
    await ask(other, 'put', `/ideas/${two}/support`).expect(200);
    await ask(third, 'put', `/ideas/${one}/support`).expect(200);
    await ask(third, 'post', `/ideas/${one}/comments`, { text: 'Oui, en caractères lisibles.' }).expect(200);
    await ask(other, 'put', `/ideas/${one}`, { title: 'Autre', text: 'Autre.' }).expect(403);
    await ask(author, 'put', `/ideas/${one}`, { title: 'Un agenda papier', text: 'Voici, mieux dit.' }).expect(200);
    await ask(author, 'post', `/ideas/${one}/merge`, { into: two }).expect(403);
    const { body } = await ask(administrator as Voter, 'post', `/ideas/${one}/merge`, { into: two }).expect(200);
    expect(body.data).toMatchObject({ supports: 2, merged: [{ id: one, title: 'Un agenda papier' }] });
    const merged = (await ask(author, 'get', `/ideas/${one}`).expect(200)).body.data;
    expect(merged).toMatchObject({ mergedInto: two, supports: 0, text: 'Voici, mieux dit.' });
    expect(merged.versions).toEqual([expect.objectContaining({ text: 'Voici.' })]);
    expect(merged.comments).toHaveLength(1);
    await ask(other, 'put', `/ideas/${one}/support`).expect(409);
  });

  it('are about entries, found by their names by those who may read them', async () => {
    const [author] = culture as [Voter];
    const venue = await the.publishNew('venue', await the.venueData({ name: 'Chapelle des Pénitents' }));
    const guest = (await here.attend()) as Voter;
    const search = (voter: Voter) => ask(voter, 'get', '/linkable?q=Chapelle%20des').expect(200);
    const { body } = await search(administrator as Voter);
    const link = { uid: 'api::venue.venue', documentId: venue.documentId };
    expect(body.data).toEqual([{ ...link, name: 'Chapelle des Pénitents', type: 'Lieux' }]);
    expect((await search(guest)).body.data).toEqual([]);
    const idea = { title: 'La chapelle', text: 'Un lieu à ouvrir.', links: [link] };
    const { id } = (await ask(author, 'post', '/ideas', idea).expect(201)).body.data;
    const seen = async (voter: Voter) => (await ask(voter, 'get', `/ideas/${id}`).expect(200)).body.data.links;
    expect(await seen(administrator as Voter)).toEqual(body.data);
    expect(await seen(guest)).toEqual([]);
  });

  it('are read by anybody once the cooperative wants it, without a name', async () => {
    const [author] = culture as [Voter];
    const read = (language: string) => request(app.server).get('/ideas').set('Accept-Language', language);
    await read('fr').expect(404);
    await ask(author, 'put', '/ideas-page', { isPublic: true }).expect(403);
    await ask(administrator as Voter, 'put', '/ideas-page', { isPublic: true }).expect(200);
    const text = 'Une scène <b>ouverte</b>, dit Personne 1.';
    await ask(author, 'post', '/ideas', { title: 'Une scène ouverte', text }).expect(201);
    const page = await read('fr').expect(200);
    expect(page.text).toContain('<h1>Idées des membres</h1>');
    expect(page.text).toContain('Une scène &lt;b>ouverte&lt;/b>');
    expect(page.text.match(/Personne \d/g)).toEqual(['Personne 1']);
    expect(page.text).not.toMatch(/<script|caractères lisibles/);
    const [, number] = /href="\/api\/cooperative\/decisions\/(\d{4}-\d{2,})\/tally"/.exec(page.text) ?? [];
    expect(page.text).toMatch(new RegExp(`${number}, «\u00a0[^»]+\u00a0»\u00a0: (pas )?adoptée\\.`));
    const [, mandate] = /(\d{4}-\d{2,}), un mandat\u00a0: adopté\./.exec(page.text) ?? [];
    const counted = await request(app.server).get(`/api/cooperative/decisions/${mandate}/tally`).expect(200);
    expect(counted.body.data.title).toBeNull();
    expect((await read('it').expect(200)).text).toContain('<html lang="it">');
    expect((await read('en').expect(200)).headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('what was counted', () => {
  const tally = (number: string) => request(app.server).get(`/api/cooperative/decisions/${number}/tally`);
  const show = (isPublic: boolean) => ask(administrator as Voter, 'put', '/ideas-page', { isPublic }).expect(200);

  it('is counted again by anybody while the cooperative shows its ideas, without why members objected', async () => {
    const [author, other] = culture as [Voter, Voter];
    const rule = { kind: 'consent', quorum: 0 } as const;
    const number = await here.propose(author, { rule });
    await here.duringVote(async () => {
      await here.vote(author, number, 'for').expect(200);
      await here.vote(other, number, 'against', 'Trop tôt pour Personne 3.').expect(200);
      await show(true);
      await tally(number).expect(404);
    });
    await here.afterClose(() => here.read(author, number));
    const { body, text, headers } = await tally(number).expect(200);
    const { tally: counted, outcome, ballots } = body.data;
    expect(ballots).toEqual(
      expect.arrayContaining([
        { member: author.member, college: 'culture', choice: 'for' },
        { member: other.member, college: 'culture', choice: 'against' },
      ]),
    );
    const sizes = Object.fromEntries(counted.colleges.map((one: CollegeTally) => [one.college, one.electors]));
    expect(tallyOf(sizes, ballots)).toEqual(counted);
    expect(outcomeOf(body.data.rule, counted)).toEqual(outcome);
    expect(text).not.toMatch(/Personne|Trop tôt/);
    expect(headers['cache-control']).toBe('public, max-age=60');
    const members = await ask(author, 'get', `/proposals/${number}/tally`).expect(200);
    expect(JSON.stringify(members.body.data.ballots)).toContain('Trop tôt pour Personne 3.');
    await show(false);
    await tally(number).expect(404);
  });

  it('is the sums alone of a secret ballot', async () => {
    await show(true);
    const [author] = culture as [Voter];
    const number = await here.propose(author, { isSecret: true });
    await here.duringVote(() => here.vote(author, number, 'for').expect(200));
    await here.afterClose(() => here.read(author, number));
    const { body, text } = await tally(number).expect(200);
    expect(body.data).toMatchObject({ isSecret: true, ballots: null, outcome: { isCarried: true } });
    expect(text).not.toContain(author.member);
    await tally('2020-99').expect(404);
  });
});

describe('a vote that is counted', () => {
  beforeAll(async () => {
    const author = await here.join('culture');
    for (const isSecret of [true, false]) {
      const number = await here.propose(author, { isSecret });
      await here.duringVote(() => here.vote(author, number, 'against').expect(200));
      await here.afterClose(() => here.read(author, number));
    }
  });

  it.each([
    ['update cooperative_results set outcome = ?', ['{}']],
    ['delete from cooperative_results where proposal <> ?', ['']],
    ['update cooperative_counts set votes = votes + ?', [1]],
    ['delete from cooperative_counts where proposal <> ?', ['']],
    ['update cooperative_ballots set choice = ?', ['for']],
    ['delete from cooperative_ballots where proposal <> ?', ['']],
    ['delete from cooperative_voters where proposal <> ?', ['']],
    ['insert into cooperative_ballots (proposal, member, choice) select proposal, ?, ? from cooperative_results', ['intruder', 'for']], // prettier-ignore
    ['insert into cooperative_counts (proposal, college, choice, votes) select proposal, ?, ?, 99 from cooperative_results', ['intruder', 'for']], // prettier-ignore
  ])('is changed by nobody in the database: %s', async (statement, bindings) => {
    const rejection = await app.strapi.db.connection
      .raw(statement, bindings)
      .then(String, ({ message }: { message: string }) => message);
    expect(rejection).toContain('append-only');
  });

  it('leaves, once it is closed, nothing in the files of the database that says who voted after whom', async () => {
    const everybody: Voter[] = [];
    for (let n = 0; n < VOTERS; n += 1) everybody.push(await here.join('culture'));
    const [author] = everybody as [Voter];
    // Neither as they joined nor the other way round.
    const inVotingOrder = everybody.map((_, n) => everybody[(n * 5 + 3) % VOTERS] as Voter);
    const number = await here.propose(author, { isSecret: true });
    const { connection } = app.strapi.db;
    await here.duringVote(async () => {
      for (const [n, voter] of inVotingOrder.entries())
        await here.vote(voter, number, n % 3 === 0 ? 'against' : 'for').expect(200);
    });
    await here.afterClose(() => app.strapi.plugin('cooperative').service('closing').closeDue());
    if (process.env.DATABASE_CLIENT === 'postgres') {
      const rows = await connection.raw(
        `select 'v' as kind, xmin::text from cooperative_voters where proposal = ? union all select 'c', xmin::text from cooperative_counts where proposal = ?`,
        [number, number],
      );
      expect(rows.rows).toHaveLength(everybody.length + 3);
      expect(new Set(rows.rows.map(({ xmin }: { xmin: string }) => xmin)).size).toBe(1);
      const order = await connection.raw('select id from cooperative_voters where proposal = ? order by ctid', [
        number,
      ]);
      const ids = order.rows.map(({ id }: { id: number }) => id);
      expect(ids).toEqual([...ids].sort((one: number, other: number) => one - other));
      const sums = await connection.raw('select id from cooperative_counts where proposal = ? order by ctid', [number]);
      const sumIds = sums.rows.map(({ id }: { id: number }) => id);
      expect(sumIds).toEqual([...sumIds].sort((one: number, other: number) => one - other));
      // Former rows would still lie in the pages until they are vacuumed.
      for (const table of ['cooperative_voters', 'cooperative_counts']) {
        const { rows: pages } = await connection.raw(
          'select pg_relation_size(?::regclass) as size, (select max((ctid::text::point)[0]) from ??) as last',
          [table, table],
        );
        expect([table, Number(pages[0].size) / 8192]).toEqual([table, Number(pages[0].last) + 1]);
      }
      return;
    }
    const file = app.strapi.config.get<string>('database.connection.connection.filename');
    const log = readFileSync(`${file}-wal`).toString('latin1');
    expect(everybody.filter(({ member }) => log.includes(member))).toEqual([]);
    // Each voter is in one row and one index of the list of voters, as of electors, and nowhere else in the file.
    const bytes = readFileSync(file).toString('latin1');
    const placesOf = (text: string): number[] => {
      const places: number[] = [];
      for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at);
      return places;
    };
    expect(everybody.map(({ member }) => placesOf(`${number}${member}`).length)).toEqual(everybody.map(() => 4));
    // No former sum is left to compare with the last one, and no choice stands beside anybody.
    const counts = (await connection('cooperative_counts').where({ proposal: number })) as { college: string; choice: string }[]; // prettier-ignore
    expect(counts.map(({ choice }) => choice).sort()).toEqual(['abstain', 'against', 'for']);
    for (const { college, choice } of counts) {
      const sum = `${number}${college}${choice}`;
      expect([sum, log.includes(sum), placesOf(sum).length]).toEqual([sum, false, 2]);
    }
    expect(everybody.filter(({ member }) => new RegExp(`${member}.{0,40}(for|against|abstain)`, 's').test(bytes))).toEqual([]); // prettier-ignore
    // Where rows lie says nothing either: those of voters are in the order of their ids, which are drawn.
    const rows = (await connection('cooperative_voters').where({ proposal: number }).orderBy('id')) as { member: string }[]; // prettier-ignore
    const drawn = rows.map(({ member }) => member);
    expect([...drawn].sort()).toEqual(everybody.map(({ member }) => member).sort());
    const orders = [0, 1, 2, 3].map((place) =>
      everybody
        .map(({ member }) => ({ member, at: placesOf(`${number}${member}`)[place] as number }))
        .sort((one, other) => other.at - one.at)
        .map(({ member }) => member),
    );
    expect(orders).toContainEqual(drawn);
    const voted = inVotingOrder.map(({ member }) => member);
    for (const order of orders) expect([order, [...order].reverse()]).not.toContainEqual(voted);
  });
});
