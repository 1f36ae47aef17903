import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons, type Document } from '../support/commons';
import { members, type Member } from '../support/members';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const english = { locale: 'en' };

describe('a translation', () => {
  it('translates the texts of the record, which is in French', async () => {
    const { venue } = await the.evening();
    const translated = await the.update('venue', venue, { name: 'Briançon Theatre' }, english);
    expect(translated).toMatchObject({ name: 'Briançon Theatre', slug: venue.slug });
    expect(await the.read('venue', venue)).toMatchObject({ name: 'Théâtre du Briançonnais' });
  });

  it('comes after the French version, and is published after it', async () => {
    const message = await messagesOf(the.create('person', await the.personData(), english));
    expect(message).toEqual([expect.stringContaining('Créez d’abord la version française')]);
    const draft = await the.create('person', await the.personData());
    await the.update('person', draft, { biography: 'A singer.' }, english);
    expect(await messagesOf(the.publish('person', draft, english))).toEqual([
      expect.stringContaining('Publiez d’abord la version française'),
    ]);
    await the.publish('person', draft);
    expect(await brokenRules(the.publish('person', draft, english))).toEqual([]);
  });

  it('does not change what all languages have in common', async () => {
    const { venue } = await the.evening();
    expect(await messagesOf(the.update('venue', venue, { capacity: 300 }, english))).toEqual([
      'Jauge totale : ce champ est commun à toutes les langues. Modifiez-le dans la version française.',
    ]);
    const kinds = [await the.concept('venue-kind', 'church')];
    const address = { locality: 'Névache', countryCode: 'FR' };
    expect(await brokenRules(the.update('venue', venue, { kinds }, english))).toEqual(['i18n kinds']);
    expect(await brokenRules(the.update('venue', venue, { kinds: { connect: kinds } }, english))).toEqual([
      'i18n kinds',
    ]);
    expect(await brokenRules(the.update('venue', venue, { address }, english))).toEqual(['i18n address']);
  });

  it('may send back what the record says, as a form does', async () => {
    const { venue } = await the.evening({});
    const record = await the.read('venue', venue, { populate: { address: true } });
    const form = {
      name: 'Briançon Theatre',
      capacity: record.capacity,
      isOutdoor: record.isOutdoor,
      address: record.address,
      kinds: { connect: [], disconnect: [] },
      operator: { connect: [], disconnect: [] },
    };
    expect(await brokenRules(the.update('venue', venue, form, english))).toEqual([]);
    expect(await the.read('venue', venue)).toMatchObject({
      operator: { documentId: await the.steward() },
      address: { locality: 'Briançon' },
    });
  });

  it('is written in the admin, whose form shows nothing of what the language lacks', async () => {
    const { steward, ...record } = await the.personData({ displayName: 'Ada Créditée' });
    const person = await the.publishNew('person', { ...record, steward });
    const credits = [{ person: person.documentId, role: await the.concept('participation-role', 'actor') }];
    const production = await the.publishNew('production', await the.productionData({ credits }));
    const token = await logInAsAdministrator(app);
    const save = (form: object) =>
      request(app.server)
        .put(`/content-manager/collection-types/api::production.production/${production.documentId}?locale=it`)
        .auth(token, { type: 'bearer' })
        .send({ credits: [], state: 'active', documentId: production.documentId, ...form });
    await save({ title: 'Il misantropo', provenance: null }).expect(200);
    await save({ title: 'Il misantropo, oggi' }).expect(200);
    const refused = await save({ state: 'archived' }).expect(400);
    expect(refused.body.error.message).toContain('commun à toutes les langues');
    expect(await the.read('production', production, { locale: 'it' })).toMatchObject({ title: 'Il misantropo, oggi' });
    expect(await the.read('production', production, { populate: ['credits'] })).toMatchObject({ credits: [{}] });
  });

  it('is withdrawn with the French version', async () => {
    const draft = await the.publishNew('person', await the.personData({ displayName: 'Ada Retirée' }));
    await the.update('person', draft, { biography: 'A singer.' }, { ...english, status: 'published' });
    await app.strapi.documents('api::person.person').unpublish({ documentId: draft.documentId });
    expect(await the.read('person', draft, { ...english, status: 'published' })).toBeNull();
  });
});

