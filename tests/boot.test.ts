import { vocabularies } from '../src/ontology/vocabularies';
import { bootApp, type TestApp } from './support/boot';
import { hostRequire } from './support/host';

// The compiled file: the one that the application itself runs.
const { boot } = hostRequire('../../dist/src/boot') as typeof import('../src/boot');

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

const concept = (scheme: string, code: string) =>
  app.strapi.db.query('api::concept.concept').findOne({
    where: { code, scheme: { code: scheme } },
    populate: { scheme: true, broader: { populate: ['scheme'] }, mappings: true },
  });

describe('a started application', () => {
  it('speaks French by default, English and Italian', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    const found = (await locales.find()) as { name: string }[];
    expect(found.map(({ name }) => name).sort()).toEqual(['English (en)', 'Français (fr)', 'Italiano (it)']);
    expect(await locales.getDefaultLocale()).toBe('fr');
  });

  it('has no API token that nobody asked for', async () => {
    expect(await app.strapi.db.query('admin::api-token').count()).toBe(0);
  });

  it('attributes what is typed in to the source "Saisie", under the Open Licence', async () => {
    const sources = await app.strapi.db.query('api::source.source').findMany({ populate: ['licence'] });
    expect(sources).toMatchObject([{ name: 'Saisie', kind: 'entry', licence: { code: 'etalab-2.0' } }]);
  });
});

describe('the vocabularies of a started application', () => {
  it('hold each term once', async () => {
    const concepts = vocabularies.flatMap((vocabulary) => vocabulary.concepts);
    expect(await app.strapi.db.query('api::vocabulary.vocabulary').count()).toBe(vocabularies.length);
    expect(await app.strapi.db.query('api::concept.concept').count()).toBe(concepts.length);
  });

  it('hold labels, broader terms and mappings', async () => {
    expect(await concept('venue-kind', 'collegiate')).toMatchObject({
      displayName: 'Collégiale',
      prefLabel: { fr: 'Collégiale', en: 'Collegiate church', it: 'Collegiata' },
      state: 'active',
      scheme: { code: 'venue-kind', governance: 'cooperative' },
      broader: [{ code: 'church' }],
      mappings: [
        { target: 'schema', value: 'https://schema.org/Church', relation: 'broad' },
        {
          target: 'datatourisme',
          value: 'https://www.datatourisme.fr/ontology/core#Collegiate',
          relation: 'exact',
        },
        { target: 'artsdata', value: 'http://kg.artsdata.ca/resource/ReligiousBuilding', relation: 'broad' },
      ],
    });
  });

  it('put genres under disciplines', async () => {
    expect(await concept('genre', 'jazz')).toMatchObject({
      broader: [{ code: 'music', scheme: { code: 'discipline' } }],
    });
    const genre = await app.strapi.db
      .query('api::vocabulary.vocabulary')
      .findOne({ where: { code: 'genre' }, populate: ['broader'] });
    expect(genre.broader.code).toBe('discipline');
  });
});

describe('the territory of a started application', () => {
  const territories = (codeType: string) =>
    app.strapi.db
      .query('api::territory.territory')
      .findMany({ where: { codeType }, populate: { parents: { orderBy: 'code' } }, orderBy: 'code' });

  it('has 36 communes, 3 EPCI, their department and their region', async () => {
    expect(await territories('insee_commune')).toHaveLength(36);
    expect((await territories('siren_epci')).map(({ code }) => code)).toEqual(['200067452', '240500439', '240500462']);
    expect(await territories('insee_department')).toMatchObject([{ code: '05', parents: [{ code: '93' }] }]);
  });

  it('keeps codes as text, and knows which EPCI and department a commune belongs to', async () => {
    const briancon = (await territories('insee_commune')).find(({ code }) => code === '05023');
    expect(briancon).toMatchObject({ name: 'Briançon', displayName: 'Briançon (05)', postalCodes: ['05100'] });
    expect(briancon.parents.map(({ code }: { code: string }) => code).sort()).toEqual(['05', '240500439']);
  });
});

describe('a second start', () => {
  it('adds nothing to what is complete', async () => {
    const counts = () =>
      Promise.all(
        (
          [
            'api::concept.concept',
            'api::vocabulary.vocabulary',
            'api::territory.territory',
            'api::source.source',
          ] as const
        ).map((uid) => app.strapi.db.query(uid).count()),
      );
    const before = await counts();
    await boot(app.strapi);
    expect(await counts()).toEqual(before);
  });

  it('keeps a label that members changed', async () => {
    const { documentId } = await concept('discipline', 'street');
    const prefLabel = { fr: 'Arts en espace public', en: 'Outdoor arts', it: 'Arti nello spazio pubblico' };
    await app.strapi.documents('api::concept.concept').update({ documentId, data: { prefLabel } });
    await boot(app.strapi);
    expect(await concept('discipline', 'street')).toMatchObject({ prefLabel, displayName: 'Arts en espace public' });
  });

  it('adds a term that a new version brings', async () => {
    const { id } = await concept('audience', 'groups');
    await app.strapi.db.query('api::concept.concept').delete({ where: { id } });
    await boot(app.strapi);
    expect(await concept('audience', 'groups')).toMatchObject({ prefLabel: { fr: 'Groupes' } });
  });
});
