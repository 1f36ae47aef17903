import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const facet = async (key: string, data: object) =>
  (await the.create('facet', { key, label: { fr: `Champ ${key}` }, appliesTo: ['venue'], state: 'active', ...data }))
    .documentId;
const venue = async (value: object) => the.create('venue', await the.venueData({ facets: [value] }));

describe('the value of a field that members declared', () => {
  it('is written where its type wants it', async () => {
    const places = await facet('parkingPlaces', { valueType: 'integer', min: 0, max: 500 });
    expect(await brokenRules(venue({ facet: places, number: 12 }))).toEqual([]);
    expect(await brokenRules(venue({ facet: places }))).toEqual([]);
    expect(await messagesOf(venue({ facet: places, text: 'douze' }))).toEqual([
      expect.stringMatching(
        /^Champs complémentaires › Nombre\s: c’est ici que se remplit «\sChamp parkingPlaces\s»\. Déplacez-y la valeur\.$/,
      ),
    ]);
  });

  it('is a number within the bounds that were declared', async () => {
    const depth = await facet('stageDepth', { valueType: 'integer', min: 2, max: 30 });
    for (const number of [1, 31, 4.5])
      expect(await brokenRules(venue({ facet: depth, number }))).toEqual(['facet facets.0.number']);
    expect(await brokenRules(venue({ facet: depth, number: 30 }))).toEqual([]);
  });

  it('belongs to the types that the field is for', async () => {
    const touring = await facet('touringTeam', { valueType: 'text', appliesTo: ['production'] });
    expect(await brokenRules(venue({ facet: touring, text: 'Quatre personnes' }))).toEqual(['facet facets.0.facet']);
  });
});
