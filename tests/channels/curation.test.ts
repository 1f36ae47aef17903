/** @databases sqlite postgres */
import fc from 'fast-check';
import { bootApp, type TestApp } from '../support/boot';
import { logInAsAdministrator } from '../support/administrator';
import { later } from '../support/clock';
import { editors } from '../support/editors';
import { partners, drain } from '../support/partners';

const CHURCHES = { field: 'venue.kinds', operator: 'within', value: ['church'] };

let app: TestApp;
let p: ReturnType<typeof partners>;
let e: ReturnType<typeof editors>;
let headers: Record<string, string>;
let production: { documentId: string };
let church: { documentId: string };
const concerts: string[] = [];
let inTheatre: string;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  e = editors(app);
  headers = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
  await app.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: 'fr' } });
  const { the } = p;
  const kinds = [await the.concept('venue-kind', 'church', { prefLabel: { fr: 'Église' } })];
  church = await the.publishNew('venue', await the.venueData({ name: 'Collégiale', kinds }));
  const theatre = await the.publishNew('venue', await the.venueData({ name: 'Théâtre' }));
  production = await the.publishNew('production', await the.productionData({ teaser: 'Une comédie' }));
  const perform = async (venue: { documentId: string }, startDate: string) =>
    (
      await the.publishNew(
        'performance',
        await the.performanceData({ production: production.documentId, venue: venue.documentId, startDate }),
      )
    ).documentId;
  for (const startDate of ['2027-03-12', '2027-03-13', '2027-03-14']) concerts.push(await perform(church, startDate));
  inTheatre = await perform(theatre, '2027-03-15');
});
afterAll(() => app.close());

const shown = async (slug: string) => (await p.items(slug)).map(({ documentId }) => documentId);
const decide = (channel: string, target: string, body: object) =>
  e.ask('put', `/channels/${channel}/curations/${target}`, headers, body);

describe('a person who looks at a channel', () => {
  it('has its items in its order, page after page', async () => {
    const { documentId } = await p.save('liste', { source: 'performances', filter: CHURCHES });
    expect(await shown('liste')).toEqual(concerts);
    const { body } = await e.ask('get', `/channels/${documentId}/items`, headers).expect(200);
    expect(body.meta).toEqual({ total: 3, pageCount: 1 });
    expect(body.data.map((item: { documentId: string }) => item.documentId)).toEqual(concerts);
    expect(body.data[0]).toMatchObject({ title: expect.any(String), isIn: true, position: null });
    const { body: beyond } = await e.ask('get', `/channels/${documentId}/items?page=2`, headers).expect(200);
    expect(beyond.data).toEqual([]);
    await e.ask('get', `/channels/${documentId}/items?page=0`, headers).expect(400);
  });

  it('sees where a draft will be once it is published, and where it never could', async () => {
    await p.save('eglises', { source: 'performances', filter: CHURCHES });
    await p.save('spectacles-inconnus', {
      source: 'performances',
      filter: { and: [CHURCHES, { field: 'venue.kinds', operator: 'within', value: ['theatre'] }] },
    });
    const references = { production: production.documentId, venue: church.documentId };
    const draft = await p.the.create(
      'performance',
      await p.the.performanceData({ ...references, startDate: '2027-04-01' }),
    );
    const { body } = await e.ask('get', `/entries/api::performance.performance/${draft.documentId}`, headers);
    const of = (slug: string) => body.data.find((one: { channel: { slug: string } }) => one.channel.slug === slug);
    expect(of('eglises')).toMatchObject({
      isIn: false,
      because: 'unpublished',
      willBeIn: true,
      isWithinReach: true,
    });
    expect(of('spectacles-inconnus')).toMatchObject({ isIn: false, willBeIn: false, isWithinReach: false });
  });
});

