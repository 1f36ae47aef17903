/** @databases sqlite postgres */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import request from 'supertest';
import { bulkInsert } from '../../src/bulk-loading/bulk-insert';
import { bootApp, type TestApp } from '../support/boot';
import type { Document } from '../support/commons';
import { members, type Member } from '../support/members';
import { partners, drain } from '../support/partners';

interface Reason {
  kind: string;
  outcome: string;
}
interface Side {
  documentId: string;
  name: string;
}
interface Pair {
  id: number;
  score: number;
  state: string;
  askedBy: string | null;
  reasons: Reason[];
  first: Side;
  second: Side;
}
interface SideBySide {
  kept: Side;
  replaced: Side;
  attributes: { attribute: string; label: string; choice: string }[];
  conflicts: { scheme: string; kept: string; replaced: string }[];
  mayMerge: boolean;
}
type Data = Record<string, unknown>;

const VENUE = 'api::venue.venue';
const MERGER = path.resolve(__dirname, '..', 'support', 'merge-until-killed.cjs');

let app: TestApp;
let m: ReturnType<typeof members>;
let p: ReturnType<typeof partners>;
let member: Member;
let moderator: Member;
let steward: string;

beforeAll(async () => {
  app = await bootApp();
  m = members(app);
  p = partners(app);
  steward = await m.the.steward();
  member = await m.signIn([steward]);
  moderator = await m.signIn([], 'strapi-super-admin');
});
afterAll(() => app.close());

const service = <Service>(name: string) => app.strapi.plugin('commons').service(name) as Service;
const compareAll = () => service<{ drain(): Promise<void> }>('comparing').drain();
const scan = () => service<{ scan(): Promise<unknown> }>('scanning').scan();

const commune = async (code: string, name: string): Promise<string> => {
  const known = await app.strapi.db.query('api::territory.territory').findOne({ where: { code } });
  return (known ?? (await m.the.create('territory', { code, codeType: 'insee_commune', name }))).documentId;
};
const address = async (code: string, name: string) => ({
  locality: name,
  countryCode: 'FR',
  commune: await commune(code, name),
});
const venue = async (name: string, data: Data = {}) =>
  m.the.publishNew('venue', await m.the.venueData({ name, operator: null, ...data }));

async function pairOf(one: Document, other: Document, asker = member): Promise<Pair | undefined> {
  await compareAll();
  const { body } = await m.ask(asker, 'get', '/duplicates/pairs').expect(200);
  const ids = [one.documentId, other.documentId].sort();
  return (body.data.pairs as Pair[]).find(
    ({ first, second }) => first.documentId === ids[0] && second.documentId === ids[1],
  );
}
const sideBySide = async (pair: Pair | undefined, kept: Document, asker = member): Promise<SideBySide> =>
  (await m.ask(asker, 'get', `/duplicates/pairs/${pair?.id}?kept=${kept.documentId}`).expect(200)).body.data;
const merge = (pair: Pair | undefined, kept: Document, choices: Data = {}, asker = member) =>
  m.ask(asker, 'post', `/duplicates/pairs/${pair?.id}/merge`, { kept: kept.documentId, choices });

