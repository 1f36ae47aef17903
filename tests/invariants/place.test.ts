import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';
import { warningsOf } from '../../src/write-rules/warnings';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const address = async (data: object = {}) => ({
  address: { locality: 'Briançon', countryCode: 'FR', commune: await the.territory(), ...data },
});
const venue = async (data: object = {}) => the.create('venue', await the.venueData(await address(data)));

describe('an address', () => {
  it('INV-6 has both coordinates or none', async () => {
    expect(await messagesOf(venue({ latitude: 44.9 }))).toEqual([
      'Adresse › Longitude : la latitude et la longitude vont ensemble. Remplissez les deux, ou aucune.',
    ]);
    expect(await brokenRules(venue({ latitude: 144.9, longitude: 6.6 }))).toEqual(['bounds address.latitude']);
  });

  it('INV-6 is only suspected when it is far from its commune', async () => {
    const gap = await venue({ latitude: 44.5594, longitude: 6.0786 });
    const near = await venue({ latitude: 44.9003, longitude: 6.6428 });
    expect(await warningsOf(app.strapi, 'api::venue.venue', gap.documentId)).toEqual([
      expect.objectContaining({ rule: 'INV-6', parameters: { kilometres: 59, commune: 'Briançon' } }),
    ]);
    expect(await warningsOf(app.strapi, 'api::venue.venue', near.documentId)).toEqual([]);
  });

  it('INV-21 has a postal code of its commune, which is not its INSEE code', async () => {
    expect(await messagesOf(venue({ postalCode: '05023' }))).toEqual([
      'Adresse › Code postal : 05023 est le code INSEE de Briançon, pas son code postal (05100). Corrigez le code postal.',
    ]);
    expect(await brokenRules(venue({ postalCode: '05000' }))).toEqual(['INV-21 address.postalCode']);
  });

  it('INV-21 keeps the zero at the head of a code', async () => {
    expect(await brokenRules(venue({ postalCode: 5100 }))).toEqual(['INV-21 address.postalCode']);
    expect(await the.read('venue', await venue({ postalCode: '05100' }))).toMatchObject({
      address: { postalCode: '05100' },
    });
  });
});

describe('the place of a performance', () => {
  it('INV-7 is a hall of the venue', async () => {
    const [theatre, church] = [await venue(), await venue()];
    const hall = await the.create('space', { ...(await the.base()), name: 'Nef', venue: church.documentId });
    const inHall = { space: hall.documentId };
    expect(await messagesOf(the.date({ ...inHall, venue: theatre.documentId }))).toEqual([
      'Salle : « Nef » n’est pas une salle de ce lieu. Choisissez une salle du lieu, ou changez le lieu.',
    ]);
    expect(await brokenRules(the.date({ ...inHall, venue: null }))).toEqual(['INV-7 space']);
    expect(await brokenRules(the.date({ ...inHall, venue: church.documentId }))).toEqual([]);
    const { documentId } = church;
    expect(await brokenRules(the.date({ venue: documentId, fallbackVenue: documentId }))).toEqual([
      'INV-7 fallbackVenue',
    ]);
  });

  it('INV-8 is a venue, or a commune while the venue is to be announced', async () => {
    const draft = await the.date({ venue: null });
    expect(await brokenRules(the.publish('performance', draft))).toEqual(['INV-8 venue']);
    await the.update('performance', draft, { venueToBeAnnounced: true });
    expect(await messagesOf(the.publish('performance', draft))).toEqual([
      'Commune : le lieu reste à préciser, indiquez au moins la commune.',
    ]);
    await the.update('performance', draft, { territory: await the.territory() });
    expect(await brokenRules(the.publish('performance', draft))).toEqual([]);
  });

  it('INV-8 is a secure address when it is online', async () => {
    const draft = await the.date({ attendanceMode: 'online', venue: null });
    expect(await brokenRules(the.publish('performance', draft))).toEqual(['INV-8 onlineUrl']);
    expect(await brokenRules(the.update('performance', draft, { onlineUrl: 'http://example.org' }))).toEqual([
      'INV-8 onlineUrl',
    ]);
    await the.update('performance', draft, { onlineUrl: 'https://example.org/direct' });
    expect(await brokenRules(the.publish('performance', draft))).toEqual([]);
  });
});
