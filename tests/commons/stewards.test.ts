import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { logInAsAdministrator } from '../support/administrator';
import { members, type Member } from '../support/members';

const VENUE = 'api::venue.venue';
const PERFORMANCE = 'api::performance.performance';
const PRODUCTION = 'api::production.production';

let app: TestApp;
let m: ReturnType<typeof members>;
let moderator: Pick<Member, 'headers'>;
let theatre: string;
let tourism: string;
/** Writes in the name of the theatre, who answers for the venue. */
let camille: Member;
/** Writes in the name of the tourist office. */
let sacha: Member;

interface Notice {
  recipientId: number;
  kind: string;
  targetDocumentId: string;
  authorId: number | null;
  parameters: Record<string, string>;
}

beforeAll(async () => {
  app = await bootApp();
  m = members(app);
  moderator = { headers: { Authorization: `Bearer ${await logInAsAdministrator(app)}` } };
  theatre = await m.the.steward();
  tourism = await organisation('Office de tourisme');
  camille = await m.signIn([theatre]);
  sacha = await m.signIn([tourism]);
});
afterAll(() => app.close());
beforeEach(() => app.strapi.db.query('plugin::commons.notice').deleteMany({ where: {} }));
afterEach(() => choose({ [VENUE]: 'open', [PERFORMANCE]: 'open', [PRODUCTION]: 'open' }));

async function organisation(name: string): Promise<string> {
  const kinds = [await m.the.concept('organisation-kind', 'theatre')];
  const values = { name, kinds, territory: await m.the.territory(), ...(await m.the.base()) };
  return (await m.the.publishNew('organisation', values)).documentId;
}

const choose = (policies: Record<string, string>) => m.ask(moderator, 'put', '/policies', policies).expect(200);
const notices = async (): Promise<Notice[]> =>
  (await app.strapi.db.query('plugin::commons.notice').findMany({ orderBy: { id: 'asc' } })) as Notice[];
const path = (uid: string, documentId: string, action = '') =>
  `/content-manager/collection-types/${uid}/${documentId}${action}`;
const newVenue = async (data = {}) => m.the.publishNew('venue', await m.the.venueData({ capacity: 300, ...data }));
const capacityOf = async (venue: { documentId: string }, status = 'draft') =>
  (await m.the.read('venue', venue, { status })).capacity;

const asked = (documentId: string, data: object, uid = VENUE) => ({ uid, documentId, data });
const propose = async (
  member: Member,
  documentId: string,
  data: object,
  message = '',
  uid = VENUE,
): Promise<number> => {
  const { body } = await m
    .ask(member, 'post', '/suggestions', { ...asked(documentId, data, uid), message })
    .expect(201);
  return body.data.id;
};
const look = async (member: Member, id: number) =>
  (await m.ask(member, 'get', `/suggestions/${id}`).expect(200)).body.data;
const answer = async (member: Member, id: number, accept: string[], refuse: string[] = [], reason = '') => {
  const { updatedAt } = await look(member, id);
  return m.ask(member, 'post', `/suggestions/${id}/answer`, { accept, refuse, reason, updatedAt });
};

describe('a new entry', () => {
  const create = async ({ headers }: Pick<Member, 'headers'>, data: object) => {
    const answered = await request(app.server)
      .post(`/content-manager/collection-types/${VENUE}`)
      .set(headers)
      .send(data);
    return app.strapi.plugin('commons').service('stewards').of(VENUE, answered.body.data.documentId);
  };

  it('answers to the organisation of who creates it, unless they say who else does', async () => {
    expect(await create(sacha, { name: 'Salle des fêtes', steward: { connect: [], disconnect: [] } })).toEqual([
      tourism,
    ]);
    const hall = await organisation('Mairie');
    const both = await m.signIn([tourism, hall]);
    expect(await create(both, { name: 'Casino', steward: { connect: [{ documentId: hall }] } })).toEqual([hall]);
    expect(await create(await m.signIn(), { name: 'Foyer' })).toEqual([]);
  });
});

