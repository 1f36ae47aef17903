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

  it('is withdrawn with the French version', async () => {
    const draft = await the.publishNew('person', await the.personData({ displayName: 'Ada Retirée' }));
    await the.update('person', draft, { biography: 'A singer.' }, { ...english, status: 'published' });
    await app.strapi.documents('api::person.person').unpublish({ documentId: draft.documentId });
    expect(await the.read('person', draft, { ...english, status: 'published' })).toBeNull();
  });
});
