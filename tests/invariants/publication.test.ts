/** @databases sqlite postgres */
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { logInAsAdministrator } from '../support/administrator';
import { commons, messagesOf, brokenRules, type Commons, type Document } from '../support/commons';

let app: TestApp;
let the: Commons;
let token: string;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  token = await logInAsAdministrator(app);
});
afterAll(() => app.close());

const NIGHT_OF_THE_SPRING_CHANGE = { startDate: '2027-03-28', startTime: '02:30:00.000' };

/** Saves a performance as the admin does. */
const saveInTheAdmin = async (language: string) => {
  const authorised = { Authorization: `Bearer ${token}` };
  await request(app.server).put('/admin/users/me').set(authorised).send({ preferedLanguage: language }).expect(200);
  return request(app.server)
    .post('/content-manager/collection-types/api::performance.performance')
    .set(authorised)
    .send(NIGHT_OF_THE_SPRING_CHANGE);
};

/** Saves a performance as a program does. */
const saveByTheApi = async (language: string) => {
  const tokens = app.strapi.service('admin::api-token');
  const { accessKey } = await tokens.create({ name: language, description: '', type: 'full-access', lifespan: null });
  return request(app.server)
    .post('/api/performances')
    .set({ Authorization: `Bearer ${accessKey}`, 'Accept-Language': language })
    .send({ data: NIGHT_OF_THE_SPRING_CHANGE });
};

describe('a draft', () => {
  it('may be incomplete', async () => {
    expect(await the.create('performance', {})).toMatchObject({ slug: null, startsAt: null, timeZone: 'Europe/Paris' });
    expect(await the.create('production', {})).toMatchObject({ state: 'active' });
  });
});

describe('what is published', () => {
  it.each([
    ['work', ['title', 'kind']],
    ['production', ['title', 'teaser', 'form', 'disciplines', 'companies']],
    ['performance', ['startDate', 'organisers', 'production', 'venue']],
    ['event-group', ['name', 'kind', 'teaser', 'organisers', 'territories']],
    ['venue', ['name', 'kinds', 'address']],
    ['space', ['name', 'venue']],
    ['organisation', ['name', 'kinds', 'territory']],
    ['person', ['displayName']],
  ])('is complete: a %s has %j, and who answers for it', async (type, fields) => {
    const refused = await brokenRules(the.publish(type, await the.create(type, {})));
    expect(refused.map((line) => line.split(' ')[1])).toEqual(expect.arrayContaining([...fields, 'steward']));
    expect(refused).toHaveLength(fields.length + 1);
  });

  it('is complete: an edition has its dates', async () => {
    const kind = await the.concept('group-kind', 'edition');
    const draft = await the.create('event-group', await the.groupData({ kind }));
    expect(await brokenRules(the.publish('event-group', draft))).toEqual(['required startDate', 'required endDate']);
  });

  it('INV-18 has pictures with a text, a credit, a licence', async () => {
    const draft = await the.create('person', await the.personData({ pictures: [{ role: 'main' }] }));
    const where = (name: string) => `INV-18 pictures.0.${name}`;
    expect(await brokenRules(the.publish('person', draft))).toEqual(['file', 'alt', 'credit', 'licence'].map(where));
  });

  it('refers to what is published', async () => {
    const draft = await the.date({
      production: (await the.create('production', await the.productionData())).documentId,
    });
    expect(await messagesOf(the.publish('performance', draft))).toEqual([
      'Spectacle : « Le Misanthrope » n’est pas publié. Publiez d’abord cette fiche, ou retirez-la d’ici.',
    ]);
  });

  it('goes through the same gate when it is saved and published at once', async () => {
    const created = the.create('person', { firstName: 'Lila' }, { status: 'published' });
    expect(await brokenRules(created)).toEqual(['required displayName', 'required steward']);
    expect(await app.strapi.db.query('api::person.person').count({ where: { firstName: 'Lila' } })).toBe(0);
  });

  it('has the organisers of its venue unless it says otherwise', async () => {
    const draft = await the.date({ organisers: [] });
    await the.publish('performance', draft);
    expect(await the.read('performance', draft)).toMatchObject({ organisers: [{ name: 'Théâtre du Briançonnais' }] });
  });
});

