/** @databases sqlite postgres */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { bootDemonstration, type TestApp } from '../support/boot';
import { drain, partners } from '../support/partners';
import { htmlErrors } from '../support/valid-html';

const AGENDA = 'agenda-du-grand-brianconnais';

/** Of `src/plugins/publisher/embed/odus.js`: a change to it is a version 2, at another address. */
const VERSION_1 = 'sha384-ymBRMTdABKeYitea28pkvZjrtouD1R6ljryovXeErHnfeD616io9HUFGipgQ+ea5';

let app: TestApp;
let p: ReturnType<typeof partners>;
beforeAll(async () => {
  app = await bootDemonstration();
  p = partners(app);
});
afterAll(() => app.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  await drain(app.strapi);
  return request(app.server).get(path).set(headers);
};
const fragment = async (query = '', slug = AGENDA): Promise<string> => {
  const { status, text } = await get(`/api/channels/${slug}.html${query}`);
  expect([query, status]).toEqual([query, 200]);
  return text;
};
const links = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
/** Addresses of the pages of the entries that are drawn, whatever channel leads there. */
const entries = (html: string): string[] => {
  const pages = links(html).filter((href) => /\/(fr|en|it)\/(performance|venue|organisation)\//.test(href));
  return [...new Set(pages.filter((href) => !href.includes('/tell?')).map((href) => href.replace(/\?.*/, '')))];
};
const itemsOf = async (query: string) =>
  (await get(`/api/channels/${AGENDA}/items?${query}`)).body as {
    data: { documentId: string; title: string }[];
    meta: { pagination: { total: number } };
  };

describe('a channel as a piece of a page', () => {
  it('is one section, without script or style, whose links all lead to this site', async () => {
    const { text, headers } = await get(`/api/channels/${AGENDA}.html`);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toMatch(
      new RegExp(
        `^<section class="odus-embed" lang="fr" aria-label="[^"]+" data-channel="${AGENDA}" data-version="\\d+"`,
      ),
    );
    expect(text).toMatch(/<\/section>$/);
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    for (const href of links(text)) expect(href).toMatch(/^https?:\/\//);
  });

  it('holds what the channel holds, as many as are asked for, with a way to tell of an error on each', async () => {
    const { data } = await itemsOf('sort=date&pageSize=3');
    const html = await fragment('?limit=3');
    expect(entries(html)).toHaveLength(3);
    for (const { title } of data) expect(html).toContain(title.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    const reports = links(html).filter((href) => href.includes('/fr/tell?about='));
    expect(reports.map((href) => new URL(href).searchParams.get('about'))).toEqual(entries(html));
  });

  it.each(['commune=05023', 'priceMax=10', 'weekday=6,7', 'q=bach'])(
    'is narrowed by %s as items are',
    async (query) => {
      const { meta } = await itemsOf(query);
      expect(entries(await fragment(`?limit=100&${query}`))).toHaveLength(Math.min(100, meta.pagination.total));
    },
  );

  it('is drawn as the next dates, a month, a map, and a directory of what has no date', async () => {
    expect(await fragment('?view=next&limit=4')).toContain('<ul class="cards">');
    const month = await fragment('?view=month');
    expect(month).toContain('<table class="month-grid">');
    expect(links(month)).toContainEqual(
      expect.stringMatching(/\/embed\/agenda-du-grand-brianconnais\?view=month&lang=fr&month=\d{4}-\d{2}$/),
    );
    expect(await fragment('?view=map')).toContain('class="map"');
    const channels = (await get('/api/channels')).body as { data: { slug: string; source: { name: string } }[] };
    const { slug } = channels.data.find(({ source }) => source.name === 'venues') ?? { slug: '' };
    expect(await fragment('?view=directory', slug)).toContain('<section class="letter">');
  });

  it('speaks the language that is asked for', async () => {
    expect(await fragment('?lang=it&limit=1')).toMatch(/lang="it"[\s\S]*Un errore\?/);
    expect(await fragment('?lang=en&limit=1')).toMatch(/lang="en"[\s\S]*Something wrong\?/);
  });

  it('leads to its other pages', async () => {
    const first = await fragment('?limit=2');
    const next = links(first).find((href) => href.includes('page=2')) ?? '';
    expect(next).toMatch(/\/embed\/agenda-du-grand-brianconnais\?view=list&lang=fr&limit=2&page=2$/);
    const second = await fragment(new URL(next).search);
    expect(entries(second)).toHaveLength(2);
    expect(entries(second)).not.toEqual(entries(first));
  });

  it('is not sent again to who has it, and again once something changed', async () => {
    const address = `/api/channels/${AGENDA}.html?limit=1`;
    const { headers, text } = await get(address);
    expect(headers['cache-control']).toBe('public, max-age=30, stale-while-revalidate=300, stale-if-error=86400');
    const again = await get(address, { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
    const { data } = await itemsOf('sort=date&pageSize=1');
    const documentId = data[0]?.documentId ?? '';
    await app.strapi.documents('api::performance.performance').update({
      documentId,
      data: { titleOverride: { fr: 'Un titre tout neuf' } } as never,
    });
    await app.strapi.documents('api::performance.performance').publish({ documentId });
    const changed = await get(address, { 'If-None-Match': String(headers.etag) });
    expect([changed.status, changed.text === text]).toEqual([200, false]);
    expect(changed.text).toContain('Un titre tout neuf');
  });

  it.each([
    [
      'view=carousel',
      'Le paramètre « view » ne convient pas : un affichage de ce canal, parmi list, next, month, map.',
    ],
    ['limit=0', 'Le paramètre « limit » ne convient pas : un nombre entier de 1 à 100.'],
    ['lang=de', 'Le paramètre « lang » ne convient pas : une langue parmi fr, en, it.'],
    [
      'comune=05023',
      expect.stringMatching(
        /^Paramètre inconnu : comune\. Paramètres connus : view, when, around, lang, limit, month,/,
      ),
    ],
    ['from=demain', expect.stringMatching(/^Le paramètre « from » ne convient pas/)],
  ])('says in JSON what does not suit in %s', async (query, message) => {
    const { status, body } = await get(`/api/channels/${AGENDA}.html?${query}`);
    expect([status, body.error.message]).toEqual([400, message]);
  });

  it('is opened by what opens the other formats of a private channel, and only by that', async () => {
    const { documentId } = await p.save('prive', { source: 'performances', isPublic: false });
    expect((await get('/api/channels/prive.html')).status).toBe(404);
    const token = { name: 'Site', kind: 'token', expiresAt: null };
    const secret = (await app.strapi
      .plugin('channels')
      .service('tokens')
      .create(documentId, token, Date.now())) as string;
    const { status, text, headers } = await get('/api/channels/prive.html', { Authorization: `Bearer ${secret}` });
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(links(text).filter((href) => href.includes('/prive'))).toEqual([]);
  });

  it('is not there when the partner switched its format off', async () => {
    await p.save('sans-page', { source: 'performances', formats: ['ics'] });
    const { status, body } = await get('/api/channels/sans-page.html');
    expect([status, body.error.message]).toEqual([
      404,
      'Le partenaire n’ouvre pas le canal « sans-page » en « .html ». Formats de ce canal : json, ics.'.replace(
        '’',
        "'",
      ),
    ]);
  });
});

describe('a channel in an iframe', () => {
  it('is a page of its own, with the same dates, that search engines leave to the site', async () => {
    const { status, text, headers } = await get(`/embed/${AGENDA}?limit=3&lang=fr`);
    expect([status, headers['content-type'], headers['set-cookie']]).toEqual([
      200,
      'text/html; charset=utf-8',
      undefined,
    ]);
    expect(entries(text)).toEqual(entries(await fragment('?limit=3&lang=fr')));
    expect(await htmlErrors(text)).toEqual([]);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).toMatch(/<link rel="canonical" href="http:\/\/localhost:1337\/fr\/agenda\/[a-z-]+"\/>/);
    expect(text.match(/<a [^>]*\/fr\/performance\/[^>]*>/g)).toEqual(
      expect.arrayContaining([expect.stringMatching(/rel="noopener" target="_blank"/)]),
    );
  });

  it('is framed by the sites that its partner names, and by any when it names none', async () => {
    const ancestors = async (slug: string) => {
      const { headers } = await get(`/embed/${slug}`);
      return [
        /frame-ancestors ([^;]+)/.exec(String(headers['content-security-policy']))?.[1],
        headers['x-frame-options'],
      ];
    };
    expect(await ancestors(AGENDA)).toEqual(['*', undefined]);
    await p.save('mairie', { source: 'performances', allowedSites: ['https://www.mairie.example'] });
    expect(await ancestors('mairie')).toEqual(["'self' https://www.mairie.example", undefined]);
  });

  it('wears the colours of its address, and nothing else that stands there', async () => {
    const { text, headers } = await get(`/embed/${AGENDA}?accent=7A1F5C&background=101020&radius=4&theme=dark`);
    const [, css = ''] = /<style>([^<]*)<\/style>/.exec(text) ?? [];
    expect(css).toBe(
      ':root{--odus-accent:#7a1f5c;--odus-background:#101020;--odus-on-accent:#ffffff;--odus-radius:4px}',
    );
    const hash = createHash('sha256').update(css).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(text).toContain('<section class="odus-embed" data-theme="dark"');
  });

  it.each([
    [
      'accent=red;background:url(x)',
      'Le paramètre « accent » ne convient pas : une couleur en hexadécimal, comme 24407a.',
    ],
    ['view=carousel', 'Le paramètre « view » ne convient pas'],
    ['comune=05023', 'Paramètre inconnu : comune.'],
  ])('says in the frame what does not suit in %s', async (query, message) => {
    const { status, text, headers } = await get(`/embed/${AGENDA}?${query}`, { 'Accept-Language': 'fr' });
    expect([status, headers['cache-control']]).toEqual([400, 'no-store']);
    expect(text).toContain(message);
  });

  it('is not there for a private channel, nor for one whose pieces of pages are closed', async () => {
    await p.save('ferme', { source: 'performances', isPublic: false });
    await p.save('sans-morceaux', { source: 'performances', formats: ['ics'] });
    for (const slug of ['ferme', 'sans-morceaux', 'inconnu'])
      expect([slug, (await get(`/embed/${slug}`)).status]).toEqual([slug, 404]);
  });

  it('shows what this weekend brings, around a place, as the lists of the site do', async () => {
    const weekend = await get(`/fr/agenda/${AGENDA}?when=weekend&around=05023`);
    const { text } = await get(`/embed/${AGENDA}?when=weekend&around=05023&lang=fr&limit=100`);
    expect(entries(text)).toEqual(entries(weekend.text));
  });
});

describe('the screen of a hall', () => {
  it('lists what comes, and knows where to read it again', async () => {
    const { status, text } = await get(`/embed/${AGENDA}?view=screen&lang=fr&commune=05023`);
    expect(status).toBe(200);
    const [, address = ''] = /data-address="([^"]+)"/.exec(text) ?? [];
    expect(entries((await get(address.replaceAll('&amp;', '&'))).text)).toEqual(entries(text));
    expect(text).toContain('Données à jour');
    expect(await htmlErrors(text)).toEqual([]);
  });
});

describe('what pages of others load', () => {
  it('is the element, which no version 1 changes: pages that copied it name its hash', async () => {
    const { text, headers } = await get('/embed/v1/odus.js', { Origin: 'https://www.mairie.example' });
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'content-type': 'text/javascript; charset=utf-8',
    });
    const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    expect(integrity).toBe(VERSION_1);
    expect((await get('/embed/v1/odus.json')).body.data).toEqual({
      src: 'http://localhost:1337/embed/v1/odus.js',
      integrity,
    });
    expect((await get('/fr/partners')).text).toContain(`integrity=&quot;${integrity}&quot;`);
    expect(gzipSync(text).length).toBeLessThan(25_000);
  });

  it('is a style of nothing outside of the part, sent once', async () => {
    const { text, headers } = await get('/embed/v1/odus.css');
    const selectors = [...text.matchAll(/(?:^|[{}])([^{}@]+)\{/g)].flatMap(([, one = '']) => one.split(/,(?![^(]*\))/));
    expect(selectors.filter((one) => !one.trim().startsWith('.odus-embed'))).toEqual([]);
    expect(text).not.toMatch(/\drem\b|url\(/);
    const again = await get('/embed/v1/odus.css', { 'If-None-Match': String(headers.etag) });
    expect(again.status).toBe(304);
  });
});