describe('a person who chooses over the filter', () => {
  it('includes, excludes and pins, and the readers of changes are told', async () => {
    const { documentId } = await p.save('choix', { source: 'performances', filter: CHURCHES });
    expect(await shown('choix')).toEqual(concerts);
    const { body: before } = await p.get('/choix/changes');
    await decide(documentId, inTheatre, { decision: 'include' });
    await decide(documentId, concerts[0] ?? '', { decision: 'exclude' });
    await e.ask('put', `/channels/${documentId}/order`, headers, { documentIds: [concerts[2], inTheatre] });
    expect(await shown('choix')).toEqual([concerts[2], inTheatre, concerts[1]]);
    const { body } = await p.get(`/choix/changes?cursor=${before.meta.cursor}`);
    expect(body.data.map(({ type, documentId: one, reason }: Record<string, string>) => [type, one, reason])).toEqual(
      expect.arrayContaining([
        ['entered', inTheatre, undefined],
        ['left', concerts[0], 'excluded'],
      ]),
    );
    await decide(documentId, concerts[0] ?? '', { decision: null });
    await e.ask('put', `/channels/${documentId}/order`, headers, { documentIds: [] });
    expect(await shown('choix')).toEqual([...concerts, inTheatre]);
  });

  it('lets matches wait, for all or for those that the partner does not trust', async () => {
    const { documentId } = await p.save('attente', { source: 'performances', filter: CHURCHES, approval: 'all' });
    expect(await shown('attente')).toEqual([]);
    const board = (await e.ask('get', `/channels/${documentId}/curations`, headers)).body.data;
    expect(board.waiting.map((one: { documentId: string; because: string }) => [one.documentId, one.because])).toEqual(
      concerts.map((one) => [one, 'waiting']),
    );
    await decide(documentId, concerts[1] ?? '', { decision: 'approve' });
    expect(await shown('attente')).toEqual([concerts[1]]);
    const channels = app.strapi.documents('plugin::channels.channel');
    await channels.update({ documentId, data: { approval: 'trusted' } as never });
    expect(await shown('attente')).toEqual(concerts);
  });

  it('says title, teaser, image and category otherwise, for this channel alone, in every format', async () => {
    const { documentId } = await p.save('mots', { source: 'performances', filter: CHURCHES });
    await p.save('temoin', { source: 'performances', filter: CHURCHES });
    const [concert = ''] = concerts;
    const overlay = {
      title: { fr: 'Molière à la collégiale' },
      teaser: { fr: 'À ne pas manquer' },
      category: { fr: 'Coup de cœur' },
      image: { url: 'https://example.org/moliere.jpg', alt: { fr: 'Molière' }, credit: 'Association' },
    };
    expect((await decide(documentId, concert, { overlay })).body.data).toMatchObject({ overlay, outdated: [] });
    const items = await p.items('mots');
    expect(items[0]).toMatchObject({
      title: 'Molière à la collégiale',
      teaser: 'À ne pas manquer',
      pictures: [{ url: 'https://example.org/moliere.jpg', credit: 'Association' }],
    });
    expect(await p.titles('temoin')).not.toContain('Molière à la collégiale');
    for (const words of ['moliere%20collegiale', 'coup%20de%20coeur', 'comedie%20manquer']) {
      expect((await p.get(`/mots/items?q=${words}`)).body.data).toHaveLength(1);
      expect((await p.get(`/temoin/items?q=${words}`)).body.data).toEqual([]);
    }
    for (const extension of ['ics', 'rss', 'jsonld', 'csv']) {
      const { text, body } = await p.get(`/mots.${extension}`);
      expect(text ?? String(body)).toContain('Molière à la collégiale');
    }
  });

  it('is asked to look again when the source text changes after it', async () => {
    const { documentId } = await p.save('relire', { source: 'performances', filter: CHURCHES });
    const [concert = ''] = concerts;
    await decide(documentId, concert, { overlay: { teaser: { fr: 'Nos mots' } } });
    const entry = async () => {
      await drain(app.strapi);
      const { curated } = (await e.ask('get', `/channels/${documentId}/curations`, headers)).body.data;
      return curated[0];
    };
    expect(await entry()).toMatchObject({ outdated: [], original: { teaser: { fr: 'Une comédie' } } });
    await p.the.update('production', production, { teaser: 'Une comédie en cinq actes' });
    await p.the.publish('production', production);
    expect(await entry()).toMatchObject({
      outdated: ['teaser'],
      original: { teaser: { fr: 'Une comédie en cinq actes' } },
    });
    expect((await p.items('relire'))[0]).toMatchObject({ teaser: 'Nos mots' });
    await decide(documentId, concert, { overlay: { teaser: { fr: 'Nos mots' } } });
    expect(await entry()).toMatchObject({ outdated: [] });
  });

  it('keeps what is published when it asks to approve what comes, and says so before', async () => {
    const saved = { source: 'performances', filter: CHURCHES };
    const { documentId } = await p.save('accord', saved);
    const [first = '', second = '', third = ''] = concerts;
    await e.ask('put', `/channels/${documentId}/order`, headers, { documentIds: [third] });
    await decide(documentId, second, { decision: 'exclude' });
    expect(await shown('accord')).toEqual([third, first]);
    const trial = await e.ask('post', '/preview', headers, { ...saved, documentId, approval: 'all' });
    expect(trial.body.data).toMatchObject({ count: 2, kept: 2, changes: { entering: 0, leaving: 0 } });
    await e.ask('put', `/channels/${documentId}`, headers, { approval: 'all' });
    expect(await shown('accord')).toEqual([third, first]);
    const filter = { or: [CHURCHES, { not: CHURCHES }] };
    await e.ask('put', `/channels/${documentId}`, headers, { filter });
    expect(await shown('accord')).toEqual([third, first]);
    const board = async () => {
      await drain(app.strapi);
      return (await e.ask('get', `/channels/${documentId}/curations`, headers)).body.data;
    };
    expect((await board()).waiting).toEqual([expect.objectContaining({ documentId: inTheatre })]);
  });

  it('accepts several entries at once, and says why it refuses one', async () => {
    const { documentId } = await p.save('ensemble', { source: 'performances', filter: CHURCHES, approval: 'all' });
    const [first = '', ...others] = concerts;
    await decide(documentId, first, { decision: 'exclude', reason: ' Déjà annoncé ailleurs ' });
    const accepted = await e.ask('post', `/channels/${documentId}/curations`, headers, {
      documentIds: others,
      decision: 'approve',
    });
    expect(accepted.status).toBe(204);
    expect(await shown('ensemble')).toEqual(others);
    const { body } = await e.ask('get', `/entries/api::performance.performance/${first}`, headers);
    const standing = body.data.find((one: { channel: { slug: string } }) => one.channel.slug === 'ensemble');
    expect(standing).toMatchObject({ isIn: false, because: 'excluded', reason: 'Déjà annoncé ailleurs' });
    const none = await e.ask('post', `/channels/${documentId}/curations`, headers, { documentIds: [], decision: null });
    expect(none.status).toBe(400);
  });

  it('finds any published entry, and why it is in or not', async () => {
    const { documentId } = await p.save('pourquoi', { source: 'performances', filter: CHURCHES });
    const { body } = await e.ask('get', `/channels/${documentId}/entries?q=misanthrope`, headers);
    const of = (target: string) => body.data.find((one: { documentId: string }) => one.documentId === target);
    expect(body.data).toHaveLength(4);
    expect(of(concerts[0] ?? '')).toMatchObject({
      isIn: true,
      because: 'filter',
      clauses: [{ sentence: 'est dans une église', holds: true }],
    });
    expect(of(inTheatre)).toMatchObject({ isIn: false, because: 'filter', clauses: [{ holds: false }] });
  });

  it('tells that what must not be is not', async () => {
    const filter = { and: [CHURCHES, { not: { field: 'status', operator: 'is', value: ['cancelled'] } }] };
    const { documentId } = await p.save('pas-annule', { source: 'performances', filter });
    const { body } = await e.ask('get', `/channels/${documentId}/entries?q=misanthrope`, headers);
    const concert = body.data.find((one: { documentId: string }) => one.documentId === concerts[0]);
    expect(concert).toMatchObject({
      isIn: true,
      clauses: [
        { sentence: 'est dans une église', holds: true },
        { sentence: "n'est pas annulé", holds: true },
      ],
    });
  });

  it('sees from an entry every channel, in or out, and why', async () => {
    const { body } = await e.ask('get', `/entries/api::performance.performance/${inTheatre}`, headers);
    const states = Object.fromEntries(
      body.data.map(({ channel, isIn, because }: { channel: { slug: string }; isIn: boolean; because: string }) => [
        channel.slug,
        [isIn, because],
      ]),
    );
    expect(states).toMatchObject({
      choix: [true, 'included'],
      pourquoi: [false, 'filter'],
      attente: [false, 'filter'],
    });
  });

  it.each([
    [{ decision: 'maybe' }],
    [{ overlay: { title: 'Titre' } }],
    [{ overlay: { image: { url: 'javascript:alert(1)', alt: { fr: 'x' }, credit: 'x' } } }],
    [{ overlay: { price: 3 } }],
    [{ position: 3 }],
  ])('is told what cannot be decided: %j', async (body) => {
    const { documentId } = (await e.ask('get', '/channels', headers)).body.data[0];
    expect((await decide(documentId, concerts[0] ?? '', body)).status).toBe(400);
    expect((await decide(documentId, 'inconnu', { decision: 'include' })).status).toBe(404);
  });

  it('is told what an image needs', async () => {
    const { documentId } = (await e.ask('get', '/channels', headers)).body.data[0];
    const image = { url: 'https://example.org/moliere.jpg', alt: {}, credit: '' };
    const { status, body } = await decide(documentId, concerts[0] ?? '', { overlay: { image } });
    expect([status, body.error.message]).toEqual([400, IMAGE_NEEDS]);
  });
});