describe('where all write', () => {
  it('is written by any member, published by those who answer for it, who are told once', async () => {
    const venue = await newVenue();
    const publish = (member: Member) =>
      request(app.server)
        .post(path(VENUE, venue.documentId, '/actions/publish'))
        .set(member.headers)
        .send({ capacity: 310 });
    await publish(sacha).expect(403);
    await m.save(sacha, VENUE, venue.documentId, { capacity: 310 }).expect(200);
    await publish(camille).expect(200);
    expect(await capacityOf(venue, 'published')).toBe(310);
    expect(await notices()).toMatchObject([
      {
        recipientId: camille.userId,
        kind: 'edit',
        targetDocumentId: venue.documentId,
        authorId: sacha.userId,
        parameters: { name: 'Théâtre du Briançonnais', action: 'update', fields: 'Jauge totale' },
      },
    ]);
    const [{ parameters }] = (await notices()) as [Notice];
    await m.ask(camille, 'post', `/history/revisions/${parameters.revision}/revert`).expect(200);
    expect(await capacityOf(venue)).toBe(300);
    expect(await notices()).toHaveLength(1);
  });

  it('lets nobody take an entry from those who answer for it', async () => {
    const venue = await newVenue();
    const { body } = await m
      .save(sacha, VENUE, venue.documentId, { steward: { connect: [{ documentId: tourism }] } })
      .expect(403);
    expect(body.error.message).toContain('Théâtre du Briançonnais');
    await m.save(camille, VENUE, venue.documentId, { coEditors: { connect: [{ documentId: tourism }] } }).expect(200);
    expect((await m.ask(sacha, 'get', `/entry-roles/${VENUE}/${venue.documentId}`)).body.data.isSteward).toBe(true);
  });
});

describe('where others propose', () => {
  beforeEach(() => choose({ [VENUE]: 'guarded' }));

  it('refuses a write by any route, in words that say to propose', async () => {
    const venue = await newVenue();
    const post = (action: string, body: object) =>
      request(app.server).post(path(VENUE, action)).set(sacha.headers).send(body);
    const { documentId } = venue;
    const refused = await m.save(sacha, VENUE, documentId, { capacity: 9 });
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'Théâtre du Briançonnais répond de cette fiche et la relit avant tout changement : proposez le vôtre. Champs concernés : Jauge totale.',
    ]);
    const outcomes = [
      (await post(`${documentId}/actions/publish`, { capacity: 9 })).status,
      (await post(`${documentId}/actions/unpublish`, {})).status,
      (await post('actions/bulkUnpublish', { documentIds: [documentId] })).status,
      (await post('actions/bulkDelete', { documentIds: [documentId] })).status,
      (await request(app.server).delete(path(VENUE, documentId)).set(sacha.headers)).status,
    ];
    expect(outcomes).toEqual([403, 403, 403, 403, 403]);
    await m.the.update('venue', venue, { capacity: 305 });
    expect((await post('actions/bulkPublish', { documentIds: [documentId] })).status).toBe(403);
    expect((await post(`${documentId}/actions/discard`, {})).status).toBe(403);
    expect([await capacityOf(venue), await capacityOf(venue, 'published')]).toEqual([305, 300]);
    expect(await notices()).toEqual([]);
  });

  it('still lets its stewards, those who look after the commons and programs write', async () => {
    const venue = await newVenue();
    await m.save(camille, VENUE, venue.documentId, { capacity: 301 }).expect(200);
    await m.save(moderator, VENUE, venue.documentId, { capacity: 302 }).expect(200);
    await m.the.update('venue', venue, { capacity: 303 });
    expect(await capacityOf(venue)).toBe(303);
  });

  it('tells in the form what may be written, and how many suggestions wait', async () => {
    const venue = await newVenue();
    await propose(sacha, venue.documentId, { capacity: 280 });
    const role = async (member: Member) =>
      (await m.ask(member, 'get', `/entry-roles/${VENUE}/${venue.documentId}`).expect(200)).body.data;
    expect(await role(sacha)).toMatchObject({
      policy: 'guarded',
      isSteward: false,
      mayRemove: false,
      allowed: [],
      waiting: 1,
      stewards: [{ documentId: theatre, name: 'Théâtre du Briançonnais' }],
      claimable: [{ documentId: tourism, name: 'Office de tourisme' }],
    });
    expect(await role(camille)).toMatchObject({ isSteward: true, forbidden: [], mayRemove: true, claimable: [] });
  });
});