describe('while somebody types a new entry', () => {
  const lookAlikes = async (values: Data, uid = VENUE): Promise<(Side & Pair)[]> =>
    (await m.ask(member, 'post', '/duplicates/look-alikes', { uid, values }).expect(200)).body.data;

  it('shows what has nearly the same name in the same commune, with why', async () => {
    const known = await venue('Collégiale Notre-Dame-et-Saint-Nicolas', { alternateNames: ['Collégiale de Briançon'] });
    const [found] = await lookAlikes({
      name: 'collegiale N.-D. et St Nicolas',
      address: { commune: { connect: [{ id: 1, documentId: await m.the.territory() }] } },
    });
    expect(found).toMatchObject({
      documentId: known.documentId,
      name: 'Collégiale Notre-Dame-et-Saint-Nicolas',
      isPublished: true,
    });
    expect(found?.reasons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'name', attribute: 'name', label: 'Nom' }),
        expect.objectContaining({ kind: 'reference', outcome: 'same', attribute: 'address', label: 'Adresse' }),
      ]),
    );
    expect((await lookAlikes({ name: 'Collégiale de Briançon' }))[0]).toMatchObject({ documentId: known.documentId });
  });

  it('shows nothing for another place, or before there is a name', async () => {
    await venue('Salle polyvalente', { address: await address('05093', 'Névache') });
    const elsewhere = { commune: { connect: [{ documentId: await commune('05027', 'Cervières') }] } };
    expect(await lookAlikes({ name: 'Salle polyvalente', address: elsewhere })).toEqual([]);
    expect(await lookAlikes({ name: '' })).toEqual([]);
  });

  it('remembers that an entry which was just made is another one', async () => {
    const known = await venue('Parc de la Schappe');
    const another = await m.the.create('venue', await m.the.venueData({ name: 'Parc de la Schape', operator: null }));
    const body = { uid: VENUE, documentId: another.documentId, others: [known.documentId] };
    await m.ask(member, 'post', '/duplicates/distinct', body).expect(204);
    expect(await pairOf(known, another)).toBeUndefined();
    await scan();
    expect(await pairOf(known, another)).toBeUndefined();
  });
});

describe('the queue of pairs', () => {
  it('receives an entry that was made twice, and forgets the pair when one is corrected', async () => {
    const one = await venue('Médiathèque La Ruche');
    const twice = await venue('Mediathèque la Ruches');
    const pair = await pairOf(one, twice);
    expect(pair?.score).toBeGreaterThan(0.8);
    expect(pair?.reasons.map(({ kind, outcome }) => `${kind} ${outcome}`)).toContain('name near');
    await m.the.update('venue', twice, { name: 'Bar des Remparts' });
    expect(await pairOf(one, twice)).toBeUndefined();
  });

  it('does not bring back what somebody said is not the same', async () => {
    const one = await venue('Fort des Têtes');
    const other = await venue('Fort des Tétes');
    const pair = await pairOf(one, other);
    await m.ask(member, 'post', `/duplicates/pairs/${pair?.id}/distinct`).expect(204);
    await m.the.update('venue', other, { name: 'Fort des Tètes' });
    expect(await pairOf(one, other)).toBeUndefined();
    await scan();
    expect(await pairOf(one, other)).toBeUndefined();
  });

  it('receives two entries that a member says are the same, with who says so, and merges nothing by itself', async () => {
    const [one, other] = [await venue('Le Cairn'), await venue('Ancien palais de justice')];
    expect(await pairOf(one, other)).toBeUndefined();
    const { body } = await m.ask(member, 'get', `/duplicates/search?uid=${VENUE}&text=palais`).expect(200);
    expect(body.data).toMatchObject([
      { documentId: other.documentId, name: 'Ancien palais de justice', detail: 'Briançon' },
    ]);
    const asked = { uid: VENUE, documentId: one.documentId, other: other.documentId };
    await m.ask(member, 'post', '/duplicates/pairs', asked).expect(201);
    await m.ask(member, 'post', '/duplicates/pairs', { ...asked, other: one.documentId }).expect(404);
    await m.the.update('venue', other, { capacity: 40 });
    await scan();
    const { firstname, lastname } = await app.strapi.db.query('admin::user').findOne({ where: { id: member.userId } });
    const pair = await pairOf(one, other, moderator);
    expect(pair).toMatchObject({ state: 'asked', askedBy: `${firstname} ${lastname}` });
    for (const entry of [one, other])
      expect(await m.the.read('venue', entry, { status: 'published' })).toMatchObject({ replacedBy: null });
    const ofEntry = await m.ask(member, 'get', `/duplicates/entries/${VENUE}/${one.documentId}`).expect(200);
    expect(ofEntry.body.data).toMatchObject([{ id: pair?.id, askedBy: pair?.askedBy }]);
    await merge(pair, one).expect(200);
    await m.ask(member, 'post', '/duplicates/pairs', asked).expect(404);
  });

  it('has neither two shows in two halls of one venue, nor the dates of a tour', async () => {
    const theatre = await venue('Théâtre des Deux Salles');
    const [great, small] = [
      await m.the.publishNew('space', { ...(await m.the.base()), name: 'Grande salle', venue: theatre.documentId }),
      await m.the.publishNew('space', { ...(await m.the.base()), name: 'Studio', venue: theatre.documentId }),
    ];
    const play = async (title: string) => m.the.publishNew('production', await m.the.productionData({ title }));
    const [first, second] = [await play('La Cerisaie'), await play('Vertige, danse sur paroi')];
    const date = async (production: Document, data: Data) =>
      m.the.publishNew(
        'performance',
        await m.the.performanceData({ production: production.documentId, venue: theatre.documentId, ...data }),
      );
    const evening = await date(first, { space: great.documentId });
    const sameEvening = await date(second, { space: small.documentId });
    const dayAfter = await date(first, { space: great.documentId, startDate: '2027-03-13' });
    expect(await pairOf(evening, sameEvening)).toBeUndefined();
    expect(await pairOf(evening, dayAfter)).toBeUndefined();
    await scan();
    expect(await pairOf(evening, sameEvening)).toBeUndefined();
  });

  it('is filled by a scan with what was written beside the Document Service', async () => {
    const one = await venue('Chapelle des Pénitents blancs');
    const data = { name: 'Chapelle des Penitents Blancs', address: await address('05023', 'Briançon') };
    const documentId = 'chapelledespenitents2';
    await bulkInsert(app.strapi, VENUE, [{ documentId, locale: 'fr', isPublished: true, data }]);
    expect(await pairOf(one, { documentId })).toBeUndefined();
    await m.ask(member, 'post', '/duplicates/scan').expect(202);
    await scan();
    expect(await pairOf(one, { documentId })).toMatchObject({ first: { name: expect.stringContaining('Chapelle') } });
    const { body } = await m.ask(member, 'get', '/duplicates/scan').expect(200);
    expect(body.data).toMatchObject({ done: body.data.total, endedAt: expect.any(Number) });
  });
});