const IMAGE_NEEDS =
  'Choisissez une image de la médiathèque, puis donnez son texte de remplacement, son crédit et sa licence.';

describe('a picture that a partner chooses in the media library', () => {
  let channel: string;
  let licence: number;
  let file: number;

  const store = async (name: string, mime = 'image/jpeg'): Promise<number> => {
    const stored = { hash: name, ext: '.jpg', mime, provider: 'local', size: 84.1 };
    const { id } = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ ...stored, name: `${name}.jpg`, url: `/uploads/${name}.jpg`, width: 1200, height: 800 },
        formats: { small: { ...stored, url: `/uploads/small_${name}.jpg`, width: 500, height: 333 } },
      },
    });
    return id as number;
  };
  /** Says of a file, in a published entry, what it may be used for. */
  const show = async (fileId: number, more: object = {}, kind: 'production' | 'person' = 'person') => {
    const pictures = [{ file: fileId, alt: { fr: 'Une nef' }, credit: 'Léa Martin', licence, ...more }];
    if (kind === 'person') return p.the.publishNew('person', await p.the.personData({ pictures }));
    await p.the.update('production', production, { pictures });
    return p.the.publish('production', production);
  };
  const imageOf = (fileId: number, more: object = {}) => ({
    ...{ file: fileId, alt: { fr: 'La nef' }, credit: 'Office de tourisme', licence: 'cc0', usage: 'any' },
    ...{ expiresOn: null, ...more },
  });
  const choose = (fileId: number, more: object = {}) =>
    decide(channel, concerts[0] ?? '', { overlay: { image: imageOf(fileId, more) } });
  const shownPictures = async () => (await p.items('choisies'))[0]?.pictures as Record<string, unknown>[] | null;

  beforeAll(async () => {
    ({ documentId: channel } = await p.save('choisies', { source: 'performances', filter: CHURCHES }));
    licence = (await p.the.concept('licence', 'cc-by-4.0')) as never;
    await p.the.concept('licence', 'cc0');
    file = await store('nef');
    await drain(app.strapi);
  });

  it('goes out with its size, its thumbnails and its licence', async () => {
    const { status, body } = await choose(file);
    expect([status, body.data?.overlay.image.file]).toMatchObject([200, { id: file, url: '/uploads/nef.jpg' }]);
    expect(await shownPictures()).toMatchObject([
      {
        ...{ url: 'http://localhost:1337/uploads/nef.jpg', width: 1200, height: 800 },
        thumbnails: [{ url: 'http://localhost:1337/uploads/small_nef.jpg', width: 500, height: 333 }],
        ...{ alt: 'La nef', credit: 'Office de tourisme', licence: { code: 'cc0' }, usage: 'any', expiresOn: null },
      },
    ]);
    expect((await p.get('/choisies.rss')).text).toContain(
      'media:thumbnail url="http://localhost:1337/uploads/small_nef.jpg"',
    );
  });

  it('comes with what entries say of it, which holds for the channel', async () => {
    const known = await store('connue');
    await show(known, { expiresOn: '2099-06-30' });
    const { body } = await e.ask('get', `/pictures/${known}`, headers);
    expect(body.data).toMatchObject({
      file: { id: known, width: 1200, height: 800 },
      permissions: expect.arrayContaining([
        expect.objectContaining({ alt: { fr: 'Une nef' }, credit: 'Léa Martin', expiresOn: '2099-06-30' }),
      ]),
    });
    expect((await choose(known)).status).toBe(200);
    expect(await shownPictures()).toMatchObject([
      { alt: 'La nef', credit: 'Léa Martin', licence: { code: 'cc-by-4.0' }, expiresOn: '2099-06-30' },
    ]);
  });

  it('is shown until the last day of its permission and not after', async () => {
    await choose(file, { expiresOn: '2026-12-31' });
    expect(await shownPictures()).toMatchObject([{ expiresOn: '2026-12-31' }]);
    const after = await later(Date.parse('2026-12-31T23:00:00Z') - Date.now(), () => shownPictures());
    expect(after).toBeNull();
  });

  it('is followed when its file is replaced, and leaves with it', async () => {
    const moving = await store('tournee');
    await choose(moving);
    await decide(channel, concerts[1] ?? '', { overlay: { title: { fr: 'Tournée' }, image: imageOf(moving) } });
    const files = app.strapi.db.query('plugin::upload.file');
    await files.update({ where: { id: moving }, data: { url: '/uploads/tournee-2.jpg', width: 800, formats: null } });
    expect(await shownPictures()).toMatchObject([
      { url: 'http://localhost:1337/uploads/tournee-2.jpg', width: 800, thumbnails: [], credit: 'Office de tourisme' },
    ]);
    await files.delete({ where: { id: moving } });
    expect((await p.items('choisies')).map(({ title, pictures }) => [title, pictures])).toEqual([
      ['Le Misanthrope', null],
      ['Tournée', null],
      ['Le Misanthrope', null],
    ]);
  });

  it('is refused when it may not be reused, or when it announces another event', async () => {
    const reserved = await store('reservee');
    await show(reserved, { usage: 'no_reuse' });
    const { status, body } = await choose(reserved);
    expect([status, body.error.message]).toEqual([
      400,
      'Cette image ne peut pas être réutilisée : une fiche qui la montre le dit. Choisissez-en une autre.',
    ]);
    const elsewhere = await store('ailleurs');
    await show(elsewhere, { usage: 'event_only' });
    expect((await choose(elsewhere)).body.error.message).toBe(
      "Cette image n'est permise que pour annoncer un autre événement. Choisissez-en une autre.",
    );
  });

  it('that was given for one event announces that event', async () => {
    const own = await store('affiche');
    await show(own, { usage: 'event_only' }, 'production');
    await drain(app.strapi);
    expect((await choose(own)).status).toBe(200);
    expect(await shownPictures()).toMatchObject([{ alt: 'La nef', credit: 'Léa Martin', usage: 'event_only' }]);
    await show(own, { usage: 'event_only', expiresOn: '2026-12-31' }, 'production');
    expect(await shownPictures()).toMatchObject([{ usage: 'event_only', expiresOn: '2026-12-31' }]);
  });

  it.each<[string, () => Promise<object>]>([
    ['is not there', () => Promise.resolve({ file: 999_999 })],
    ['is no picture', async () => ({ file: await store('dossier', 'application/pdf') })],
    ['has no credit', () => Promise.resolve({ credit: '' })],
    ['has no alternative text', () => Promise.resolve({ alt: {} })],
    ['has an unknown licence', () => Promise.resolve({ licence: 'aucune' })],
    ['has an unknown use', () => Promise.resolve({ usage: 'no_reuse' })],
  ])('is refused when it %s', async (_, change) => {
    const { status, body } = await choose(file, await change());
    expect([status, body.error.message]).toEqual([400, IMAGE_NEEDS]);
  });
});