describe('several entries at once in the admin', () => {
  const bulk = (action: string, documentIds: string[]) =>
    request(app.server)
      .post(`/content-manager/collection-types/api::person.person/actions/${action}`)
      .set({ Authorization: `Bearer ${token}`, 'Accept-Language': 'it' })
      .send({ documentIds });
  const publishedAmong = (documentIds: string[]) =>
    app.strapi.db
      .query('api::person.person')
      .count({ where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } } });

  it('are published or deleted all together, or not at all', async () => {
    const ready = await the.create('person', await the.personData());
    const incomplete = await the.create('person', await the.personData({ displayName: null }));
    const both = [ready.documentId, incomplete.documentId];
    const refused = await bulk('bulkPublish', both);
    expect([refused.status, await publishedAmong(both)]).toEqual([400, 0]);
    await the.update('person', incomplete, { displayName: 'Ada Complétée' });
    expect([(await bulk('bulkPublish', both)).status, await publishedAmong(both)]).toEqual([200, 2]);

    const credits = [{ role: await the.concept('participation-role', 'actor'), person: ready.documentId }];
    await the.publishNew('production', await the.productionData({ credits }));
    expect([(await bulk('bulkDelete', both)).status, await publishedAmong(both)]).toEqual([400, 2]);
    expect([(await bulk('bulkUnpublish', both)).status, await publishedAmong(both)]).toEqual([200, 0]);
  });
});

describe('a copy', () => {
  const copyOf = async (uid: 'api::performance.performance' | 'api::venue.venue', { documentId }: Document) =>
    (await app.strapi.documents(uid).clone({ documentId })) as unknown as Document;

  it('of a performance is another date, still to be chosen', async () => {
    const { performance } = await the.evening({ capacity: 80, remainingCapacity: 3, priceNote: { fr: 'Au chapeau' } });
    await the.update('performance', performance, { eventStatus: 'cancelled' }, { status: 'published' });
    const copy = await the.read('performance', await copyOf('api::performance.performance', performance));
    expect(copy).toMatchObject({
      ...{ startDate: null, startsAt: null, startTime: performance.startTime, eventStatus: 'scheduled', sequence: 0 },
      ...{ capacity: 80, remainingCapacity: null, priceNote: { fr: 'Au chapeau' }, publishedAt: null, slug: null },
      production: { title: 'Le Misanthrope' },
    });
    expect(await brokenRules(the.update('performance', copy, { startDate: '2027-03-12' }))).toEqual([
      'INV-20 startDate',
    ]);
    expect(await the.update('performance', copy, { startDate: '2027-03-13' })).toMatchObject({
      slug: 'le-misanthrope-2027-03-13',
    });
  });

  it('has its own slug and none of the identifiers of the first, in every language', async () => {
    const scheme = await the.concept('identifier-scheme', 'wikidata');
    const externalIds = [{ scheme, value: 'Q777' }];
    const venue = await the.create('venue', await the.venueData({ name: 'Salle des fêtes', externalIds }));
    await the.update('venue', venue, { name: 'Village hall' }, { locale: 'en' });
    const copy = await copyOf('api::venue.venue', venue);
    expect(await the.read('venue', copy)).toMatchObject({ slug: 'salle-des-fetes-2', externalIds: [] });
    expect(await the.read('venue', copy, { locale: 'en' })).toMatchObject({
      name: 'Village hall',
      slug: 'salle-des-fetes-2',
    });
    expect(await the.read('venue', venue)).toMatchObject({ externalIds: [{ value: 'Q777' }] });
  });
});

describe('a copy made in the admin', () => {
  const headers = () => ({ Authorization: `Bearer ${token}` });
  const address = (uid: string, path: string) => `/content-manager/collection-types/${uid}/${path}`;
  /** Copies an entry as the form of a language does, which sends the texts that it shows. */
  const copyFrom = async (uid: string, { documentId }: Document, form: object, locale = 'fr') => {
    const path = address(uid, `clone/${documentId}?locale=${locale}`);
    const { body } = await request(app.server).post(path).set(headers()).send(form).expect(200);
    return body.data as Document;
  };
  const rowsOf = async (uid: string, { documentId }: Document) =>
    (await app.strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { locale: 'desc' } })) as Document[];
  const written = async () => {
    const person = await the.publishNew('person', await the.personData({ displayName: 'Ada Copiée' }));
    const credits = [{ person: person.documentId, role: await the.concept('participation-role', 'actor') }];
    const production = await the.publishNew('production', await the.productionData({ credits }));
    await the.update('production', production, { title: 'The Misanthrope' }, { locale: 'en', status: 'published' });
    return production;
  };
  const UID = 'api::production.production';

  it('has one row a language, with its own texts, relations and components', async () => {
    const form = { title: 'Le Misanthrope', disciplines: { connect: [], disconnect: [] } };
    const copy = await copyFrom(UID, await written(), form);
    expect((await rowsOf(UID, copy)).map(({ locale, title }) => [locale, title])).toEqual([
      ['fr', 'Le Misanthrope'],
      ['en', 'The Misanthrope'],
    ]);
    expect(
      await the.read('production', copy, { populate: { credits: { populate: ['person'] }, disciplines: true } }),
    ).toMatchObject({
      credits: [{ person: { displayName: 'Ada Copiée' } }],
      disciplines: [{ code: 'theatre' }],
    });
    expect(await brokenRules(the.publish('production', copy, { locale: '*' }))).toEqual([]);
    expect(await rowsOf(UID, copy)).toHaveLength(4);
  });

  it('takes what its form says in the language of the form alone', async () => {
    const copy = await copyFrom(UID, await written(), { title: 'The Misanthrope, again', state: 'active' }, 'en');
    expect((await rowsOf(UID, copy)).map(({ locale, title }) => [locale, title])).toEqual([
      ['fr', 'Le Misanthrope'],
      ['en', 'The Misanthrope, again'],
    ]);
  });

  it('that an earlier version wrote in one language alone is told apart again at the next start', async () => {
    const original = await written();
    const copy = await copyFrom(UID, original, {});
    const [, english] = await rowsOf(UID, copy);
    await app.strapi.db.query(UID).update({ where: { id: english?.id }, data: { locale: 'fr' } });
    const same = await copyFrom(UID, original, {});
    const [french, other] = await rowsOf(UID, same);
    const { title, teaser } = french as Document;
    await app.strapi.db.query(UID).update({ where: { id: other?.id }, data: { locale: 'fr', title, teaser } });
    app = await app.restart(() => Promise.resolve());
    the = commons(app.strapi);
    expect((await rowsOf(UID, copy)).map(({ locale, title }) => [locale, title])).toEqual([
      ['fr', 'Le Misanthrope'],
      ['en', 'The Misanthrope'],
    ]);
    expect((await rowsOf(UID, same)).map(({ locale, title }) => [locale, title])).toEqual([['fr', 'Le Misanthrope']]);
  });
});

