import { execFileSync } from 'node:child_process';
import path from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { bootDemonstration, type TestApp } from '../support/boot';
import { drain } from '../support/partners';
import { htmlErrors } from '../support/valid-html';

let app: TestApp;
beforeAll(async () => {
  app = await bootDemonstration();
});
afterAll(() => app.close());

const get = async (address: string, headers: Record<string, string> = {}) => {
  await drain(app.strapi);
  return request(app.server).get(address).set(headers);
};
const page = async (address: string): Promise<string> => {
  const { status, text } = await get(address);
  expect([address, status]).toEqual([address, 200]);
  return text;
};
const figures = async (address: string) =>
  (await get(`/api/observatory/indicators/${address}`)).body.data as {
    total: { value: number };
    rows: { value: number; choice: string; commune: string }[];
  };

describe('the page of the observatory', () => {
  it.each(['fr', 'en', 'it'])('is valid HTML in %s, with its charts, their tables and their files', async (locale) => {
    const html = await page(`/${locale}/observatory?season=2026-2027`);
    expect(await htmlErrors(html)).toEqual([]);
    expect(html.match(/<figure class="chart"/g)).toHaveLength(9);
    expect(html.match(/<tfoot>/g)).toHaveLength(9);
    expect(html).not.toMatch(/\{[a-z]+\}|undefined|NaN/i);
    expect(html).not.toContain('<script src');
  });

  it('says in words what the API says in figures', async () => {
    const html = await page('/fr/observatory?season=2026-2027&commune=05023');
    const dates = await figures('dates?season=2026-2027');
    const evenings = await figures('evenings?by=choice&season=2026-2027&commune=05023&from=2026-12-01&to=2027-02-28');
    const none = evenings.rows.find(({ choice }) => choice === 'none')?.value;
    expect(html).toContain(`Saison 2026–2027 : ${dates.total.value} dates`);
    expect(html).toContain(
      `Cet hiver, ${none} soirs sur ${evenings.total.value} sans aucune date à moins de 20 minutes de Briançon.`,
    );
  });

  it('proposes an evening of a hall where nothing is within reach', async () => {
    const html = await page('/fr/observatory');
    const gaps = html.match(/<p class="proposal">Libre : [^<]+<\/p>/g) ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps[0]).toMatch(/Libre : \S+\. \d+ \S+ \d{4}, .+, à \d+ minutes?\./);
  });

  it('is drawn as charts of their own, for light and dark, screens and paper', async () => {
    const light = await get('/fr/observatory/charts/dates-by-month.svg?season=2026-2027');
    expect([light.status, light.headers['content-type']]).toEqual([200, 'image/svg+xml']);
    const dark = await get('/fr/observatory/charts/dates-by-month.svg?season=2026-2027&theme=dark');
    expect(String(dark.body)).not.toBe(String(light.body));
    const png = await get('/fr/observatory/charts/dates-by-month.png?season=2026-2027');
    expect(await sharp(png.body as Buffer).metadata()).toMatchObject({ format: 'png', width: 1520 });
    expect((await get('/fr/observatory/charts/dates-by-colour.svg?season=2026-2027')).status).toBe(404);
    expect((await get('/fr/observatory/charts/dates-by-month.svg?season=now')).status).toBe(404);
  });

  it('has a report of a season, with every table open', async () => {
    const html = await page('/fr/observatory/report/2026-2027');
    expect(await htmlErrors(html)).toEqual([]);
    expect(html.match(/<details open/g)?.length).toBeGreaterThanOrEqual(19);
    expect((await get('/fr/observatory/report/1998-1999')).status).toBe(404);
  });

  it('is in the menu of the site', async () => {
    expect(await page('/fr')).toContain('<a href="/fr/observatory">Observatoire</a>');
  });
});

describe('the catalogue of open data', () => {
  it('is a page in each language', async () => {
    expect((await get('/data', { 'Accept-Language': 'it' })).headers.location).toBe('/it/data');
    for (const locale of ['fr', 'en', 'it']) expect(await htmlErrors(await page(`/${locale}/data`))).toEqual([]);
  });

  it('is what DCAT-AP 3.0.1 asks, page after page', async () => {
    const channels = (await get('/api/channels')).body.data as { slug: string }[];
    const indicators = (await get('/api/observatory/indicators')).body.data as { code: string }[];
    const turtle = await page('/data/catalog.ttl');
    const script = path.resolve(__dirname, '../support/validate-catalogue.mjs');
    const report = JSON.parse(execFileSync(process.execPath, [script], { input: turtle, encoding: 'utf8' })) as {
      triples: number;
      violations: object[];
    };
    expect(report.violations).toEqual([]);
    expect(report.triples).toBeGreaterThan(500);
    const document = (await get('/data/catalog.jsonld')).body as { '@graph': { 'hydra:totalItems'?: number }[] };
    expect(document['@graph'][0]?.['hydra:totalItems']).toBe(channels.length + indicators.length);
    expect(turtle).not.toContain('https://publications.europa.eu');
    expect((await get('/data/catalog.ttl?page=99')).status).toBe(404);
    expect((await get('/data/catalog.ttl?page=0')).status).toBe(400);
  });

  it('leads to files that are there', async () => {
    const { '@graph': nodes } = (await get('/data/catalog.jsonld')).body as {
      '@graph': { '@type'?: string; 'dcat:downloadURL'?: { '@id': string } }[];
    };
    const addresses = nodes.flatMap((node) => node['dcat:downloadURL']?.['@id'] ?? []);
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses.filter((_one, position) => position % 7 === 0)) {
      const { pathname, search } = new URL(address);
      expect([address, (await get(`${pathname}${search}`)).status]).toEqual([address, 200]);
    }
  });
});
