import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons } from '../support/commons';

let app: TestApp;
let the: Commons;
let token: string;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  token = await logInAsAdministrator(app);
});
afterAll(() => app.close());

const warnings = (uid: string, documentId: string) =>
  request(app.server).get(`/content-manager/entry-panels/${uid}/${documentId}`);

describe('what looks wrong without being forbidden', () => {
  it('is messages beside the form, and keeps nobody from publishing', async () => {
    const { venue, production } = await the.evening();
    const other = await the.publishNew('production', await the.productionData({ title: 'Vêpres' }));
    const sameEvening = await the.performanceData({ venue: venue.documentId, production: other.documentId });
    const { documentId } = await the.publishNew('performance', sameEvening);
    const { body } = await warnings('api::performance.performance', documentId)
      .auth(token, { type: 'bearer' })
      .expect(200);
    expect(body.data['odus.warnings']).toEqual([
      {
        rule: 'INV-20',
        path: ['startTime'],
        message: expect.stringMatching(
          /^Heure\s: «\sLe Misanthrope, 12 mars 2027 20h30, Théâtre du Briançonnais\s» a lieu au même endroit en même temps\./,
        ),
      },
    ]);
    await the.update('performance', { documentId }, { eventStatus: 'cancelled' });
    await warnings('api::performance.performance', documentId)
      .auth(token, { type: 'bearer' })
      .expect(200)
      .expect(({ body: { data } }) => expect(data['odus.warnings']).toEqual([]));
    await warnings('api::production.production', production.documentId)
      .auth(token, { type: 'bearer' })
      .expect(({ body: { data } }) => expect(data['odus.warnings']).toEqual([]));
  });

  it('is a picture whose licence gives what its use denies', async () => {
    const licence = await the.concept('licence', 'cc-by-4.0', { prefLabel: { fr: 'CC BY 4.0' } });
    const pictureOf = (usage: string) => [{ role: 'main', credit: 'Lila Hajosi', licence, usage }];
    const venue = await the.create('venue', await the.venueData({ pictures: pictureOf('event_only') }));
    const messages = async () =>
      (await warnings('api::venue.venue', venue.documentId).auth(token, { type: 'bearer' })).body.data['odus.warnings'];
    expect(await messages()).toEqual([
      {
        rule: 'usage',
        path: ['pictures', '0', 'usage'],
        message: expect.stringMatching(
          /la licence «\sCC BY 4\.0 \(attribution\)\s» permet à chacun de montrer cette image ailleurs\./,
        ),
      },
    ]);
    await the.update('venue', venue, { pictures: pictureOf('any') });
    expect(await messages()).toEqual([]);
  });

  it('is for editors only', async () => {
    const { performance } = await the.evening({ startDate: '2027-03-20' });
    await warnings('api::performance.performance', performance.documentId).expect(401);
  });
});