describe('a publication', () => {
  const role = async (member: Member, documentId: string) =>
    (await m.ask(member, 'get', `/entry-roles/${VENUE}/${documentId}`).expect(200)).body.data;
  const askFor = (member: Member, documentId: string, message = '') =>
    m.ask(member, 'post', '/publication-requests', { uid: VENUE, documentId, message });
  const nameOf = async ({ userId }: Member) => {
    const { firstname, lastname } = await app.strapi.db.query('admin::user').findOne({ where: { id: userId } });
    return `${firstname} ${lastname}`;
  };

  it('is asked, by who may not publish, of those who answer for the entry and may', async () => {
    const hall = await organisation('Mairie de Névache');
    const contributor = await m.signIn([hall], undefined, 'contributor');
    const editor = await m.signIn([hall], undefined, 'editor');
    const venue = await m.the.create('venue', await m.the.venueData({ steward: hall }));
    expect(await role(editor, venue.documentId)).toMatchObject({ mayPublish: true, publication: null });
    expect(await role(contributor, venue.documentId)).toMatchObject({
      mayPublish: false,
      publication: { by: [await nameOf(editor)], isAsked: false },
    });
    await askFor(contributor, venue.documentId, 'La salle ouvre lundi.').expect(204);
    await askFor(contributor, venue.documentId).expect(204);
    expect(await notices()).toMatchObject([
      {
        recipientId: editor.userId,
        kind: 'publication-request',
        targetDocumentId: venue.documentId,
        authorId: contributor.userId,
        parameters: { message: 'La salle ouvre lundi.' },
      },
    ]);
    expect((await role(contributor, venue.documentId)).publication.isAsked).toBe(true);
    expect((await m.ask(editor, 'get', '/home/waiting').expect(200)).body.data.publications).toBe(1);

    await request(app.server)
      .post(path(VENUE, venue.documentId, '/actions/publish'))
      .set(editor.headers)
      .expect(200);
    expect(await notices()).toMatchObject([
      { recipientId: contributor.userId, kind: 'edit', authorId: editor.userId, parameters: { action: 'publish' } },
    ]);
  });

  it('of an entry that nobody may publish for its organisation is asked of those who look after the commons', async () => {
    const alone = await organisation('Compagnie sans éditeur');
    const contributor = await m.signIn([alone], undefined, 'contributor');
    const venue = await m.the.create('venue', await m.the.venueData({ steward: alone }));
    await askFor(contributor, venue.documentId).expect(204);
    const recipients = (await notices()).map(({ recipientId }) => recipientId);
    expect(recipients).toEqual(await app.strapi.plugin('commons').service('entry-roles').moderators());
  });

  it('is asked by nobody who may not write the entry', async () => {
    const venue = await newVenue();
    const spectator = await m.signIn([], 'odus-person');
    await askFor(spectator, venue.documentId).expect(403);
    await askFor(sacha, 'absent').expect(404);
    expect(await notices()).toEqual([]);
  });
});