describe('a former address', () => {
  const TYPES = {
    production: (title: string) => the.productionData({ title }),
    venue: (name: string) => the.venueData({ name }),
    organisation: (name: string) => the.organisationData({ name }),
    'event-group': (name: string) => the.groupData({ name }),
    work: (title: string) => the.workData({ title }),
    person: (displayName: string) => the.personData({ displayName }),
  };

  it.each(Object.keys(TYPES) as (keyof typeof TYPES)[])('of a %s is never given to another one', async (type) => {
    const first = await the.publishNew(type, await TYPES[type]('Nom partagé'));
    expect(first.slug).toBe('nom-partage');
    await the.update(type, first, { slug: 'autre-nom' }, { status: 'published' });
    const second = await the.publishNew(type, await TYPES[type]('Nom partagé'));
    expect(second.slug).toBe('nom-partage-2');
  });

  it('is kept while the entry is withdrawn and renamed', async () => {
    const first = await the.publishNew('venue', await the.venueData({ name: 'Salle retirée' }));
    await app.strapi.documents('api::venue.venue').unpublish({ documentId: first.documentId });
    await the.update('venue', first, { slug: 'salle-revenue' }, { status: 'published' });
    const second = await the.create('venue', await the.venueData({ name: 'Salle retirée' }));
    expect(second.slug).toBe('salle-retiree-2');
    expect(await the.read('venue', first)).toMatchObject({ formerSlugs: ['salle-retiree'] });
  });

  it('stays that of what was deleted', async () => {
    const first = await the.publishNew('venue', await the.venueData({ name: 'Salle perdue' }));
    await the.update('venue', first, { slug: 'salle-disparue' }, { status: 'published' });
    await the.remove('venue', first);
    const names = ['Salle perdue', 'Salle disparue'];
    const others = await Promise.all(names.map(async (name) => the.venueData({ name })));
    const slugs = [(await the.create('venue', others[0]!)).slug, (await the.create('venue', others[1]!)).slug];
    expect(slugs).toEqual(['salle-perdue-2', 'salle-disparue-2']);
    expect(await brokenRules(the.create('venue', { ...others[0], slug: 'salle-perdue' }))).toEqual(['slug slug']);
  });
});

describe('a refusal', () => {
  it.each([
    [
      'fr',
      'Heure : le 28 mars 2027, 02:30 n’existe pas, les horloges passent à l’heure d’été. Choisissez une autre heure.',
    ],
    ['en', 'Time: on 28 March 2027, 02:30 does not exist, because clocks go forward. Choose another time.'],
    ['it', 'Ora: il 28 marzo 2027 le 02:30 non esistono, gli orologi passano all’ora legale. Scegli un’altra ora.'],
  ])('says in %s what, where, and how to fix it', async (language, message) => {
    for (const { status, body } of [await saveInTheAdmin(language), await saveByTheApi(language)]) {
      expect([status, body.error.name]).toEqual([400, 'ValidationError']);
      const [rejection] = body.error.details.errors;
      expect(rejection).toMatchObject({ rule: 'INV-14', path: ['startTime'] });
      expect(rejection.message.replace(/\s/g, ' ')).toBe(message);
    }
  });
});
