import { bootApp, type TestApp } from '../support/boot';
import { frameOf } from '../../src/plugin-kit/site/frame';
import { visitor } from '../support/visitor';

let app: TestApp;
let visit: ReturnType<typeof visitor>;

beforeAll(async () => {
  app = await bootApp();
  visit = visitor(app);
});
afterAll(() => app.close());

const FOR_GOOD = 'public, max-age=31536000, immutable';

describe('the style of the pages', () => {
  it('is one file that browsers keep, in the way that they read it', async () => {
    const { style } = await frameOf(app.strapi, 'fr');
    const { status, headers, text } = await visit(style.address, { 'Accept-Encoding': 'br, gzip' });
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/css; charset=utf-8',
      FOR_GOOD,
    ]);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(text).toContain(':root{--paper:#fbf9f5');
    expect(text).not.toContain('/*');
  });

  it('brings its fonts from here', async () => {
    const { style } = await frameOf(app.strapi, 'fr');
    const { text } = await visit(style.address);
    const fonts = [...text.matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(fonts).toHaveLength(4);
    expect(style.fonts.every((font) => fonts.includes(font))).toBe(true);
    for (const font of fonts) {
      const { status, headers } = await visit(font);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'font/woff2', FOR_GOOD]);
    }
  });

  it('is still there, for a short while, for a page that was drawn before it changed', async () => {
    const { style } = await frameOf(app.strapi, 'fr');
    const former = style.address.replace(/\.[0-9a-f]{12}\./, '.000000000000.');
    const { status, headers, text } = await visit(former);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(text).toContain(':root{--paper');
    expect((await visit('/site/other.000000000000.css')).status).toBe(404);
  });
});