describe('a merge', () => {
  const scheme = (code: string) => m.the.concept('identifier-scheme', code);

  it('makes one entry of two: values, identifiers, relations and address follow', async () => {
    const kept = await venue('Église Saint-Louis', { externalIds: [{ scheme: await scheme('osm'), value: 'way/1' }] });
    const twice = await venue('Eglise St-Louis', {
      capacity: 180,
      externalIds: [
        { scheme: await scheme('osm'), value: 'way/2' },
        { scheme: await scheme('merimee'), value: 'PA00080573' },
      ],
    });
    const production = await m.the.publishNew('production', await m.the.productionData({ title: 'Stabat Mater' }));
    const concert = await m.the.publishNew(
      'performance',
      await m.the.performanceData({
        production: production.documentId,
        venue: twice.documentId,
        startDate: '2027-05-02',
      }),
    );
    // Somebody is writing in the draft of the concert: that is nobody else's to publish.
    await m.the.update('performance', concert, { startTime: '18:00' });
    await p.save('concerts', { source: 'performances' });
    // They do not look alike enough for the queue, holding two identifiers of one scheme: somebody who knows says so.
    const asked = { uid: VENUE, documentId: kept.documentId, other: twice.documentId };
    await m.ask(member, 'post', '/duplicates/pairs', asked).expect(201);
    const pair = await pairOf(kept, twice);
    const described = await sideBySide(pair, kept);
    expect(described).toMatchObject({
      kept: { documentId: kept.documentId },
      mayMerge: true,
      conflicts: [{ kept: 'way/1', replaced: 'way/2' }],
    });
    expect(described.attributes).toContainEqual(expect.objectContaining({ attribute: 'capacity', choice: 'replaced' }));

    await merge(pair, kept, { name: 'replaced' }).expect(200);

    for (const status of ['draft', 'published']) {
      const merged = await m.the.read('venue', kept, { status, populate: { externalIds: true } });
      expect(merged).toMatchObject({ name: 'Eglise St-Louis', capacity: 180 });
      expect((merged.externalIds as { value: string }[]).map(({ value }) => value)).toEqual(['way/1', 'PA00080573']);
    }
    const shown = await m.the.read('performance', concert, { status: 'published' });
    expect(shown).toMatchObject({ venue: { documentId: kept.documentId }, startTime: expect.stringMatching(/^20:30/) });
    const draft = await m.the.read('performance', concert);
    expect(draft).toMatchObject({ venue: { documentId: kept.documentId }, startTime: expect.stringMatching(/^18:00/) });
    expect(await m.the.read('venue', twice, { status: 'published' })).toBeNull();
    await drain(app.strapi);
    const answer = await request(app.server).get(`/id/venue/${twice.documentId}`).redirects(0);
    expect([answer.status, answer.headers.location]).toEqual([301, `https://odus.example/id/venue/${kept.documentId}`]);
    const item = (await p.items('concerts')).find(({ documentId }) => documentId === concert.documentId);
    expect(item).toMatchObject({ venue: { name: 'Eglise St-Louis' } });
    expect(await pairOf(kept, twice)).toBeUndefined();
  });

  it('tells who follows a channel that an item was merged, and into which', async () => {
    await p.save('lieux', { source: 'venues' });
    const [kept, twice] = [await venue('Arsenal de Mont-Dauphin'), await venue('Arsenal de Montdauphin')];
    const since = (await p.get('/lieux/changes')).body.meta.cursor as string;
    await merge(await pairOf(kept, twice), kept).expect(200);
    await drain(app.strapi);
    const { body } = await p.get(`/lieux/changes?cursor=${since}`);
    expect(body.data).toContainEqual(
      expect.objectContaining({
        type: 'left',
        documentId: twice.documentId,
        reason: 'merged',
        mergedInto: `https://odus.example/id/venue/${kept.documentId}`,
      }),
    );
  });

  it('keeps the texts of a language that the entry which stays has not', async () => {
    const [kept, twice] = [await venue('Fort du Château'), await venue('Fort du Chateau')];
    await m.the.update('venue', twice, { name: 'Castle Fort', description: 'A fort.' }, { locale: 'en' });
    await merge(await pairOf(kept, twice), kept).expect(200);
    expect(await m.the.read('venue', kept, { locale: 'en' })).toMatchObject({ name: 'Castle Fort' });
  });

  it('is made once when it is asked twice', async () => {
    const [kept, twice] = [await venue('Bloc 27'), await venue('Bloc27')];
    const other = await m.signIn([steward]);
    const pair = await pairOf(kept, twice);
    const answers = await Promise.all([merge(pair, kept), merge(pair, kept)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const notices = await app.strapi.db.query('plugin::commons.notice').findMany({
      where: { recipientId: other.userId, kind: 'duplicate', targetDocumentId: kept.documentId },
    });
    expect(notices).toMatchObject([{ parameters: { name: 'Bloc 27', merged: 'Bloc27' } }]);
  });

  it('is complete or absent: when a rule refuses a part of it, nothing has changed', async () => {
    const place = await venue('Caserne Rochambeau');
    const play = async (title: string) => m.the.publishNew('production', await m.the.productionData({ title }));
    const [kept, twice] = [await play('Les Fourberies de Scapin'), await play('Les Fourberie de Scapin')];
    const date = async (production: Document, startDate: string) =>
      m.the.publishNew(
        'performance',
        await m.the.performanceData({ production: production.documentId, venue: place.documentId, startDate }),
      );
    await date(kept, '2027-07-01');
    const [moved, doubled] = [await date(twice, '2027-07-02'), await date(twice, '2027-07-01')];
    const refused = await merge(await pairOf(kept, twice), kept);
    expect([refused.status, refused.body.error.message]).toEqual([409, expect.stringContaining('Scapin')]);
    for (const performance of [moved, doubled])
      expect(await m.the.read('performance', performance)).toMatchObject({
        production: { documentId: twice.documentId },
      });
    expect(await m.the.read('production', twice, { status: 'published' })).toMatchObject({ replacedBy: null });
    expect(await pairOf(kept, twice)).toBeDefined();
  });

  it('shows neither side of a private contact to somebody who does not answer for both', async () => {
    const stranger = await m.signIn();
    const contact = { email: 'regie@salle.example', phone: '+33492000000', visibility: 'private' };
    const [kept, twice] = [await venue('Salle du Lac Noir', { contact }), await venue('Salle du Lac-Noir')];
    const pair = await pairOf(kept, twice, stranger);
    for (const side of [kept, twice]) {
      const shown = await sideBySide(pair, side, stranger);
      expect(shown.attributes.map(({ attribute }) => attribute)).not.toContain('contact');
      expect(JSON.stringify([pair, shown])).not.toMatch(/regie@|492000000/);
    }
    expect((await sideBySide(pair, kept)).attributes.map(({ attribute }) => attribute)).toContain('contact');
  });

  it('is for those who answer for both entries, or look after the commons', async () => {
    const stranger = await m.signIn();
    const [kept, twice] = [await venue('Lac de Puy Vachier'), await venue('Lac du Puy-Vachier')];
    const pair = await pairOf(kept, twice, stranger);
    expect(await sideBySide(pair, kept, stranger)).toMatchObject({ mayMerge: false });
    const refused = await merge(pair, kept, {}, stranger);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      expect.stringContaining('responsable des deux'),
    ]);
    await merge(pair, kept, {}, moderator).expect(200);
  });
});

