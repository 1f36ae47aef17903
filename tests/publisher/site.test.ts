/** @databases sqlite postgres */
import request from 'supertest';
import { bootDemonstration, type TestApp } from '../support/boot';
import { drain } from '../support/partners';

const AGENDA = 'agenda-du-grand-brianconnais';

let app: TestApp;
beforeAll(async () => {
  app = await bootDemonstration();
});
afterAll(() => app.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  await drain(app.strapi);
  return request(app.server).get(path).set(headers);
};
const page = async (path: string): Promise<string> => {
  const { status, text } = await get(path);
  expect([path, status]).toEqual([path, 200]);
  return text;
};
const items = async (query: string) =>
  (await get(`/api/channels/${AGENDA}/items?pageSize=500${query}`)).body as {
    data: { documentId: string; title: string; pricing: { code: string } }[];
    meta: { pagination: { total: number } };
  };
/** Addresses of the pages of the entries that a page lists, in its order. */
const listed = (html: string): string[] =>
  [...html.matchAll(/<h[34][^>]*><a href="http:\/\/localhost:1337\/fr\/performance\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
const countIn = (html: string): number =>
  Number(/class="count"[^>]*><b>([\d\s\u202f]+)/.exec(html)?.[1]?.replace(/\D/g, ''));

describe('the address of the site', () => {
  it('leads to the front page in the language that the reader prefers', async () => {
    const asked = ['it-IT,it;q=0.9', 'en-GB', 'de', ''];
    const answers = await Promise.all(asked.map((language) => get('/', { 'Accept-Language': language })));
    expect(answers.map(({ status, headers }) => [status, headers.location, headers.vary])).toEqual([
      [302, '/it', expect.stringContaining('Accept-Language')],
      [302, '/en', expect.stringContaining('Accept-Language')],
      [302, '/fr', expect.stringContaining('Accept-Language')],
      [302, '/fr', expect.stringContaining('Accept-Language')],
    ]);
  });
});

describe('the agenda', () => {
  it('lists what its channel publishes, and counts it alike', async () => {
    const { meta } = await items('');
    const html = await page('/fr/agenda');
    expect(countIn(html)).toBe(meta.pagination.total);
    expect(listed(html)).toHaveLength(Math.min(25, meta.pagination.total));
  });

  it.each(['priceMax=10', 'age=8', 'weekday=6,7&startsAfter=18:00', 'commune=05023', 'q=bach'])(
    'is narrowed by %s as its channel is',
    async (query) => {
      const { meta } = await items(`&${query}`);
      expect(meta.pagination.total).toBeGreaterThan(0);
      expect(countIn(await page(`/fr/agenda?${query}`))).toBe(meta.pagination.total);
    },
  );

  it('is narrowed as the feeds that it offers', async () => {
    const { meta } = await items('&pricing=free');
    const html = await page('/fr/agenda?pricing=free');
    expect(countIn(html)).toBe(meta.pagination.total);
    expect(html).toContain(`/api/channels/${AGENDA}.ics?pricing=free`);
  });

  it('says beside each choice how many dates it leaves', async () => {
    const { meta } = await items('&disciplines=music&pricing=free');
    const html = await page('/fr/agenda?pricing=free');
    const [, count] = /name="disciplines" value="music"\/?>(?:<span>[^<]*<\/span>)<small>(\d+)</.exec(html) ?? [];
    expect(Number(count)).toBe(meta.pagination.total);
  });

  it('has one address a state: what a form sends is led to it', async () => {
    const { status, headers } = await get('/fr/agenda?disciplines=theatre&disciplines=music&from=&utm_source=x');
    expect([status, headers.location]).toEqual([302, '/fr/agenda?disciplines=music,theatre']);
    expect((await get('/fr/agenda?q=l%27%C3%A9t%C3%A9')).status).toBe(200);
    expect((await get('/fr/agenda?q=bach+bougie')).status).toBe(200);
  });

  it('says which filter to drop when nothing is left', async () => {
    const html = await page('/fr/agenda?q=zzzz&pricing=free');
    const { meta } = await items('&pricing=free');
    expect(html).toContain('Rien ne correspond');
    expect(html).toContain(`<a href="/fr/agenda?pricing=free">Sans « zzzz » : ${meta.pagination.total}</a>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it('tells search engines which lists are pages of their own', async () => {
    expect(await page('/fr/agenda?pricing=free')).toContain(
      '<link rel="canonical" href="http://localhost:1337/fr/agenda?pricing=free"/>',
    );
    const combined = await page('/fr/agenda?disciplines=music&pricing=free');
    expect(combined).toContain('<meta name="robots" content="noindex"/>');
    expect(combined).not.toContain('rel="canonical"');
  });

  it('knows a code of which nothing is there, and shows nothing rather than fail', async () => {
    expect(await page('/fr/agenda?disciplines=nothing-of-the-kind')).toContain('Rien ne correspond');
  });

  it('is not there for a channel that is not public', async () => {
    const where = { slug: 'concerts-dans-les-eglises' };
    const { documentId } = await app.strapi.db.query('plugin::channels.channel').findOne({ where });
    const documents = app.strapi.documents('plugin::channels.channel');
    expect((await get(`/fr/agenda/${where.slug}`)).status).toBe(200);
    await documents.update({ documentId, data: { isPublic: false } });
    expect((await get(`/fr/agenda/${where.slug}`)).status).toBe(404);
    expect(await page('/fr/partners')).not.toContain(where.slug);
    await documents.update({ documentId, data: { isPublic: true } });
  });
});

describe('a directory', () => {
  it('has every venue once, under its letter', async () => {
    const { body } = await get('/api/channels/lieux-de-spectacle/items?pageSize=500');
    const html = await page('/fr/directory/lieux-de-spectacle');
    expect([...html.matchAll(/<h3[^>]*><a href="[^"]*\/fr\/venue\//g)]).toHaveLength(body.data.length);
    expect(html).toContain('id="lettre-a"');
  });

  it('is narrowed by what its source declares, each choice with its count, and says which filter to drop', async () => {
    const total = async (query: string) =>
      (await get(`/api/channels/lieux-de-spectacle/items?${query}`)).body.meta.pagination.total as number;
    const html = await page('/fr/directory/lieux-de-spectacle?commune=05023');
    expect(countIn(html)).toBe(await total('commune=05023'));
    const [, kind = '', count] = /name="kinds" value="([^"]+)"\/?><span>[^<]*<\/span><small>(\d+)</.exec(html) ?? [];
    expect(Number(count)).toBe(await total(`commune=05023&kinds=${kind}`));
    const empty = await page('/fr/directory/lieux-de-spectacle?q=zzzz&commune=05023');
    expect(empty).toContain(`Sans « zzzz » : ${await total('commune=05023')}</a>`);
    expect(html).not.toContain('name="when"');
  });

  it('is not where an agenda is, nor the other way round', async () => {
    expect((await get(`/fr/directory/${AGENDA}`)).status).toBe(404);
    expect((await get('/fr/agenda/lieux-de-spectacle')).status).toBe(404);
  });
});

describe('what people write for the site', () => {
  it('is published in each language, and read in French where it has no other', async () => {
    const documents = app.strapi.documents('plugin::publisher.news-item');
    const data = { title: 'Appel à bénévoles', slug: 'appel', date: '2026-11-01', body: 'Venez **nombreux** <b>!</b>' };
    const { documentId } = await documents.create({ locale: 'fr', data });
    expect((await get('/fr/news/appel')).status).toBe(404);
    await documents.publish({ documentId, locale: 'fr' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const french = await page('/fr/news/appel');
    expect(french).toContain('<strong>nombreux</strong> &lt;b&gt;');
    expect(await page('/en/news/appel')).toContain('<h1 lang="fr">Appel à bénévoles</h1>');
    await documents.unpublish({ documentId, locale: 'fr' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await get('/fr/news/appel')).status).toBe(404);
  });
});

describe('what search engines read', () => {
  it('is an index of sitemaps by kind and language, with every page in one of them', async () => {
    const index = await page('/sitemap.xml');
    const files = [...index.matchAll(/<loc>http:\/\/localhost:1337(\/sitemaps\/[a-z-]+-fr-\d+\.xml)<\/loc>/g)].map(
      ([, file = '']) => file,
    );
    expect(files).toContain('/sitemaps/performance-fr-1.xml');
    const venues = await page('/sitemaps/venue-fr-1.xml');
    const { body } = await get('/api/channels/lieux-de-spectacle/items?pageSize=500');
    expect([...venues.matchAll(/<loc>/g)].length).toBeGreaterThanOrEqual(body.data.length);
    const [, address = ''] = /<loc>http:\/\/localhost:1337(\/fr\/venue\/[^<]+)<\/loc>/.exec(venues) ?? [];
    await page(address);
    expect((await get('/sitemaps/accounts-fr-1.xml')).status).toBe(404);
    expect(await page('/robots.txt')).toContain('Sitemap: http://localhost:1337/sitemap.xml');
  });

  it('has no link that leads nowhere', async () => {
    const seen = new Set(['/fr', '/fr/agenda', '/fr/partners', '/fr/directory/lieux-de-spectacle', '/fr/news']);
    const found = new Set<string>();
    for (const path of seen) {
      const html = await page(path);
      for (const [, href = ''] of html.matchAll(/ href="([^"]+)"/g))
        if (href.startsWith('/') || href.startsWith('http://localhost:1337/'))
          found.add(href.replace('http://localhost:1337', '').replaceAll('&amp;', '&'));
    }
    const dead: string[] = [];
    for (const path of found) {
      const { status } = await get(path.replace(/#.*$/, ''));
      if (status >= 400 && !path.startsWith('/admin') && !path.startsWith('/ideas')) dead.push(`${path} ${status}`);
    }
    expect(dead).toEqual([]);
  });
});

describe('an address that is pasted elsewhere', () => {
  const SITE = 'http://localhost:1337';
  const ask = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);

  it('is that of a page which says where to ask what to show', async () => {
    for (const path of ['/fr/agenda?pricing=free', '/fr/directory/lieux-de-spectacle']) {
      const [, href = ''] = /type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(await page(path)) ?? [];
      const { body } = await get(href.replace(SITE, '').replaceAll('&amp;', '&'));
      expect(body).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${SITE}/fr` });
    }
  });

  it('shows an agenda in a frame, under its filters and within the room that there is', async () => {
    const { body, headers } = await ask(`${SITE}/it/agenda?pricing=free&view=map`, '&maxwidth=400');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toMatchObject({ type: 'rich', width: 400, height: 560 });
    expect(body.html).toContain(`src="${SITE}/embed/${AGENDA}?view=map&amp;lang=it&amp;pricing=free" width="400"`);
  });

  it('shows an entry as a link with its picture', async () => {
    const [, address = ''] =
      /href="(http:\/\/localhost:1337\/fr\/venue\/[^"]+)"/.exec(await page('/fr/directory/lieux-de-spectacle')) ?? [];
    const html = await page(address.replace(SITE, ''));
    expect(html).toContain(`${SITE}/oembed?url=${encodeURIComponent(address)}&amp;format=json`);
    const { body } = await ask(address);
    const [, title = ''] = /<h1[^>]*>([^<]+)</.exec(html) ?? [];
    expect(body).toMatchObject({ type: 'link', title, thumbnail_width: expect.any(Number) });
    expect((await ask(address, '&maxwidth=10')).body).not.toHaveProperty('thumbnail_url');
    expect((await ask(address, '&format=xml')).text).toContain('<type>link</type>');
  });

  it.each([
    [404, 'https://elsewhere.example/fr/agenda', ''],
    [404, `${SITE}/fr/agenda/nulle-part`, ''],
    [404, `${SITE}/fr/venue/nulle-part`, ''],
    [404, `${SITE}/admin`, ''],
    [501, `${SITE}/fr/agenda`, '&format=yaml'],
    [400, `${SITE}/fr/agenda`, '&maxwidth=large'],
  ])('is answered %i for %s%s', async (status, url, more) => {
    const answer = await ask(url, more);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).not.toBe('');
  });
});

