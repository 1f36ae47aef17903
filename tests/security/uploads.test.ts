/** @databases sqlite postgres */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { routesOf } from '../support/authorisation/requests';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import type { Member } from '../support/members';
import { hostRequire } from '../support/host';
import { drain } from '../support/partners';
import { accepted, animation, pdf, picture, refused, SCRIPT, turned, type Sample } from '../support/uploads/samples';

const UPLOADS = path.resolve(__dirname, '..', '..', 'public', 'uploads');
const FILE = 'plugin::upload.file';
const ORGANISATION = 'api::organisation.organisation';
const PORTRAIT_PIXELS = 50_000_000;

type Headers = Record<string, string>;
interface StoredFile {
  id: number;
  name: string;
  ext: string;
  mime: string;
  url: string;
  width: number;
  height: number;
  formats: Record<string, { url: string; width: number; height: number }> | null;
}

let app: TestApp;
let c: ReturnType<typeof cooperative>;
let own: string;
let other: string;
let people: Record<'contributor' | 'editor' | 'managerOfOther' | 'moderator', Member>;
let superAdmin: Headers;
let program: Headers;
let temporary: string;
const usualTemporary = process.env.TMPDIR;
let before: Set<string>;
let origin: string;

beforeAll(async () => {
  temporary = mkdtempSync(path.join(tmpdir(), 'odus-files-'));
  before = new Set(readdirSync(UPLOADS));
  app = await bootApp();
  process.env.TMPDIR = temporary;
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  c = cooperative(app);
  own = await c.organisation('Théâtre des Cimes');
  other = await c.organisation('Compagnie du Col');
  superAdmin = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
  people = {
    contributor: await c.signIn([own], 'odus-contributor', 'contributor'),
    editor: await c.signIn([own], 'odus-editor', 'editor'),
    managerOfOther: await c.signIn([other], 'odus-manager', 'manager'),
    moderator: await c.signInWith({ kind: 'moderator' }),
  };
  const token = { kind: 'content-api', name: 'Site', description: '', type: 'full-access', lifespan: null };
  const { accessKey } = await app.strapi.service('admin::api-token-content-api').create(token);
  program = { Authorization: `Bearer ${accessKey}` };
});
afterAll(async () => {
  for (const name of readdirSync(UPLOADS)) if (!before.has(name)) rmSync(path.join(UPLOADS, name));
  await app.close();
  // Test files that follow in this process use the folder of the system again.
  if (usualTemporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualTemporary;
  rmSync(temporary, { recursive: true, force: true });
});

const post = (address: string, headers: Headers, { bytes, name, type }: Sample, field = 'files') =>
  request(app.server)
    .post(address)
    .set({ 'Accept-Language': 'fr', ...headers })
    .attach(field, bytes, { filename: name, contentType: type });

const upload = async (headers: Headers, sample: Sample): Promise<StoredFile> => {
  const { body } = await post('/upload', headers, sample).expect(201);
  return (body as StoredFile[])[0]!;
};
const png = async (name = 'affiche.png'): Promise<Sample> => ({ bytes: await picture('png'), name, type: 'image/png' });
const onDisk = ({ url }: { url: string }): Buffer => readFileSync(path.join(UPLOADS, path.basename(url)));
const added = (known: Set<string>): string[] => readdirSync(UPLOADS).filter((name) => !known.has(name));

/** How each entry point is asked, and what it then keeps. A route that takes files and has no row here fails the first test. */
const entryPoints: Record<string, { send(sample: Sample): Promise<request.Response>; keeps?: RegExp; as?: string }> = {
  'POST /upload': { send: (sample) => post('/upload', people.contributor.headers, sample) },
  'POST /upload/files': { send: (sample) => post('/upload/files', people.contributor.headers, sample) },
  'POST /upload/files/:id/replace': {
    async send(sample) {
      const { id } = await upload(people.contributor.headers, await png());
      return post(`/upload/files/${id}/replace`, people.contributor.headers, sample);
    },
    keeps: /^(?!pdf)/,
    as: '.png',
  },
  'POST /api/upload': { send: (sample) => post('/api/upload', program, sample) },
  'POST /admin/project-settings': {
    send: (sample) => post('/admin/project-settings', superAdmin, sample, 'menuLogo'),
    keeps: /^(jpeg|png)/,
  },
};

describe('what an upload may carry', () => {
  it('has a row for every route that does not refuse files, asked of the running server', async () => {
    const routes = routesOf(app.strapi).filter(({ method }) => method !== 'GET' && method !== 'OPTIONS');
    const taking: string[] = [];
    for (const { method, path: address } of routes) {
      const response = await fetch(`${origin}${address.replace(/:\w+(\([^)]*\))?|\(.*\)/g, '1')}`, {
        method,
        headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
        body: '--x--',
      });
      if (response.status !== 415) taking.push(`${method} ${address}`);
    }
    expect(routes.length).toBeGreaterThan(100);
    expect(taking.sort()).toEqual(Object.keys(entryPoints).sort());
  });

  it.each(Object.keys(entryPoints))('keeps pictures and PDF at %s, as their bytes say', async (name) => {
    const { send, keeps = /./, as } = entryPoints[name]!;
    const wrong: string[] = [];
    for (const [kind, sample] of Object.entries(await accepted())) {
      if (!keeps.test(kind)) continue;
      const known = new Set(readdirSync(UPLOADS));
      const { status, text } = await send(sample);
      const stored = added(known).filter((one) => !/^(thumbnail|small|medium|large)_/.test(one));
      const extension = as ?? sample.kept[0];
      const bytes = readFileSync(path.join(UPLOADS, stored[0] ?? '.gitkeep')).toString('latin1');
      const isClean = !/script|Jeanne|Exif/.test(bytes);
      if (status > 201 || stored.length !== 1 || path.extname(stored[0]!) !== extension)
        wrong.push(`${kind}: ${status} ${stored.join()} ${text.slice(0, 200)}`);
      // A PDF keeps what follows it: it is never read as anything else.
      else if (!isClean && kind !== 'pdf with a script behind')
        wrong.push(`${kind}: ${stored[0]} keeps what it should not`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(entryPoints))('refuses everything else at %s, in words, and keeps nothing', async (name) => {
    const wrong: string[] = [];
    for (const [kind, sample] of Object.entries(await refused())) {
      const known = new Set(readdirSync(UPLOADS));
      const { status, body } = await entryPoints[name]!.send(sample);
      const message = String(body.error?.message);
      const stored = added(known).filter((one) => !/affiche_/.test(one));
      if (
        status !== 400 ||
        stored.length > 0 ||
        !/^« .+ ».+(Enregistrez|Exportez|envoyez|Mettez|Ajoutez)/.test(message)
      )
        wrong.push(`${kind}: ${status} ${stored.join()} ${message}`);
    }
    expect(wrong).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('stores the type of the bytes beside them', async () => {
    for (const [kind, sample] of Object.entries(await accepted())) {
      const { ext, mime, name } = await upload(people.contributor.headers, sample);
      expect([kind, ext, mime]).toEqual([kind, ...sample.kept]);
      expect(path.extname(name)).toBe(ext);
    }
  });

  it.each([
    '../../x.png',
    'a\u202egnp.exe',
    'x.png\0.html',
    'x.html%00.png',
    'con.png',
    `${'é'.repeat(300)}.png`,
    '.png',
    '  .',
  ])('keeps a picture called %j under a name that harms nobody', async (name) => {
    const stored = await upload(people.contributor.headers, await png(name));
    expect(stored.url).toMatch(/^\/uploads\/[\w-]+\.png$/);
    expect(stored.name).toMatch(/^[^/\\\u0000-\u001f\u202a-\u202e]{1,130}\.png$/);
  });

  it('never joins a file to an entry of somebody else by the way', async () => {
    const { bytes, name } = await png();
    const row = await app.strapi.db.query(ORGANISATION).findOne({ where: { documentId: other } });
    const { body } = await request(app.server)
      .post('/upload')
      .set(people.contributor.headers)
      .field({ ref: ORGANISATION, refId: row.id, field: 'images' })
      .attach('files', bytes, name)
      .expect(201);
    const file = await app.strapi.db.query(FILE).findOne({ where: { id: body[0].id }, populate: ['related'] });
    expect(file.related).toEqual([]);
  });

  it('has no bytes that are not of their kind stored by any program either', async () => {
    const { provider } = app.strapi.plugin('upload') as unknown as {
      provider: { upload(file: object): Promise<void> };
    };
    const page = { buffer: Buffer.from(SCRIPT), hash: 'page', ext: '.html', name: 'page.html' };
    await expect(provider.upload(page)).rejects.toThrow('page.html');
    await expect(provider.upload({ ...page, ext: '.png' })).rejects.toThrow('page.html');
    expect(readdirSync(UPLOADS).filter((name) => name.startsWith('page.'))).toEqual([]);
  });
});

describe('a file under /uploads', () => {
  const SAFE = { 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff' };

  it('that is a picture is shown, and nothing in it runs', async () => {
    const { url } = await upload(people.contributor.headers, await png());
    const { headers } = await request(app.server).get(url).expect(200);
    expect(headers).toMatchObject({ ...SAFE, 'content-type': 'image/png' });
    expect(headers['content-disposition']).toBeUndefined();
  });

  it('is kept for a year by whoever has it, in each of its sizes', async () => {
    const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#7fae4f' } })
      .jpeg()
      .toBuffer();
    const stored = await upload(people.contributor.headers, { bytes, name: 'nef.jpg', type: 'image/jpeg' });
    for (const { url } of [stored, stored.formats!.thumbnail!, stored.formats!.small!]) {
      const { headers } = await request(app.server).get(url).expect(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  it('that was put there by hand is asked for each time, as is one that is not there', async () => {
    const name = `a-la-main-${process.pid}.png`;
    writeFileSync(path.join(UPLOADS, name), await picture('png'));
    const { headers } = await request(app.server).get(`/uploads/${name}`).expect(200);
    expect(headers['cache-control']).toBe('max-age=0');
    const { headers: missing } = await request(app.server).get('/uploads/rien_0123456789.png').expect(404);
    expect(missing['cache-control']).toBeUndefined();
  });

  it('that is replaced takes a new address, to which the former ones lead', async () => {
    const first = await upload(people.contributor.headers, await png());
    const replaced = async () => {
      const { body } = await post(`/upload/files/${first.id}/replace`, people.contributor.headers, await png());
      return (body[0] ?? body) as StoredFile;
    };
    const [second, third] = [await replaced(), await replaced()];
    expect(new Set([first.url, second.url, third.url]).size).toBe(3);
    for (const former of [first, second]) {
      const { headers } = await request(app.server).get(former.url).expect(302);
      expect(headers).toMatchObject({ location: third.url, 'cache-control': 'public, max-age=300' });
    }
    const { headers } = await request(app.server).get(third.url).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([first, second].map(({ url }) => existsSync(path.join(UPLOADS, path.basename(url))))).toEqual([
      false,
      false,
    ]);
  });

  it('that is replaced leads from each of its sizes to the same one, as WebP too', async () => {
    const sample = async (background: string) => {
      const photograph = sharp({ create: { width: 1200, height: 800, channels: 3, background } });
      return { bytes: await photograph.jpeg().toBuffer(), name: 'nef.jpg', type: 'image/jpeg' };
    };
    const first = await upload(people.contributor.headers, await sample('#7fae4f'));
    const { body } = await post(
      `/upload/files/${first.id}/replace`,
      people.contributor.headers,
      await sample('#24407a'),
    );
    const second = (body[0] ?? body) as StoredFile;
    const sizes = Object.keys(first.formats!);
    expect(sizes.sort()).toEqual(
      ['large', 'large_webp', 'medium', 'medium_webp', 'small', 'small_webp', 'thumbnail'].sort(),
    );
    for (const size of sizes) {
      const former = await request(app.server).get(first.formats![size]!.url).expect(302);
      expect([size, former.headers.location]).toEqual([size, second.formats![size]!.url]);
      const { headers } = await request(app.server).get(second.formats![size]!.url).expect(200);
      expect(headers).toMatchObject({
        'content-type': size.endsWith('_webp') ? 'image/webp' : 'image/jpeg',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      expect(existsSync(path.join(UPLOADS, path.basename(first.formats![size]!.url)))).toBe(false);
    }
  });

  it.each(['html', 'svg', 'js', 'xml', 'xhtml', 'pdf', 'mht', 'unknown'])(
    'that is there from before, as %s, is saved and never run',
    async (extension) => {
      const name = `ancien-${process.pid}.${extension}`;
      writeFileSync(path.join(UPLOADS, name), SCRIPT);
      // A page of the whole site reads the same folder: the file counts, however its address is written.
      for (const address of [`/uploads/${name}`, `/%75ploads/${name}`, `/uploads%2F${name}`, `/uploads//${name}`]) {
        const response = await raw('GET', address);
        expect([address, response.statusCode]).toEqual([address, 200]);
        expect(response.headers).toMatchObject({ ...SAFE, 'content-disposition': 'attachment' });
      }
      const part = await raw('GET', `/uploads/${name}`, { Range: 'bytes=0-3' });
      expect(part.headers).toMatchObject({ ...SAFE, 'content-disposition': 'attachment' });
    },
  );

  it('that is not there is answered as safely', async () => {
    const { headers } = await request(app.server).get('/uploads/rien.html').expect(404);
    expect(headers).toMatchObject(SAFE);
  });
});

describe('a picture whose permission ends', () => {
  const [PAST, FUTURE] = ['2026-01-31', '2999-01-31'];
  const show = (organisation: string, ...pictures: object[]) =>
    app.strapi.documents(ORGANISATION).update({ documentId: organisation, data: { pictures } as never });
  const photograph = async () => {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7fae4f' } }).jpeg().toBuffer(); // prettier-ignore
    return upload(people.contributor.headers, { bytes, name: 'affiche.jpg', type: 'image/jpeg' });
  };
  const { readPermissionEnds } = hostRequire('../../dist/src/uploads/ended-files') as typeof import('../../src/uploads/ended-files'); // prettier-ignore
  const statusesOf = async ({ url, formats }: StoredFile) => {
    await readPermissionEnds(app.strapi);
    const addresses = [url, ...Object.values(formats ?? {}).map((format) => format.url)];
    const statuses = [];
    for (const address of addresses) statuses.push((await request(app.server).get(address)).status);
    return [...new Set(statuses)];
  };

  it('is at its address no more, in any size, when its only uses are over, and is again when one is prolonged', async () => {
    const file = await photograph();
    expect(Object.keys(file.formats ?? {}).length).toBeGreaterThan(1);
    expect(await statusesOf(file)).toEqual([200]);
    await show(own, { file: file.id, expiresOn: PAST });
    await show(other, { file: file.id, expiresOn: FUTURE });
    expect(await statusesOf(file)).toEqual([200]);
    await show(other, { file: file.id, expiresOn: PAST });
    expect(await statusesOf(file)).toEqual([410]);
    const name = path.basename(file.url);
    for (const address of [`/%75ploads/${name}`, `/uploads%2F${name}`, `/uploads//${name}`, `/uploads/${name}?a=1`])
      expect([address, (await raw('GET', address)).statusCode]).toEqual([address, 410]);
    expect((await raw('GET', file.url, { Range: 'bytes=0-3' })).statusCode).toBe(410);
    expect((await raw('HEAD', file.url)).statusCode).toBe(410);
    await show(other, { file: file.id });
    expect(await statusesOf(file)).toEqual([200]);
  });

  it('takes no other with it, and asks nothing of the database to be read', async () => {
    const [ended, free] = [await photograph(), await photograph()];
    await show(own, { file: ended.id, expiresOn: PAST }, { file: free.id });
    await show(other);
    expect([await statusesOf(ended), await statusesOf(free)]).toEqual([[410], [200]]);
    const queries: string[] = [];
    const count = ({ sql }: { sql: string }) => queries.push(sql);
    app.strapi.db.connection.on('query', count);
    await request(app.server).get(free.url).expect(200);
    await request(app.server).get(ended.url).expect(410);
    app.strapi.db.connection.removeListener('query', count);
    expect(queries).toEqual([]);
    await show(own);
  });
});

describe('a multipart body', () => {
  const BODY = Buffer.concat([
    Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
    ),
    Buffer.alloc(30 * 1024 * 1024),
    Buffer.from('\r\n--x--\r\n'),
  ]);
  const TYPE = { 'Content-Type': 'multipart/form-data; boundary=x' };

  it.each([
    '/',
    '/nulle-part',
    '/admin/login',
    '/api/works',
    '/api/auth/local',
    '/join',
    '/uploads/x',
    '/content-manager/x',
  ])('sent to %s is refused before it is read', async (address) => {
    const response = await raw('POST', address, TYPE, BODY);
    expect(response.statusCode).toBe(415);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each(['/upload', '/upload/files', '/upload/files/1/replace', '/api/upload', '/admin/project-settings'])(
    'sent to %s by nobody is not read',
    async (address) => {
      const response = await raw('POST', address, TYPE, BODY);
      expect([401, 403]).toContain(response.statusCode);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  it('that is too heavy is refused, with or without its length, and leaves nothing', async () => {
    const headers = { ...TYPE, ...people.contributor.headers, 'Accept-Language': 'fr' };
    const received = await raw('POST', '/upload', headers, BODY);
    expect(received.statusCode).toBe(413);
    expect(received.body).toContain('20 Mo au plus');
    const untold = await raw('POST', '/upload', { ...headers, 'Transfer-Encoding': 'chunked' }, BODY);
    expect(untold.statusCode).toBe(413);
    await emptied();
  });

  it('that is cut off leaves nothing', async () => {
    const headers = { ...TYPE, ...people.contributor.headers, 'Content-Length': '5000000' };
    const cut = http.request(`${origin}/upload`, { method: 'POST', headers });
    cut.on('error', () => undefined);
    cut.write(BODY.subarray(0, 2_000_000));
    await until(() => readdirSync(temporary).length > 0);
    cut.destroy();
    await emptied();
  });

  it('has ten files at most', async () => {
    const { bytes } = await png();
    let sending = request(app.server).post('/upload').set(people.contributor.headers);
    for (let n = 0; n < 11; n += 1) sending = sending.attach('files', bytes, `${n}.png`);
    const { body } = await sending.expect(400);
    expect(body.error.message).toBe('Trop de fichiers à la fois : 10 au plus. Envoyez-les en plusieurs fois.');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('of several files keeps each under its own description', async () => {
    const { bytes } = await png();
    const infos = [{ name: 'b.png', caption: 'Deux' }, { name: 'a.png', caption: 'Un' }]; // prettier-ignore
    const { body } = await request(app.server)
      .post('/upload')
      .set(people.contributor.headers)
      .field('fileInfo', JSON.stringify(infos[0]))
      .field('fileInfo', JSON.stringify(infos[1]))
      .attach('files', bytes, 'b.png')
      .attach('files', bytes, 'a.png')
      .expect(201);
    expect((body as { name: string; caption: string }[]).map(({ name, caption }) => [name, caption])).toEqual([
      ['b.png', 'Deux'],
      ['a.png', 'Un'],
    ]);
  });
});

describe('a photograph', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'held as EXIF orientation %i is stored upright in every format',
    async (orientation) => {
      for (const format of ['jpeg', 'png', 'webp'] as const) {
        const sample = { bytes: await turned(orientation, format), name: `photo.${format}`, type: `image/${format}` };
        const bytes = onDisk(await upload(people.contributor.headers, sample));
        const { width, height, exif, orientation: kept } = await sharp(bytes).metadata();
        expect([width, height, exif, kept]).toEqual([40, 60, undefined, undefined]);
        const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
        const colourAt = (x: number, y: number) => [...data.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3)];
        expect(colourAt(5, 5)[0]).toBeGreaterThan(200);
        expect(colourAt(35, 55)[2]).toBeGreaterThan(200);
      }
    },
  );

  it('of 1200 by 800 held upright has the same sides in its thumbnail and its sizes for the web', async () => {
    const landscape = { width: 1200, height: 800, channels: 3, background: '#7fae4f' } as const;
    const bytes = await sharp({ create: landscape }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const stored = await upload(people.contributor.headers, { bytes, name: 'portrait.jpg', type: 'image/jpeg' });
    expect([stored.width, stored.height]).toEqual([800, 1200]);
    const sides = Object.entries(stored.formats ?? {}).map(([name, { width, height }]) => [name, [width, height]]);
    expect(Object.fromEntries(sides)).toEqual({
      thumbnail: [104, 156],
      small: [333, 500],
      medium: [500, 750],
      large: [667, 1000],
      small_webp: [333, 500],
      medium_webp: [500, 750],
      large_webp: [667, 1000],
    });
  });

  it('of too many points is refused by its header, in little time', async () => {
    const side = Math.ceil(Math.sqrt(PORTRAIT_PIXELS)) + 10;
    const flood = { width: side, height: side, channels: 3, background: '#fff' } as const;
    const bytes = await sharp({ create: flood }).png().toBuffer();
    const decoded = process.memoryUsage().rss;
    const { body } = await post('/upload', people.contributor.headers, {
      bytes,
      name: 'grande.png',
      type: 'image/png',
    });
    expect(body.error.message).toBe(
      `« grande.png » est trop grande : ${side} × ${side} points, 50 millions au plus. Réduisez l’image, puis envoyez-la.`,
    );
    expect(process.memoryUsage().rss - decoded).toBeLessThan(100 * 1024 * 1024);
  });

  it.each(['gif', 'webp'] as const)('that moves for thousands of frames (%s) is refused', async (format) => {
    const sample = { bytes: await animation(format, 2000), name: `film.${format}`, type: `image/${format}` };
    const { body } = await post('/upload', people.contributor.headers, sample).expect(400);
    expect(body.error.message).toContain('a plus de 300 images animées');
  });

  it('that moves a little still moves', async () => {
    const sample = { bytes: await animation('gif', 4, 8), name: 'loge.gif', type: 'image/gif' };
    const { pages } = await sharp(onDisk(await upload(people.contributor.headers, sample))).metadata();
    expect(pages).toBe(4);
  });
});

describe('a PDF', () => {
  it('loses the name of its author and its position, and stays the same otherwise', async () => {
    const given = pdf('Jeanne (dite \\(J\\)) Martin');
    const bytes = onDisk(
      await upload(people.editor.headers, { bytes: given, name: 'dossier.pdf', type: 'application/pdf' }),
    );
    expect(bytes.length).toBe(given.length);
    expect(bytes.toString('latin1')).not.toMatch(/Jeanne|Martin|4A65616E6E65/);
    expect(bytes.toString('latin1')).toContain('/Title (Dossier de presse)');
  });
});

describe('a file of somebody else', () => {
  let theirs: StoredFile;
  let mine: StoredFile;
  const ask = (headers: Headers, method: 'put' | 'post' | 'delete', address: string, body: object = {}) =>
    request(app.server)[method](address).set(headers).send(body);
  const show = async (organisation: string, file: StoredFile) =>
    app.strapi.documents(ORGANISATION).update({
      documentId: organisation,
      data: { pictures: [{ file: file.id, role: 'logo' }] } as never,
    });

  beforeAll(async () => {
    theirs = await upload(people.managerOfOther.headers, await png('logo-du-col.png'));
    mine = await upload(people.contributor.headers, await png('logo-des-cimes.png'));
    await show(other, theirs);
    await drain(app.strapi);
  });

  const changes = (file: StoredFile): Record<string, (headers: Headers) => request.Test> => ({
    describe: (headers) => ask(headers, 'put', `/upload/files/${file.id}`, { fileInfo: { caption: 'Autre' } }),
    'describe, by the old route': (headers) =>
      ask(headers, 'post', `/upload?id=${file.id}`, { fileInfo: { caption: 'A' } }),
    'describe many': (headers) =>
      ask(headers, 'post', '/upload/actions/bulk-update', { updates: [{ id: file.id, fileInfo: { caption: 'A' } }] }),
    move: (headers) =>
      ask(headers, 'post', '/upload/actions/bulk-move', {
        fileIds: [file.id],
        folderIds: [],
        destinationFolderId: null,
      }),
  });
  const replacing = async (file: StoredFile): Promise<Record<string, (headers: Headers) => request.Test>> => {
    const sample = await png('autre.png');
    return {
      replace: (headers) => post(`/upload/files/${file.id}/replace`, headers, sample),
      'replace, by the old route': (headers) => post(`/upload?id=${file.id}`, headers, sample),
    };
  };
  const removing = (file: StoredFile): Record<string, (headers: Headers) => request.Test> => ({
    delete: (headers) => ask(headers, 'delete', `/upload/files/${file.id}`),
    'delete many': (headers) => ask(headers, 'post', '/upload/actions/bulk-delete', { fileIds: [file.id] }),
  });

  it('is neither described, moved, replaced nor deleted, by any route', async () => {
    const bytes = onDisk(theirs);
    const all = { ...changes(theirs), ...(await replacing(theirs)), ...removing(theirs) };
    for (const person of ['contributor', 'editor'] as const)
      for (const [name, change] of Object.entries(all)) {
        const { status, body } = await change(people[person].headers);
        expect([name, status]).toEqual([name, 403]);
        expect(body.error.message).toContain('« logo-du-col.png » a été ajouté par quelqu’un d’autre');
      }
    expect(onDisk(theirs)).toEqual(bytes);
  });

  it('is not had by showing it in an entry of one’s own', async () => {
    await show(own, theirs);
    const { status } = await removing(theirs).delete!(people.editor.headers);
    expect(status).toBe(403);
    await show(own, mine);
  });

  it('that nothing shows yet is not had by showing it first', async () => {
    const unattached = await upload(people.managerOfOther.headers, await png('logo-du-col.png'));
    const bytes = onDisk(unattached);
    await show(own, unattached);
    const all = { ...changes(unattached), ...(await replacing(unattached)), ...removing(unattached) };
    for (const [name, change] of Object.entries(all))
      expect([name, (await change(people.editor.headers)).status]).toEqual([name, 403]);
    expect(onDisk(unattached)).toEqual(bytes);
    await show(own, mine);
    expect((await removing(unattached).delete!(people.managerOfOther.headers)).status).toBe(200);
  });

  it('stays with the organisation of who added it, when they leave it', async () => {
    const leaving = await c.signIn([own], 'odus-contributor', 'contributor');
    const file = await upload(leaving.headers, await png('saison.png'));
    await show(own, file);
    await c.service('rights').withdraw({ accountId: leaving.userId, organisation: own, by: null, why: 'Départ' });
    await c.join(leaving.userId, other, 'editor');
    expect((await changes(file).describe!(people.editor.headers)).status).toBe(200);
    await show(own, mine);
    expect((await removing(file).delete!(leaving.headers)).status).toBe(200);
  });

  it('is for who added it, for the editors of the only entries that show it, and for moderators', async () => {
    for (const [name, change] of Object.entries({ ...changes(theirs), ...(await replacing(theirs)) })) {
      expect([name, (await change(people.managerOfOther.headers)).status]).toEqual([name, 200]);
      expect([name, (await change(people.moderator.headers)).status]).toEqual([name, 200]);
    }
    for (const [name, change] of Object.entries(changes(mine)))
      expect([name, (await change(people.editor.headers)).status]).toEqual([name, 200]);
  });

  it('does not go with a folder either', async () => {
    const folder = async (headers: Headers, name: string): Promise<number> =>
      (await ask(headers, 'post', '/upload/folders', { name, parent: null }).expect(201)).body.data.id;
    const theirFolder = await folder(people.managerOfOther.headers, 'Le Col');
    const sharedFolder = await folder(people.contributor.headers, 'Partagé');
    await ask(people.managerOfOther.headers, 'put', `/upload/files/${theirs.id}`, {
      fileInfo: { folder: sharedFolder },
    }).expect(200);
    const { headers } = people.contributor;
    for (const id of [theirFolder, sharedFolder]) {
      await ask(headers, 'post', '/upload/actions/bulk-delete', { fileIds: [], folderIds: [id] }).expect(403);
      await ask(headers, 'put', `/upload/folders/${id}`, { name: 'À moi', parent: null }).expect(403);
      await ask(headers, 'post', '/upload/actions/bulk-move', {
        ...{ fileIds: [], folderIds: [id], destinationFolderId: null },
      }).expect(403);
    }
    const emptyFolder = await folder(headers, 'Vide');
    await ask(headers, 'post', '/upload/actions/bulk-delete', { fileIds: [], folderIds: [emptyFolder] }).expect(200);
  });

  it('that was replaced or deleted is in the history of the entries that showed it', async () => {
    const history = async (): Promise<{ action: string; authorship: { administratorId: number; reason?: object } }[]> =>
      app.strapi.plugin('commons').service('history').since(ORGANISATION, other, 'fr', 0);
    await show(other, theirs);
    const sample = await png('nouveau.png');
    await post(`/upload/files/${theirs.id}/replace`, people.managerOfOther.headers, sample).expect(200);
    const replaced = (await history()).at(-1);
    expect(replaced).toMatchObject({
      action: 'update',
      authorship: {
        administratorId: people.managerOfOther.userId,
        reason: { code: 'file-replaced', reference: 'nouveau.png' },
      },
    });
    await removing(theirs)['delete many']!(people.managerOfOther.headers).expect(200);
    expect((await history()).at(-1)).toMatchObject({
      action: 'update',
      changes: ['pictures'],
      authorship: { administratorId: people.managerOfOther.userId, reason: { code: 'file-deleted' } },
    });
  });
});

describe('the folders of the media library', () => {
  const FOLDER = 'plugin::upload.folder';

  it('are at most as many as its routes answer at once', async () => {
    const { headers } = people.contributor;
    const make = (name: string) =>
      request(app.server).post('/upload/folders').set(headers).send({ name, parent: null });
    const there = await app.strapi.db.query(FOLDER).count();
    for (let n = there; n < 499; n += 1)
      await app.strapi.db.query(FOLDER).create({ data: { name: `D${n}`, pathId: 10_000 + n, path: `/${10_000 + n}` } });
    await make('Dernier').expect(201);
    const { body } = await make('De trop').set('Accept-Language', 'fr').expect(400);
    expect(body.error.message).toContain('Il y a déjà 500 dossiers');
    const list = await request(app.server).get('/upload/folders?pagination[pageSize]=-1').set(headers).expect(200);
    expect(list.body.data).toHaveLength(500);
    await app.strapi.db.query(FOLDER).deleteMany({ where: { name: { $startsWith: 'D' } } });
    await make('De nouveau').expect(201);
  });
});

describe('the id of a file', () => {
  const UNREADABLE = ['?id=abc', '?id[]=1', '?id=', '?id[$gt]=0', '?id=1&id=2', '?id=-1', '?id=1.5', '?id=1%20', '?id=2147483648', `?id=${'9'.repeat(40)}`]; // prettier-ignore

  it.each(UNREADABLE)('that is none (%s) is refused with 400, with files or without', async (query) => {
    const sample = await png();
    const statuses = [];
    for (const [address, headers] of [
      ['/upload', superAdmin],
      ['/upload', people.contributor.headers],
      ['/api/upload', program],
    ] as const) {
      // prettier-ignore
      statuses.push((await post(`${address}${query}`, headers, sample)).status);
      const description = { fileInfo: { caption: 'A' } };
      statuses.push((await request(app.server).post(`${address}${query}`).set(headers).send(description)).status);
    }
    expect(statuses).toEqual(statuses.map(() => 400));
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each(['2147483647', '2147483648', '9'.repeat(15), '9'.repeat(40), 'abc', '1.5', '-1', '%20'])(
    'in an address, %s, is of no file, and fails nothing',
    async (id) => {
      const { headers } = people.contributor;
      const sample = await png();
      const send = (method: 'get' | 'post' | 'put' | 'delete', address: string, body: object = {}) =>
        request(app.server)[method](`/upload${address}`).set(headers).send(body);
      const answers = {
        read: await send('get', `/files/${id}`),
        describe: await send('put', `/files/${id}`, { fileInfo: { caption: 'A' } }),
        remove: await send('delete', `/files/${id}`),
        replace: await post(`/upload/files/${id}/replace`, headers, sample),
        'read a folder': await send('get', `/folders/${id}`),
        'rename a folder': await send('put', `/folders/${id}`, { name: 'X', parent: null }),
        'put under a folder': await send('post', '/folders', { name: 'Y', parent: id }),
        'move to a folder': await send('post', '/actions/bulk-move', {
          fileIds: [],
          folderIds: [],
          destinationFolderId: id,
        }),
        'describe many': await send('post', '/actions/bulk-update', { updates: [{ id, fileInfo: { caption: 'A' } }] }),
      };
      const statuses = Object.entries(answers).map(([name, { status }]) => [name, status] as const);
      expect(statuses.filter(([, status]) => status !== 400 && status !== 404)).toEqual([]);
      const lenient = [
        await send('post', '/actions/bulk-delete', { fileIds: [id] }),
        await send('post', '/actions/bulk-delete', { folderIds: [id] }),
        await send('get', `/files?folder=${id}`),
      ];
      expect(lenient.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    },
  );

  it.each(['', 0, {}, [['1']]])('that a body gives as %j is refused as any other', async (parent) => {
    const { headers } = people.contributor;
    const folder = await request(app.server).post('/upload/folders').set(headers).send({ name: 'Y', parent });
    expect([folder.status, folder.body.error?.name]).toEqual([400, 'ValidationError']);
  });
});

describe('an address of the network', () => {
  it('is fetched by no route of the media library', async () => {
    const canary = http.createServer((_, response) => response.end('secret'));
    const asked: string[] = [];
    canary.on('connection', () => asked.push('one'));
    await new Promise<void>((resolve) => canary.listen(0, '0.0.0.0', resolve));
    const { port } = canary.address() as AddressInfo;
    const hosts = ['0.0.0.0', '0', '127.0.0.1', '2130706433', 'localhost', '[::ffff:127.0.0.1]'];
    for (const headers of [people.contributor.headers, superAdmin]) {
      const urls = hosts.map((host) => `http://${host}:${port}/a.png`);
      const { status } = await request(app.server).post('/upload/actions/upload-from-urls').set(headers).send({ urls });
      expect([404, 405]).toContain(status);
    }
    canary.close();
    expect(asked).toEqual([]);
  });
});

/** As no client that tidies addresses would ask. */
const raw = (
  method: string,
  address: string,
  headers: http.OutgoingHttpHeaders = {},
  body?: Buffer,
): Promise<http.IncomingMessage & { body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const length = body && !('Transfer-Encoding' in headers) ? { 'Content-Length': body.length } : {};
    const asked = http.request(
      { hostname, port, method, path: address, headers: { ...length, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          asked.destroy();
          resolve(Object.assign(answer, { body: Buffer.concat(parts).toString() }));
        });
      },
    );
    // The server answers before it was sent everything.
    asked.on('error', reject);
    asked.end(body);
  });

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(10);
}
const emptied = () => until(() => readdirSync(temporary).length === 0);