describe('who answers for a field', () => {
  it('is the organiser for the date and the price, the company for the text, the steward for the rest', async () => {
    await choose({ [PERFORMANCE]: 'guarded', [PRODUCTION]: 'guarded' });
    const company = await organisation('Compagnie des Cimes');
    const robin = await m.signIn([company]);
    const { performance, production } = await m.the.evening({ organisers: [tourism] });
    await m.the.update('production', production, { companies: [company] });
    const { documentId } = performance;
    await m.save(sacha, PERFORMANCE, documentId, { startTime: '21:00', pricing: 'free' }).expect(200);
    await m.save(camille, PERFORMANCE, documentId, { startTime: '19:00' }).expect(403);
    await m.save(sacha, PERFORMANCE, documentId, { ageMin: 8 }).expect(403);
    await m.save(camille, PERFORMANCE, documentId, { ageMin: 8 }).expect(200);
    await m.save(robin, PRODUCTION, production.documentId, { teaser: 'Alceste, seul.' }).expect(200);
    const { body } = await m.save(camille, PRODUCTION, production.documentId, { teaser: 'Alceste.' }).expect(403);
    expect(body.error.message).toContain('Compagnie des Cimes');
    expect(await m.the.read('performance', performance)).toMatchObject({
      startTime: expect.stringMatching(/^21:00:00/),
      ageMin: 8,
    });
  });

  it('lets an organiser publish the hour that they changed, not the age that somebody else drafted', async () => {
    await choose({ [PERFORMANCE]: 'guarded' });
    const { performance } = await m.the.evening({ organisers: [tourism] });
    const publication = (data: object) =>
      request(app.server)
        .post(path(PERFORMANCE, performance.documentId, '/actions/publish'))
        .set(sacha.headers)
        .send(data);
    await publication({ startTime: '21:00' }).expect(200);
    await m.save(camille, PERFORMANCE, performance.documentId, { ageMin: 12 }).expect(200);
    await publication({ startTime: '21:30' }).expect(403);
    const published = await m.the.read('performance', performance, { status: 'published' });
    expect(published).toMatchObject({ startTime: expect.stringMatching(/^21:00:00/), ageMin: null });
  });
});

