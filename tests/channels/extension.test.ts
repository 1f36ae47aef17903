import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

const ROOT = path.resolve(__dirname, '..', '..');
const EXHIBITION = 'api::exhibition.exhibition';

// What Strapi's content-type builder leaves behind when the cooperative adds a type.
const schema = {
  kind: 'collectionType',
  collectionName: 'exhibitions',
  info: { singularName: 'exhibition', pluralName: 'exhibitions', displayName: 'Exposition' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string' },
    technique: { type: 'enumeration', enum: ['painting', 'photography'] },
    startsAt: { type: 'datetime' },
    endsAt: { type: 'datetime' },
    roomCount: { type: 'integer' },
    venue: { type: 'relation', relation: 'manyToOne', target: 'api::venue.venue' },
    insuredValue: { type: 'integer', private: true },
  },
};

let app: TestApp;
let p: ReturnType<typeof partners>;
let dist: string;

beforeAll(async () => {
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  dist = mkdtempSync(path.join(ROOT, '.tmp', 'dist-'));
  cpSync(path.join(ROOT, 'dist'), dist, { recursive: true });
  const folder = path.join(dist, 'src', 'api', 'exhibition', 'content-types', 'exhibition');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'schema.json'), JSON.stringify(schema));
  app = await bootApp({}, dist);
  p = partners(app);
});
afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true, force: true });
});

describe('a type that the cooperative adds in Strapi', () => {
  let venue: { documentId: string };

  beforeAll(async () => {
    venue = await p.the.publishNew('venue', await p.the.venueData({ name: 'Maison des peintres' }));
    await p.save('expositions', {
      source: 'exhibitions',
      filter: {
        and: [
          { field: 'technique', operator: 'is', value: ['painting'] },
          { field: 'roomCount', operator: 'atLeast', value: 2 },
          { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } },
        ],
      },
    });
  });

  const exhibition = (data: Record<string, unknown>, status: 'draft' | 'published' = 'published') =>
    app.strapi.documents(EXHIBITION as 'api::performance.performance').create({
      status,
      data: {
        title: 'Neiges',
        technique: 'painting',
        startsAt: '2027-02-01T09:00:00.000Z',
        endsAt: '2027-05-01T17:00:00.000Z',
        roomCount: 3,
        venue: venue.documentId,
        insuredValue: 90_000,
        ...data,
      } as never,
    });

  it('is filtered and published without code, its private fields and its drafts left out', async () => {
    const { documentId } = await exhibition({});
    await exhibition({ title: 'Une salle', roomCount: 1 });
    await exhibition({ title: 'Photographies', technique: 'photography' });
    await exhibition({ title: 'Passée', startsAt: '2025-01-01T09:00:00.000Z', endsAt: '2025-02-01T09:00:00.000Z' });
    await exhibition({ title: 'Brouillon' }, 'draft');
    expect(await p.items('expositions')).toEqual([
      {
        documentId,
        title: 'Neiges',
        technique: { code: 'painting', label: 'painting' },
        startsAt: '2027-02-01T09:00:00.000Z',
        endsAt: '2027-05-01T17:00:00.000Z',
        roomCount: 3,
        venue: { code: expect.any(String), label: 'Maison des peintres' },
      },
    ]);
  });

  it('follows what it points to', async () => {
    await p.the.update('venue', venue, { name: 'Maison de la peinture' }, { locale: 'fr' });
    await p.the.publish('venue', venue, { locale: 'fr' });
    expect(await p.items('expositions')).toMatchObject([{ venue: { label: 'Maison de la peinture' } }]);
  });

  it('says its fields and its formats', async () => {
    const { body } = await p.get('/expositions');
    expect(body.data.fields.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(schema.attributes).filter((name) => name !== 'insuredValue'),
    );
    expect(body.data.formats).toEqual(['json', 'jsonld', 'csv', 'xlsx', 'ndjson']);
  });
});

describe('a field that the cooperative declares', () => {
  it('is typed with the entry, filtered and published as soon as it is active', async () => {
    const { the } = p;
    const facet = await the.create('facet', {
      key: 'childcare',
      label: { fr: "Garde d'enfants", en: 'Childcare' },
      appliesTo: ['performance'],
      valueType: 'boolean',
      state: 'active',
    });
    const { venue: where, production } = await the.evening();
    const references = { venue: where.documentId, production: production.documentId };
    const values = await the.performanceData({
      ...references,
      startDate: '2027-06-01',
      facets: [{ facet: facet.documentId, boolean: true }],
    });
    await the.publishNew('performance', values);
    await p.save('garde', {
      source: 'performances',
      filter: { field: 'facet.childcare', operator: 'is', value: true },
    });
    expect(await p.items('garde')).toMatchObject([{ startDate: '2027-06-01', facet: { childcare: true } }]);
    const { body } = await p.get('/garde?locale=en');
    expect(body.data.fields).toContainEqual({
      name: 'facet.childcare',
      field: 'facet.childcare',
      type: 'boolean',
      label: 'Childcare',
    });

    const linked = JSON.parse((await p.get('/garde.jsonld')).text);
    expect(linked['@context']).toEqual(['https://schema.org', { odus: 'https://odus.example/vocabulary#' }]);
    expect(linked['@graph'][1]).toMatchObject({ 'odus:childcare': true });

    await the.update('facet', facet, { state: 'retired' });
    const { body: after } = await p.get('/garde');
    expect(after.data.fields.map(({ name }: { name: string }) => name)).not.toContain('facet.childcare');
    expect(JSON.stringify(await p.items('garde'))).not.toContain('childcare');
  });
});
