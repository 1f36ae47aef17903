import request from 'supertest';
import { bootDemonstration, type TestApp } from '../support/boot';
import { drain } from '../support/partners';

let app: TestApp;
beforeAll(async () => {
  app = await bootDemonstration();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => request(app.server).get(path).set(headers);
describe('a page that was drawn once', () => {
  it('is given again in the bytes that a reader accepts, and not at all to who has it', async () => {
    const first = await get('/fr/agenda');
    const again = await get('/fr/agenda');
    expect(again.text).toBe(first.text);
    expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    expect(again.headers['content-encoding']).toMatch(/br|gzip/);
    const { status, text } = await get('/fr/agenda', { 'If-None-Match': String(again.headers.etag) });
    expect([status, text]).toEqual([304, '']);
  });

  it('is drawn again after a write: the list and the page of the entry', async () => {
    const where = { publishedAt: { $notNull: true }, startDate: { $gt: new Date().toISOString().slice(0, 10) } };
    const { documentId, slug } = await app.strapi.db
      .query('api::performance.performance')
      .findOne({ where, orderBy: { startDate: 'asc' } });
    const page = `/fr/performance/${slug}`;
    expect((await get('/fr/agenda')).text).toContain(page);
    expect((await get(page)).status).toBe(200);
    await app.strapi.documents('api::performance.performance').unpublish({ documentId });
    await drain(app.strapi);
    expect((await get(page)).status).toBe(404);
    expect((await get('/fr/agenda')).text).not.toContain(page);
  });

  it('is of its own address alone', async () => {
    const [french, italian] = [await get('/fr/agenda?pricing=free'), await get('/it/agenda?pricing=free')];
    expect(french.text).toContain('<html lang="fr">');
    expect(italian.text).toContain('<html lang="it">');
    expect((await get('/fr/agenda?pricing=free')).text).toBe(french.text);
  });
});

describe('the pictures of a page', () => {
  it('have their place kept, and are offered as WebP in each width beside the JPEG', async () => {
    const html = (await get('/fr/agenda')).text;
    const pictures = [...html.matchAll(/<picture>(.*?)<\/picture>/g)].map(([, picture = '']) => picture);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture).toMatch(/<source type="image\/webp" srcset="[^"]+\.webp 500w, [^"]+\.webp 750w/);
      expect(picture).toMatch(/<img[^>]+src="[^"]+\.jpg"/);
    }
    for (const [image] of html.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/width="\d+" height="\d+"/);
  });
});