describe('somebody who may not publish', () => {
  it('does not publish by merging a draft of their own into an entry of their organisation', async () => {
    const contributor = await m.signIn([steward], 'odus-contributor', 'contributor');
    const kept = await venue('Salle du Vieux Colombier');
    const draft = await m.the.create('venue', await m.the.venueData({ name: 'Salle du Vieux-Colombier', capacity: 9 }));
    const pair = await pairOf(kept, draft, contributor);
    expect(await sideBySide(pair, kept, contributor)).toMatchObject({ mayMerge: false });
    await merge(pair, kept, { capacity: 'replaced' }, contributor).expect(403);
    expect(await sideBySide(pair, kept)).toMatchObject({ mayMerge: true });
  });
});

describe('two organisations that are made one', () => {
  const organisation = async (name: string) => m.the.publishNew('organisation', await m.the.organisationData({ name }));
  const cooperative = <Service>(name: string) => app.strapi.plugin('cooperative').service(name) as Service;
  const levelOf = ({ userId }: Member, { documentId }: Document) =>
    cooperative<{ levelOf(id: number, of: string): Promise<string | null> }>('memberships').levelOf(userId, documentId);
  const askCooperative = (path: string) => request(app.server).get(`/cooperative${path}`).set(moderator.headers);

  it('have one channel, one team and one seat: who was of both keeps the higher right, and the log says it', async () => {
    const [kept, twice] = [await organisation('Compagnie du Lamparo'), await organisation('Cie du Lamparo')];
    const writer = await m.signIn([twice.documentId]);
    const both = await m.signIn([kept.documentId], 'odus-contributor', 'contributor');
    await m.join(both.userId, twice.documentId, 'editor');
    const manager = await m.signIn([kept.documentId]);
    await m.join(manager.userId, twice.documentId, 'contributor');
    const members = cooperative<{
      all(): Promise<{ id: string; name: string }[]>;
      join(joining: object): Promise<void>;
    }>('members');
    await members.join({ organisation: twice.documentId, college: 'culture' });
    const seat = (await members.all()).find(({ name }) => name === 'Cie du Lamparo');
    const channel = await p.save('lamparo', {
      ...{ source: 'organisations', partner: twice.documentId, trustedOrganisations: [twice.documentId] },
    });
    const chosen = await p.save('dates-du-lamparo', {
      source: 'performances',
      trustedOrganisations: [twice.documentId],
      filter: { and: [{ field: 'organisers', operator: 'is', value: [twice.documentId] }] },
      shape: [
        { field: 'title' },
        { field: 'organisers', terms: { words: { [twice.documentId]: { fr: 'Le Lamparo' } } } },
      ],
    });
    await m.the.publish('performance', await m.the.date({ startDate: '2031-05-03', organisers: [twice.documentId] }));
    expect(await p.items('dates-du-lamparo')).toHaveLength(1);
    const curation = { channelDocumentId: channel.documentId, targetDocumentId: twice.documentId, decision: 'exclude' };
    await app.strapi.db.query('plugin::channels.curation').create({ data: curation });
    const place = await venue('Salle du Lamparo', { steward });
    const claim = {
      uid: VENUE,
      documentId: place.documentId,
      organisation: twice.documentId,
      justification: 'À nous.',
    };
    await m.ask(writer, 'post', '/claims', claim).expect(201);
    const option = {
      date: '2031-05-02',
      time: null,
      place: null,
      commune: null,
      audience: '',
      note: '',
      expiresDate: null,
    };
    await m.ask(writer, 'post', '/date-options', { ...option, organisation: twice.documentId }).expect(200);

    await merge(await pairOf(kept, twice, moderator), kept, {}, moderator).expect(200);

    expect(
      await Promise.all([writer, both, manager].flatMap((one) => [levelOf(one, kept), levelOf(one, twice)])),
    ).toEqual(['manager', null, 'editor', null, 'manager', null]);
    const { organisationsOf } = service<{ organisationsOf(id: number): Promise<string[]> }>('stewards');
    expect(await organisationsOf(writer.userId)).toEqual([kept.documentId]);
    const seats = await members.all();
    expect(seats.find(({ id }) => id === seat?.id)).toMatchObject({ name: 'Compagnie du Lamparo' });
    const { body } = await askCooperative(`/rights-log?organisation=${kept.documentId}`).expect(200);
    const why = 'Les deux fiches de la structure ont été fusionnées.';
    expect(
      (body.data.changes as { action: string; detail: string; why: string }[]).filter((one) => one.why === why),
    ).toEqual(
      [
        ['member.joined', 'culture'],
        ['membership.changed', 'editor'],
        ['membership.given', 'manager'],
      ].map(([action, detail]) => expect.objectContaining({ action, detail })),
    );
    const moved = await app.strapi
      .documents('plugin::channels.channel')
      .findOne({ documentId: channel.documentId, populate: ['partner'] } as never);
    expect(moved).toMatchObject({ partner: { documentId: kept.documentId }, trustedOrganisations: [kept.documentId] });
    expect(
      await app.strapi.db.query('plugin::channels.channel').findOne({ where: { documentId: chosen.documentId } }),
    ).toMatchObject({
      filter: { and: [{ value: [kept.documentId] }] },
      trustedOrganisations: [kept.documentId],
    });
    expect(await p.items('dates-du-lamparo')).toMatchObject([{ organisers: [{ label: 'Le Lamparo' }] }]);
    const curations = await app.strapi.db
      .query('plugin::channels.curation')
      .findMany({ where: { channelDocumentId: channel.documentId } });
    expect(curations).toMatchObject([{ targetDocumentId: kept.documentId, decision: 'exclude' }]);
    expect((await m.ask(writer, 'get', '/claims')).body.data.mine).toMatchObject([
      { organisation: 'Compagnie du Lamparo' },
    ]);
    const options = await app.strapi.db.query('plugin::commons.option').findMany({ where: { date: option.date } });
    expect(options).toMatchObject([{ organisationDocumentId: kept.documentId }]);
  });

  it('raise nobody: an editor does not become a manager by merging their organisation with another of theirs', async () => {
    const [kept, twice] = [await organisation('Chorale du Prorel'), await organisation('Chorale de Prorel')];
    for (const one of [kept, twice]) await m.the.update('organisation', one, { steward: one.documentId });
    await m.signIn([kept.documentId]);
    const editor = await m.signIn([kept.documentId], 'odus-contributor', 'editor');
    await m.join(editor.userId, twice.documentId, 'manager');
    const pair = await pairOf(kept, twice, editor);
    expect(await sideBySide(pair, kept, editor)).toMatchObject({ mayMerge: false });
    const refused = await merge(pair, kept, {}, editor);
    expect([refused.status, refused.body.error.message]).toEqual([403, expect.stringContaining('gérer les deux')]);
    expect(await levelOf(editor, kept)).toBe('editor');
    expect(await levelOf(editor, twice)).toBe('manager');
    expect(await m.the.read('organisation', twice, { status: 'published' })).toMatchObject({ replacedBy: null });
  });
});

