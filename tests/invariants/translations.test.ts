import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, refusalOf, type Commons } from '../support/commons';
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
    expect(await refusalOf(the.publish('person', draft, english))).toEqual([]);
  });

  it('does not change what all languages have in common', async () => {
    const { venue } = await the.evening();
    expect(await messagesOf(the.update('venue', venue, { capacity: 300 }, english))).toEqual([
      'Jauge totale : ce champ est commun à toutes les langues. Modifiez-le dans la version française.',
    ]);
    const kinds = [await the.concept('venue-kind', 'church')];
    const address = { locality: 'Névache', countryCode: 'FR' };
    expect(await refusalOf(the.update('venue', venue, { kinds }, english))).toEqual(['i18n kinds']);
    expect(await refusalOf(the.update('venue', venue, { kinds: { connect: kinds } }, english))).toEqual(['i18n kinds']);
    expect(await refusalOf(the.update('venue', venue, { address }, english))).toEqual(['i18n address']);
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
    expect(await refusalOf(the.update('venue', venue, form, english))).toEqual([]);
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