describe('a suggestion', () => {
  beforeEach(() => choose({ [VENUE]: 'guarded' }));

  it('keeps only what it changes, waits with those who answer, and writes nothing', async () => {
    const venue = await newVenue();
    const typed = { name: 'Théâtre du Briançonnais', capacity: 280, isOutdoor: true };
    const id = await propose(sacha, venue.documentId, typed, 'Des sièges ont été retirés.');
    expect(await look(camille, id)).toMatchObject({
      state: 'pending',
      message: 'Des sièges ont été retirés.',
      author: `Membre ${sacha.userId - camille.userId + 1}`,
      entry: { documentId: venue.documentId, name: 'Théâtre du Briançonnais' },
      decidable: ['capacity', 'isOutdoor'],
      fields: [
        { attribute: 'capacity', label: 'Jauge totale', before: 300, proposed: 280, current: 300, hasChanged: false },
        { attribute: 'isOutdoor', before: false, proposed: true, isAccepted: null },
      ],
    });
    expect(await look(sacha, id)).toMatchObject({ decidable: [], mayWithdraw: true });
    expect(await capacityOf(venue)).toBe(300);
    const lists = async (member: Member) => {
      const { awaiting, mine } = (await m.ask(member, 'get', '/suggestions')).body.data;
      return [awaiting, mine].map((list: { id: number }[]) => list.some((one) => one.id === id));
    };
    expect([await lists(camille), await lists(sacha)]).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(await notices()).toMatchObject([
      {
        recipientId: camille.userId,
        kind: 'suggestion',
        parameters: { suggestion: String(id), message: 'Des sièges ont été retirés.' },
      },
    ]);
    const none = await m.ask(sacha, 'post', '/suggestions', asked(venue.documentId, { capacity: 300 }));
    expect([none.status, none.body.error.message]).toEqual([400, 'Il n’y a rien à proposer : la fiche dit déjà cela.']);
  });

  it('is written in the name of who made it, with its reason, and published as the entry was', async () => {
    const venue = await newVenue();
    const id = await propose(sacha, venue.documentId, { capacity: 280 });
    expect((await answer(camille, id, ['capacity'])).body.data).toEqual({ state: 'accepted' });
    expect([await capacityOf(venue), await capacityOf(venue, 'published')]).toEqual([280, 280]);
    const history = app.strapi.plugin('commons').service('history');
    const revisions = await history.since(VENUE, venue.documentId, 'fr', 2);
    expect(revisions.map((one: { action: string; authorship: object }) => [one.action, one.authorship])).toEqual(
      ['update', 'publish'].map((action) => [
        action,
        {
          origin: 'admin',
          administratorId: sacha.userId,
          reason: { code: 'suggestion', reference: String(id) },
        },
      ]),
    );
    expect((await notices()).at(-1)).toMatchObject({
      recipientId: sacha.userId,
      kind: 'suggestion-answered',
      parameters: { state: 'accepted' },
    });
  });

  it('is accepted in part, the rest refused with a reason that its author reads', async () => {
    const venue = await newVenue();
    await m.the.update('venue', venue, { altitudeMetres: 1326 });
    const id = await propose(sacha, venue.documentId, { capacity: 280, isOutdoor: true });
    expect((await answer(camille, id, ['capacity'], ['isOutdoor'])).status).toBe(400);
    const { body } = await answer(camille, id, ['capacity'], ['isOutdoor'], 'La cour n’est plus ouverte.');
    expect(body.data).toEqual({ state: 'partly' });
    expect(await m.the.read('venue', venue)).toMatchObject({ capacity: 280, isOutdoor: false });
    // Somebody is still writing the draft: it is theirs to publish.
    expect(await capacityOf(venue, 'published')).toBe(300);
    expect(await look(sacha, id)).toMatchObject({
      state: 'partly',
      reason: 'La cour n’est plus ouverte.',
      mayWithdraw: false,
    });
    expect((await answer(camille, id, [], ['capacity'], 'Non.')).status).toBe(403);
  });

  it('is looked at again when the entry changed meanwhile, and shows what is there now', async () => {
    const venue = await newVenue();
    const id = await propose(sacha, venue.documentId, { capacity: 280 });
    const { updatedAt } = await look(camille, id);
    await m.save(camille, VENUE, venue.documentId, { capacity: 290 }).expect(200);
    const stale = { accept: ['capacity'], refuse: [], updatedAt };
    await m.ask(camille, 'post', `/suggestions/${id}/answer`, stale).expect(409);
    expect((await look(camille, id)).fields).toMatchObject([
      { before: 300, proposed: 280, current: 290, hasChanged: true },
    ]);
    await answer(camille, id, ['capacity']);
    expect(await capacityOf(venue)).toBe(280);
  });

  it('carries relations and parts, and breaks no rule', async () => {
    const venue = await newVenue();
    const kind = await m.the.concept('venue-kind', 'chapel', { prefLabel: { fr: 'Chapelle' } });
    const typed = {
      kinds: { connect: [{ documentId: kind }], disconnect: [] },
      address: { street: '1 avenue de la République', locality: 'Briançon', countryCode: 'FR', postalCode: '05100' },
    };
    const id = await propose(sacha, venue.documentId, typed);
    await answer(camille, id, ['kinds', 'address']);
    const written = await m.the.read('venue', venue, { populate: { kinds: true, address: true } });
    expect((written.kinds as object[]).length).toBe(2);
    expect(written.address).toMatchObject({ street: '1 avenue de la République' });
    await m.ask(sacha, 'post', '/suggestions', asked(venue.documentId, { capacity: -3 })).expect(400);
  });

  it('is among those that wait for its stewards, however many wait for others before it', async () => {
    const theirs = await newVenue({ steward: tourism });
    const older = {
      ...{ targetUid: VENUE, targetDocumentId: theirs.documentId, targetLocale: 'fr', authorId: camille.userId },
      ...{ base: { capacity: 300 }, proposed: { capacity: 1 }, decisions: {}, state: 'pending', at: '1' },
    };
    const suggestions = app.strapi.db.query('plugin::commons.suggestion');
    await suggestions.createMany({ data: Array.from({ length: 201 }, () => older) });
    const id = await propose(sacha, (await newVenue()).documentId, { capacity: 280 });
    const { awaiting } = (await m.ask(camille, 'get', '/suggestions').expect(200)).body.data;
    expect(awaiting.map((one: { id: number }) => one.id)).toContain(id);
    await suggestions.deleteMany({ where: { at: '1' } });
  });

  it('is withdrawn by its author alone', async () => {
    const venue = await newVenue();
    const id = await propose(sacha, venue.documentId, { capacity: 280 });
    await m.ask(camille, 'post', `/suggestions/${id}/withdrawal`).expect(403);
    await m.ask(sacha, 'post', `/suggestions/${id}/withdrawal`).expect(200);
    expect((await answer(camille, id, ['capacity'])).status).toBe(403);
  });

  it('is not published by who may not publish, though they accept it', async () => {
    const venue = await newVenue();
    const contributor = await m.signIn([theatre], 'odus-contributor', 'contributor');
    const id = await propose(sacha, venue.documentId, { capacity: 280 });
    expect((await answer(contributor, id, ['capacity'])).body.data).toEqual({ state: 'accepted' });
    expect([await capacityOf(venue), await capacityOf(venue, 'published')]).toEqual([280, 300]);
  });

  it('waits for each of those who answer for its fields', async () => {
    await choose({ [PERFORMANCE]: 'guarded' });
    const robin = await m.signIn([await organisation('Compagnie des Lacs')]);
    const { performance } = await m.the.evening({ organisers: [tourism] });
    const typed = { startTime: '19:00', ageMin: 10 };
    const id = await propose(robin, performance.documentId, typed, '', PERFORMANCE);
    expect((await answer(camille, id, ['startTime'])).status).toBe(403);
    expect((await answer(camille, id, ['ageMin'])).body.data.state).toBe('pending');
    expect((await answer(sacha, id, ['startTime'])).body.data.state).toBe('accepted');
    expect(await m.the.read('performance', performance, { status: 'published' })).toMatchObject({
      startTime: expect.stringMatching(/^19:00:00/),
      ageMin: 10,
    });
  });
});