describe('a process that is killed in the middle of a merge', () => {
  it('leaves all of it or nothing', async () => {
    const pairs: { kept: string; replaced: string }[] = [];
    for (let index = 0; index < 4; index += 1) {
      const [kept, twice] = [await venue(`Refuge numéro ${index}`), await venue(`Refuge numéro ${index} bis`)];
      const production = await m.the.publishNew(
        'production',
        await m.the.productionData({ title: `Veillée ${index}` }),
      );
      for (const startDate of ['2027-08-01', '2027-08-02'])
        await m.the.publishNew(
          'performance',
          await m.the.performanceData({ production: production.documentId, venue: twice.documentId, startDate }),
        );
      pairs.push({ kept: kept.documentId, replaced: twice.documentId });
    }
    await compareAll();
    /** Where the dates, drafts and published, are; where the address of the second entry leads; what the queue says. */
    const stateOf = async ({ kept, replaced }: { kept: string; replaced: string }) => {
      const dates = (documentId: string) =>
        app.strapi.db.query('api::performance.performance').count({ where: { venue: { documentId } } });
      const draft = await m.the.read('venue', { documentId: replaced });
      const shown = await m.the.read('venue', { documentId: replaced }, { status: 'published' });
      const merged = { uid: VENUE, state: 'merged', keptDocumentId: kept };
      return {
        dates: [await dates(kept), await dates(replaced)],
        leadsTo: (draft.replacedBy as Document | null)?.documentId ?? null,
        isPublished: shown !== null,
        isMerged: (await app.strapi.db.query('plugin::commons.pair').count({ where: merged })) > 0,
      };
    };
    const before = { dates: [0, 4], leadsTo: null, isPublished: true, isMerged: false };
    expect(await Promise.all(pairs.map(stateOf))).toEqual(pairs.map(() => before));

    const parts = [0.2 + Math.random() * 0.4, 0.6 + Math.random() * 0.4];
    app = await app.restart(async () => {
      for (const [index, part] of parts.entries())
        await mergeAndKill({ uid: VENUE, part, pairs: pairs.slice(index * 2, index * 2 + 2) });
    });
    m = members(app);

    const after = ({ kept }: { kept: string }) => ({
      dates: [4, 0],
      leadsTo: kept,
      isPublished: false,
      isMerged: true,
    });
    for (const [index, pair] of pairs.entries())
      expect({ parts, ...(await stateOf(pair)) }).toEqual({ parts, ...(index % 2 === 0 ? after(pair) : before) });
  });
});

async function mergeAndKill(instructions: object): Promise<void> {
  const child = spawn(process.execPath, [MERGER, JSON.stringify(instructions)], {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`The merge ended by itself with code ${code}`);
}