describe('any decisions and filters', () => {
  it('are explained as they are served', async () => {
    const { documentId } = await p.save('toujours', { source: 'performances' });
    const channels = app.strapi.documents('plugin::channels.channel');
    const clause = fc.constantFrom<object>(
      CHURCHES,
      { field: 'startDate', operator: 'before', value: '2027-03-14' },
      { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } },
      { field: 'title', operator: 'contains', value: 'avare' },
    );
    const filter = fc.letrec<{ tree: object }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        clause,
        fc.array(tie('tree'), { maxLength: 3 }).map((and) => ({ and })),
        fc.array(tie('tree'), { maxLength: 3 }).map((or) => ({ or })),
        tie('tree').map((not) => ({ not })),
      ),
    })).tree;
    const decision = fc.constantFrom('include', 'exclude', 'approve', null);
    const approval = fc.constantFrom('automatic', 'trusted', 'all');
    await fc.assert(
      fc.asyncProperty(filter, approval, fc.tuple(decision, decision, decision), async (tree, asked, decisions) => {
        await channels.update({ documentId, data: { filter: tree, approval: asked } as never });
        for (const [index, one] of decisions.entries())
          await decide(documentId, concerts[index] ?? '', { decision: one });
        const served = new Set(await shown('toujours'));
        const { body } = await e.ask('get', `/channels/${documentId}/entries`, headers);
        for (const entry of body.data)
          expect([entry.documentId, entry.isIn]).toEqual([entry.documentId, served.has(entry.documentId)]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