describe('a private contact', () => {
  const contact = { email: 'regie@salle.example', phone: '+33492000000', visibility: 'private' };
  const contactOf = async (venue: { documentId: string }) =>
    (await m.the.read('venue', venue, { populate: { contact: true } })).contact;
  /** What the form of somebody who does not see it sends. */
  const unseen = { email: null, phone: null, visibility: 'public' };
  beforeEach(() => choose({ [VENUE]: 'guarded' }));

  it('is neither removed nor guessed by a suggestion of somebody who does not see it', async () => {
    const venue = await newVenue({ contact });
    const id = await propose(sacha, venue.documentId, { capacity: 280, contact: unseen });
    expect(await look(camille, id)).toMatchObject({ decidable: ['capacity'], fields: [{ attribute: 'capacity' }] });
    const guess = async (email: string) =>
      m.ask(sacha, 'post', '/suggestions', asked(venue.documentId, { contact: { ...contact, email } }));
    const [right, wrong] = [await guess(contact.email), await guess('autre@salle.example')];
    expect([right.status, right.body]).toEqual([400, wrong.body]);
    expect(await contactOf(venue)).toMatchObject(contact);
  });

  it('is read by who proposes it and by those who answer, not by others', async () => {
    const venue = await newVenue();
    const id = await propose(sacha, venue.documentId, { contact });
    const stranger = await m.signIn([await organisation('Cinéma')]);
    const attributes = async (member: Member) =>
      (await look(member, id)).fields.map(({ attribute }: { attribute: string }) => attribute);
    expect([await attributes(sacha), await attributes(camille), await attributes(stranger)]).toEqual([
      ['contact'],
      ['contact'],
      [],
    ]);
  });

  it('is not brought out of the past by somebody who does not see it', async () => {
    await choose({ [VENUE]: 'open' });
    const venue = await newVenue({ contact: { ...contact, visibility: 'members' } });
    await m.the.update('venue', venue, { contact, capacity: 310 });
    const history = app.strapi.plugin('commons').service('history');
    const [first, ...others] = (await history.since(VENUE, venue.documentId, 'fr', 0)) as { id: number }[];
    const ask = (id: number | undefined, action: string, body = {}) =>
      m.ask(sacha, 'post', `/history/revisions/${id}/${action}`, body);
    await ask(others.at(-1)?.id, 'revert').expect(403);
    await ask(first?.id, 'restore', { attributes: ['contact'] }).expect(403);
    await ask(first?.id, 'restore').expect(200);
    expect([await capacityOf(venue), await contactOf(venue)]).toEqual([300, expect.objectContaining(contact)]);
    await m.ask(camille, 'post', `/history/revisions/${first?.id}/restore`, { attributes: ['contact'] }).expect(200);
    expect(await contactOf(venue)).toMatchObject({ visibility: 'members' });
  });

  it('stays as it is when somebody who does not see it merges two texts', async () => {
    await choose({ [VENUE]: 'open' });
    const venue = await newVenue({ contact });
    const { updatedAt } = await m.the.read('venue', venue);
    const merged = { uid: VENUE, documentId: venue.documentId, updatedAt, values: { capacity: 310, contact: unseen } };
    await m.ask(sacha, 'post', '/merges', merged).expect(200);
    expect([await capacityOf(venue), await contactOf(venue)]).toEqual([310, expect.objectContaining(contact)]);
  });
});

