import request from 'supertest';
import { logInAsAdministrator } from './support/administrator';
import { bootApp, type TestApp } from './support/boot';
import { commons, type Commons } from './support/commons';

const PRODUCTION = 'api::production.production';

let app: TestApp;
let the: Commons;
let token: string;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  token = await logInAsAdministrator(app);
});
afterAll(() => app.close());

const read = (path: string) => request(app.server).get(`/content-manager${path}`).auth(token, { type: 'bearer' });

describe('a list of the admin', () => {
  it('names what its entries are joined to, terms in each language', async () => {
    const { documentId } = await the.publishNew('production', await the.productionData());
    const companies = await read(`/related-names/${PRODUCTION}/companies?ids=${documentId}`).expect(200);
    expect(companies.body.data).toEqual({ [documentId]: [{ fr: 'Théâtre du Briançonnais' }] });
    const disciplines = await read(`/related-names/${PRODUCTION}/disciplines?ids=${documentId}`).expect(200);
    expect(disciplines.body.data[documentId]).toMatchObject([{ fr: 'Théâtre' }]);
  });

  it('says nothing of what is no relation, nor of accounts', async () => {
    const { documentId } = await the.publishNew('production', await the.productionData());
    for (const field of ['title', 'createdBy', 'absent'])
      await read(`/related-names/${PRODUCTION}/${field}?ids=${documentId}`).expect(200, { data: {} });
  });
});

describe('the form of an entry', () => {
  it('offers the fields that the cooperative added to its type, and to no other', async () => {
    const label = { fr: 'Équipe en tournée' };
    const field = { key: 'touringTeam', label, valueType: 'integer', appliesTo: ['production'], state: 'active' };
    const { documentId } = await the.create('facet', field);
    const { body } = await read(`/extra-fields/${PRODUCTION}`).expect(200);
    expect(body.data).toEqual([
      {
        ...{ id: expect.any(Number), documentId, label, help: {}, valueType: 'integer' },
        ...{ unit: null, vocabulary: null, isProposed: true },
      },
    ]);
    await read('/extra-fields/api::venue.venue').expect(200, { data: [] });
  });
});