type Attributes = Record<
  string,
  { type: string; customField?: string; pluginOptions?: { i18n?: { localized?: boolean } } }
>;

describe('a member translates', () => {
  /** Is editor of the theatre that answers for the entries. */
  let member: Member;
  beforeAll(async () => {
    member = await members(app).signIn([await the.steward()], 'odus-editor', 'editor');
  });

  const localisedTypes = () =>
    Object.values(app.strapi.contentTypes)
      .filter(({ uid, pluginOptions }) => uid.startsWith('api::') && isLocalised(pluginOptions))
      .map(({ uid }) => String(uid));
  const isLocalised = (options: unknown) =>
    (options as Attributes[string]['pluginOptions'] | undefined)?.i18n?.localized === true;
  const attributesOf = (uid: string) =>
    app.strapi.contentType(uid as 'api::venue.venue').attributes as unknown as Attributes;
  /** An English text for each field that is translated. */
  const englishOf = (uid: string) =>
    Object.fromEntries(
      Object.entries(attributesOf(uid))
        .filter(([, { pluginOptions }]) => isLocalised(pluginOptions))
        .map(([name, { customField }]) => [name, customField ? [`English ${name}`] : `English ${name}`]),
    );
  const dataOf = (name: string) => {
    const data = { 'event-group': the.groupData, organisation: the.organisationData, person: the.personData };
    const others = { production: the.productionData, venue: the.venueData, work: the.workData };
    return ({ ...data, ...others } as Record<string, () => Promise<Record<string, unknown>>>)[name]!();
  };
  const nameOf = (uid: string) => uid.split('.')[1] ?? '';
  const publishedIn = (uid: string): Promise<Document> =>
    dataOf(nameOf(uid)).then((data) => the.publishNew(nameOf(uid), data));

  const call = (method: 'get' | 'put' | 'post', uid: string, path: string, body: object = {}) =>
    request(app.server)[method](`/content-manager/collection-types/${uid}/${path}`).set(member.headers).send(body);
  const form = async (uid: string, { documentId }: Document, locale = 'en') =>
    (await call('get', uid, `${documentId}?locale=${locale}`).expect(200)).body.data as Record<string, unknown>;

  it('every type whose texts are translated, from an empty form to what the public reads', async () => {
    const types = localisedTypes();
    expect(types.sort()).toEqual(
      ['event-group', 'organisation', 'person', 'production', 'venue', 'work'].map((name) => `api::${name}.${name}`),
    );
    for (const uid of types) {
      const entry = await publishedIn(uid);
      const texts = englishOf(uid);
      const begun = await form(uid, entry);
      const path = `${entry.documentId}/actions/publish?locale=en`;
      const { body } = await call('post', uid, path, { ...begun, ...texts });
      expect([uid, body.error?.message]).toEqual([uid, undefined]);
      const published = await the.read(nameOf(uid), entry, { locale: 'en', status: 'published' });
      expect({ uid, ...published }).toMatchObject({ uid, ...texts });
    }
  });

  it('a draft that was saved before, and one that somebody else began', async () => {
    for (const uid of localisedTypes()) {
      const entry = await publishedIn(uid);
      const [[name, text] = ['', '']] = Object.entries(englishOf(uid));
      await the.update(nameOf(uid), entry, { [name]: text }, english);
      await call('put', uid, `${entry.documentId}?locale=en`, { [name]: text }).expect(200);
      const { status } = await call('post', uid, `${entry.documentId}/actions/publish?locale=en`, { [name]: text });
      expect([uid, status]).toEqual([uid, 200]);
    }
  });

  it('publishes several languages at once', async () => {
    const uid = 'api::production.production';
    const entry = await publishedIn(uid);
    await call('put', uid, `${entry.documentId}?locale=en`, { title: 'The Misanthrope' }).expect(200);
    const { body } = await call('post', uid, 'actions/bulkPublish', {
      documentIds: [entry.documentId],
      locale: ['fr', 'en'],
    }).expect(200);
    expect(body).toEqual({ count: 2 });
    const published = await the.read('production', entry, { locale: 'en', status: 'published' });
    expect(published).toMatchObject({ title: 'The Misanthrope' });
  });

  it('begins with the responsible organisation and all that languages share', async () => {
    const venue = await the.publishNew('venue', await the.venueData({ capacity: 300 }));
    const uid = 'api::venue.venue';
    const shared = { capacity: 300, slug: venue.slug, address: { locality: 'Briançon' }, steward: { count: 1 } };
    expect(await form(uid, venue)).toMatchObject(shared);
    expect(await form(uid, venue)).not.toHaveProperty('name');
    const saved = await call('put', uid, `${venue.documentId}?locale=en`, { name: 'Theatre' }).expect(200);
    expect(saved.body.data).toMatchObject({ ...shared, name: 'Theatre', locale: 'en' });
    expect(await form(uid, venue)).toMatchObject({ ...shared, name: 'Theatre', locale: 'en' });
    for (const field of ['steward', 'kinds', 'operator']) {
      const path = `/content-manager/relations/${uid}/${venue.documentId}/${field}?locale=en`;
      const { body } = await request(app.server).get(path).set(member.headers).expect(200);
      expect([field, body.results.length]).toEqual([field, 1]);
    }
  });

  it('keeps what the French version changes meanwhile', async () => {
    const uid = 'api::venue.venue';
    const venue = await the.publishNew('venue', await the.venueData({ capacity: 300 }));
    await call('put', uid, `${venue.documentId}?locale=en`, { name: 'Theatre' }).expect(200);
    await the.update('venue', venue, { capacity: 320, operator: null });
    expect(await form(uid, venue)).toMatchObject({ capacity: 320, operator: { count: 0 }, name: 'Theatre' });
  });

  it('publishes with one click what changed in every language', async () => {
    const uid = 'api::production.production';
    const draft = await the.create('production', await the.productionData());
    await call('put', uid, `${draft.documentId}?locale=it`, { title: 'Il misantropo' }).expect(200);
    await call('post', uid, `${draft.documentId}/actions/publish?locale=en`, { title: 'The Misanthrope' }).expect(200);
    const titleIn = async (locale: string) =>
      (await the.read('production', draft, { locale, status: 'published' }))?.title;
    expect(await Promise.all(['fr', 'en', 'it'].map(titleIn))).toEqual([
      'Le Misanthrope',
      'The Misanthrope',
      'Il misantropo',
    ]);
    await call('put', uid, `${draft.documentId}?locale=en`, { title: 'The Misanthrope, today' }).expect(200);
    await call('post', uid, `${draft.documentId}/actions/publish?locale=fr`, { title: 'Le Misanthrope, ce soir' });
    expect(await Promise.all(['fr', 'en'].map(titleIn))).toEqual(['Le Misanthrope, ce soir', 'The Misanthrope, today']);
  });

  it('of another organisation no more than in French', async () => {
    const other = await the.publishNew('organisation', await the.organisationData({ name: 'Office de tourisme' }));
    const stranger = await members(app).signIn([other.documentId], 'odus-editor', 'editor');
    const entry = await publishedIn('api::venue.venue');
    const path = `/content-manager/collection-types/api::venue.venue/${entry.documentId}/actions/publish?locale=en`;
    await request(app.server).post(path).set(stranger.headers).send({ name: 'Mine' }).expect(403);
    expect(await the.read('venue', entry, { locale: 'en' })).toBeNull();
  });

  it('from the texts of another language, which take nothing else along', async () => {
    const uid = 'api::production.production';
    const production = await publishedIn(uid);
    const query = `documentId=${production.documentId}&sourceLocale=fr&targetLocale=en&collectionType=collection-types`;
    const { body } = await request(app.server)
      .get(`/i18n/content-manager/get-fill-from-locale/${uid}?${query}`)
      .set(member.headers)
      .expect(200);
    expect(body.data).toMatchObject({
      title: 'Le Misanthrope',
      steward: { connect: [], disconnect: [] },
      disciplines: { connect: [], disconnect: [] },
    });
  });
});