describe('a claim', () => {
  const claim = (member: Member, documentId: string, organisationId: string) =>
    m.ask(member, 'post', '/claims', {
      ...{ uid: VENUE, documentId, organisation: organisationId },
      justification: 'La commune nous en a confié la gestion.',
    });

  it('is answered by a present steward: the organisation answers, who did it goes on writing', async () => {
    const venue = await newVenue();
    const { id } = (await claim(sacha, venue.documentId, tourism).expect(201)).body.data;
    await claim(sacha, venue.documentId, tourism).expect(400);
    expect((await notices()).map(({ kind, recipientId }) => [kind, recipientId])).toContainEqual([
      'claim',
      camille.userId,
    ]);
    expect((await m.ask(camille, 'get', '/claims')).body.data.awaiting).toMatchObject([
      { id, organisation: 'Office de tourisme', justification: 'La commune nous en a confié la gestion.' },
    ]);
    await m.ask(sacha, 'post', `/claims/${id}/answer`, { isAccepted: true }).expect(403);
    await m.ask(camille, 'post', `/claims/${id}/answer`, { isAccepted: true }).expect(200);
    const published = await m.the.read('venue', venue, { status: 'published' });
    expect(published).toMatchObject({ steward: { documentId: tourism }, coEditors: [{ documentId: theatre }] });
    expect((await notices()).at(-1)).toMatchObject({
      recipientId: sacha.userId,
      kind: 'claim-answered',
      parameters: { state: 'accepted' },
    });
  });

  it('is refused with a reason, by those who look after the commons too', async () => {
    const venue = await newVenue();
    await claim(sacha, venue.documentId, theatre).expect(403);
    const { id } = (await claim(sacha, venue.documentId, tourism).expect(201)).body.data;
    await m.ask(moderator, 'post', `/claims/${id}/answer`, { isAccepted: false }).expect(400);
    await m
      .ask(moderator, 'post', `/claims/${id}/answer`, { isAccepted: false, reason: 'La régie reste au théâtre.' })
      .expect(200);
    expect((await m.ask(sacha, 'get', '/claims')).body.data.mine[0]).toMatchObject({
      state: 'refused',
      reason: 'La régie reste au théâtre.',
    });
    expect(await app.strapi.plugin('commons').service('stewards').of(VENUE, venue.documentId)).toEqual([theatre]);
  });
});

describe('the settings', () => {
  it('are for those who look after the commons, and know every type by its name', async () => {
    const { body } = await m.ask(moderator, 'get', '/policies').expect(200);
    expect(body.data[0]).toEqual({ uid: PERFORMANCE, name: 'Représentations', policy: 'open' });
    await m.ask(camille, 'get', '/policies').expect(403);
    await m.ask(camille, 'put', '/policies', { [VENUE]: 'guarded' }).expect(403);
    await m.ask(moderator, 'put', '/policies', { [VENUE]: 'closed' }).expect(400);
  });
});