describe('hostile texts', () => {
  it('are texts on every page', async () => {
    const title = '<script>alert(1)</script>"\'&\u202e]]>';
    const where = { publishedAt: { $notNull: true }, startDate: { $gte: new Date().toISOString().slice(0, 10) } };
    const { documentId } = await app.strapi.db.query('api::performance.performance').findOne({ where });
    const documents = app.strapi.documents('api::performance.performance');
    await documents.update({ documentId, data: { titleOverride: { fr: title } } as never });
    await documents.publish({ documentId });
    const html = await page(`/fr/agenda?q=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    for (const path of ['/fr', '/fr/agenda', '/it/agenda']) expect(await page(path)).not.toContain('<script>alert');
  });
});

describe('a month and a map', () => {
  it('hold what begins in the month, under the other filters', async () => {
    const month = new Date().toISOString().slice(0, 7);
    const html = await page(`/fr/agenda?view=month&month=${month}`);
    const [first, last] = [`${month}-01`, `${month}-28`];
    const { meta } = await items(`&from=${first}&to=${last}`);
    expect(countIn(html)).toBeGreaterThanOrEqual(meta.pagination.total);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it('show every place, with the dates that it has', async () => {
    const html = await page('/fr/agenda?pricing=free&view=map');
    const discs = [...html.matchAll(/<a href="#place-\d+"[^>]*aria-label="[^"]* : (\d+)"/g)].map(([, count]) =>
      Number(count),
    );
    const [, elsewhere = '0'] = /(\d+) sans lieu connu/.exec(html) ?? [];
    const { meta } = await items('&pricing=free');
    expect(discs.reduce((sum, count) => sum + count, Number(elsewhere))).toBe(meta.pagination.total);
  });
});

describe('the settings of the site', () => {
  const save = async (data: object) => {
    const documents = app.strapi.documents('plugin::publisher.site');
    const site = await documents.findFirst({ locale: 'fr' });
    return site
      ? documents.update({ documentId: site.documentId, locale: 'fr', data })
      : documents.create({ locale: 'fr', data });
  };

  it('refuse a colour that cannot be read, with the nearest that can', async () => {
    await expect(save({ brand: '#ff9a62' })).rejects.toThrow(/#ff9a62 ne se lit pas assez bien.*#[0-9a-f]{6}/);
    await expect(save({ accent: 'orange' })).rejects.toThrow('hexadécimal');
  });

  it('refuse a channel that is not public', async () => {
    await expect(save({ agenda: 'nulle-part' })).rejects.toThrow('Aucun canal public ne s’appelle « nulle-part »');
  });

  it('choose the agenda, and give the site its name', async () => {
    await save({ agenda: 'concerts-dans-les-eglises', name: 'Ici et là' });
    const html = await page('/fr');
    expect(html).toContain('Ici et là');
    expect(await page('/fr/agenda')).toContain('<h1>Concerts dans les églises</h1>');
  });
});

describe('what the public tells', () => {
  const send = (form: Record<string, string>) => request(app.server).post('/fr/tell').type('form').send(form);
  const kept = () => app.strapi.db.query('plugin::publisher.message').findMany({ orderBy: { id: 'asc' } });
  const text = 'Le concert commence à 20h30 et non à 21h.';

  it('waits for who looks after the commons, as it was written, and nothing else is kept', async () => {
    const { status, headers } = await send({ kind: 'wrong', text, about: 'Bach à la bougie', organisation: '' });
    expect([status, headers.location]).toEqual([303, '/fr/tell/sent']);
    expect(await page('/fr/tell/sent')).toContain('Merci');
    const [message] = await kept();
    expect(message).toMatchObject({ kind: 'wrong', text, about: 'Bach à la bougie', state: 'waiting', language: 'fr' });
  });

  it('goes back to who forgot something, with what they typed', async () => {
    const { status, text: html, headers } = await send({ text: '<b>trop', about: '"' });
    expect(status).toBe(422);
    expect(html).toContain('&lt;b>trop');
    expect(html).toContain('Choisissez l’un des deux.');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is nothing when a program fills in what is not in sight', async () => {
    const before = (await kept()).length;
    expect((await send({ kind: 'wrong', text, website: 'https://spam.example' })).status).toBe(303);
    expect(await kept()).toHaveLength(before);
  });

  it('is bounded for each network', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await send({ kind: 'missing', text })).status);
    expect(statuses).toContain(429);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a page that many ask for at the same time', () => {
  it('is drawn once for all of them', async () => {
    const queriesOf = async (path: string, readers: number) => {
      let queries = 0;
      const count = () => (queries += 1);
      app.strapi.db.connection.on('query', count);
      await Promise.all(Array.from({ length: readers }, () => request(app.server).get(path).expect(200)));
      app.strapi.db.connection.removeListener('query', count);
      return queries;
    };
    const entry = /\/fr\/venue\/[a-z0-9-]+/.exec(await page('/fr/directory/lieux-de-spectacle'))?.[0] ?? '';
    const alone = await queriesOf(`${entry}?one`, 1);
    expect(alone).toBeGreaterThan(0);
    expect(await queriesOf(`${entry}?many`, 12)).toBeLessThan(2 * alone);
  });
});
