/** @databases sqlite postgres */
import { bootApp, type TestApp } from '../support/boot';
import { logInAsAdministrator } from '../support/administrator';
import { editors } from '../support/editors';
import { partners, drain } from '../support/partners';

const CHURCHES = { field: 'venue.kinds', operator: 'within', value: ['church'] };

let app: TestApp;
let p: ReturnType<typeof partners>;
let e: ReturnType<typeof editors>;
let administrator: Record<string, string>;
let partner: string;
let inChurch: { documentId: string };
let inTheatre: { documentId: string };

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  e = editors(app);
  const { the } = p;
  administrator = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
  await app.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: 'fr' } });
  partner = await the.steward();
  const kinds = [await the.concept('venue-kind', 'church', { prefLabel: { fr: 'Église' } })];
  const church = await the.publishNew('venue', await the.venueData({ name: 'Collégiale', kinds }));
  const theatre = await the.publishNew('venue', await the.venueData({ name: 'Théâtre' }));
  const production = await the.publishNew('production', await the.productionData());
  const perform = async (venue: { documentId: string }, startDate: string) =>
    the.publishNew(
      'performance',
      await the.performanceData({ production: production.documentId, venue: venue.documentId, startDate }),
    );
  inChurch = await perform(church, '2027-03-12');
  inTheatre = await perform(theatre, '2027-03-13');
  await drain(app.strapi);
});
afterAll(() => app.close());

const typed = (data: object = {}) => ({
  name: { fr: 'Concerts dans les églises' },
  slug: 'eglises',
  mission: { fr: 'Annoncer les concerts' },
  partner,
  source: 'performances',
  filter: CHURCHES,
  licence: 'etalab-2.0',
  ...data,
});

describe('a person who makes a channel', () => {
  it('chooses among partners, languages, licences, sources and templates', async () => {
    const { body } = await e.ask('get', '/choices', administrator);
    expect(body.data.partners).toEqual([{ documentId: partner, name: 'Théâtre du Briançonnais', isYours: true }]);
    expect(body.data.templates.map(({ code }: { code: string }) => code)).toEqual([
      'churches',
      'tourist-office',
      'directory',
      'festival',
      'press',
    ]);
    const sources = (await e.ask('get', '/sources', administrator)).body.data;
    expect(sources.map(({ label }: { label: string }) => label)).toEqual([
      'Représentations',
      'Spectacles',
      'Festivals, saisons, cycles',
      'Lieux',
      'Salles',
      'Structures',
      'Personnes',
      'Œuvres',
    ]);
    expect(sources.map(({ responsibleField }: { responsibleField: string | null }) => responsibleField)).toEqual([
      'organisers',
      'companies',
      'organisers',
      'operator',
      null,
      'parent',
      null,
      null,
    ]);
    expect(sources[0].fields).toContainEqual({
      name: 'venue.kinds',
      type: 'terms',
      label: 'Nature du lieu',
      group: 'Où',
      rank: expect.any(Number) as number,
      synonyms: ['église', 'chapelle', 'théâtre', 'salle des fêtes', 'plein air'],
      isShown: true,
      isReserved: false,
      hasTerms: true,
      operators: ['isPresent', 'isEmpty', 'is', 'within'],
      formats: expect.arrayContaining(['csv', 'xlsx', 'geojson', 'ndjson']) as string[],
      formatsOfWords: expect.arrayContaining(['csv', 'xlsx']) as string[],
    });
  });

  it('finds the terms of a field by their names, without accents', async () => {
    const { body } = await e.ask('get', '/sources/performances/terms/venue.kinds?q=eglise', administrator);
    expect(body.data).toEqual([{ code: 'church', label: 'Église', broader: ['place_of_worship'], aliases: [] }]);
    const communes = await e.ask('get', '/sources/performances/terms/territory?q=brian', administrator);
    expect(communes.body.data.map(({ label }: { label: string }) => label)).toEqual(['CC du Briançonnais', 'Briançon']);
    const statuses = await e.ask('get', '/sources/performances/terms/status?codes=cancelled', administrator);
    expect(statuses.body.data).toEqual([{ code: 'cancelled', label: 'Annulé', broader: [], aliases: [] }]);
  });

  it('sees at once what is in it, in words, and in which formats', async () => {
    const { body } = await e.ask('post', '/preview', administrator, typed());
    expect(body.data).toEqual({
      count: 1,
      first: [
        { documentId: inChurch.documentId, title: 'Le Misanthrope', line: expect.stringContaining('Collégiale') },
      ],
      kept: 0,
      changes: null,
      sentence: 'Les dates dans une église.',
    });
    const asReaders = (await e.ask('post', '/preview/formats', administrator, typed())).body;
    expect(asReaders.meta.cards).toEqual([
      expect.objectContaining({ title: 'Le Misanthrope', text: expect.stringContaining('Collégiale') as string }),
    ]);
    const formats = asReaders.data;
    expect(formats.map(({ extension }: { extension: string }) => extension)).toEqual([
      'json',
      'jsonld',
      'ics',
      'rss',
      'atom',
      'csv',
      'geojson',
      'ndjson',
      'txt',
      'openagenda.json',
      'datatourisme.jsonld',
      'html',
    ]);
    for (const { text } of formats) expect(text).toContain('Misanthrope');
  });

  const toCome = { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } };
  const near = { latitude: 44.9, longitude: 6.64, radiusKm: 5 };
  const is = (field: string, ...value: string[]) => ({ field, operator: 'is', value });
  const within = (field: string, ...value: string[]) => ({ field, operator: 'within', value });

  it.each([
    [
      { and: [toCome, within('disciplines', 'music'), within('venue.kinds', 'church', 'chapel')] },
      'Les concerts à venir dans une église ou une chapelle.',
    ],
    [{ and: [toCome, { not: is('status', 'cancelled') }] }, 'Les dates à venir, sauf ce qui est annulé.'],
    [
      { and: [toCome, { field: 'period.startsAt', operator: 'before', value: { relative: 'week', days: 7 } }] },
      'Les dates de cette semaine.',
    ],
    [
      { and: [is('pricing', 'free'), within('disciplines', 'music', 'dance')] },
      'Les dates en musique ou danse à entrée gratuite.',
    ],
    [{ field: 'venue.place', operator: 'near', value: near }, 'Les dates à moins de 5 km du point 44.9, 6.64.'],
    [
      { field: 'venue.place', operator: 'near', value: { ...near, place: 'Collégiale' } },
      'Les dates à moins de 5 km de « Collégiale ».',
    ],
    [within('venue.kinds', 'square'), 'Les dates dans un lieu de nature « Place, rue ».'],
    [
      { and: [toCome, { field: 'capacity', operator: 'atLeast', value: 50 }, { not: is('form', 'concert') }] },
      "Les dates à venir où « Jauge » est d'au moins 50 et « Forme » n'est pas Concert.",
    ],
    [
      { or: [toCome, { field: 'period.endsAt', operator: 'before', value: { relative: 'today', days: 1 } }] },
      "« Moment de la fin » est à partir de : maintenant ou « Moment de la fin » est avant : un jour après aujourd'hui.",
    ],
    [
      { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now', days: -7 } },
      'Les dates où « Moment de la fin » est à partir de : 7 jours avant maintenant.',
    ],
  ])('reads the filter as a person would say it: %j', async (filter, words) => {
    const { body } = await e.ask('post', '/preview', administrator, typed({ filter }));
    expect(body.data.sentence).toBe(words);
  });

  it('is offered what many channels ask for and show', async () => {
    const sources = (await e.ask('get', '/sources', administrator)).body.data;
    expect(sources[0].readyConditions.map(({ label }: { label: string }) => label)).toEqual([
      'À venir',
      'Cette semaine',
      'Ce week-end',
      'Quatorze prochains jours',
      'Sans ce qui est annulé',
      "À N km d'une commune",
      'Concerts',
      'Dans une église ou une chapelle',
      'Jeune public',
      'Gratuit',
    ]);
    expect(sources[0].readyShapes.map(({ code }: { code: string }) => code)).toEqual(['press', 'programme']);
  });

  it('is told what is wrong with a filter before saving it', async () => {
    const { status, body } = await e.ask(
      'post',
      '/preview',
      administrator,
      typed({ filter: { ...CHURCHES, field: 'x' } }),
    );
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(/^Filtre, field : « x » n'est pas un champ/),
    ]);
  });

  it('saves it, reads it back, and sees before each change who enters and who leaves', async () => {
    const created = await e.ask('post', '/channels', administrator, typed());
    expect([created.status, created.body.data]).toMatchObject([
      201,
      { slug: 'eglises', mayEdit: true, filter: CHURCHES },
    ]);
    expect(await p.titles('eglises')).toEqual(['Le Misanthrope']);
    const { documentId } = created.body.data;
    const wider = { ...typed({ filter: { not: CHURCHES } }), documentId };
    const { body } = await e.ask('post', '/preview', administrator, wider);
    expect(body.data.changes).toEqual({
      entering: 1,
      leaving: 1,
      firstEntering: [expect.objectContaining({ documentId: inTheatre.documentId })],
      firstLeaving: [expect.objectContaining({ documentId: inChurch.documentId })],
    });
    expect(body.data.sentence).toBe('Les dates, sauf dans une église.');
    await e.ask('put', `/channels/${documentId}`, administrator, { filter: { not: CHURCHES } });
    expect((await p.items('eglises')).map((item) => item.documentId)).toEqual([inTheatre.documentId]);
    await e.ask('put', `/channels/${documentId}`, administrator, {
      filter: CHURCHES,
      mission: { fr: 'Autre', en: ' ' },
    });
    const list = (await e.ask('get', '/channels', administrator)).body.data;
    expect(list).toMatchObject([
      { slug: 'eglises', mission: { fr: 'Autre' }, count: 1, partner: { documentId: partner } },
    ]);
    await e.ask('delete', `/channels/${documentId}`, administrator);
    expect((await p.get('/eglises')).status).toBe(404);
  });

  it('leads readers on from a former address, which no other channel takes meanwhile', async () => {
    const { documentId } = await p.save('ancienne', { source: 'performances', filter: CHURCHES });
    await p.get('/ancienne');
    const { status, body } = await e.ask('put', `/channels/${documentId}`, administrator, { slug: 'nouvelle' });
    expect([status, body.data.formerSlugs]).toEqual([200, [{ slug: 'ancienne', until: expect.any(String) as string }]]);
    for (const rest of ['.ics', '/items?pageSize=1', '']) {
      const moved = await p.get(`/ancienne${rest}`);
      expect([moved.status, moved.headers.location]).toEqual([
        301,
        expect.stringMatching(new RegExp(`/api/channels/nouvelle${rest.replace(/[.?]/g, '\\$&')}$`)),
      ]);
    }
    const taken = await e.ask('post', '/channels', administrator, typed({ slug: 'ancienne' }));
    expect([taken.status, taken.body.error.message]).toEqual([
      409,
      "L'adresse « ancienne » mène encore au canal « ancienne », qui l'avait avant : choisissez-en une autre.",
    ]);
    await e.ask('put', `/channels/${documentId}`, administrator, { isPublic: false });
    expect((await p.get('/ancienne.ics')).status).toBe(404);
    await e.ask('put', `/channels/${documentId}`, administrator, { isPublic: true, slug: 'ancienne' });
    expect((await p.get('/ancienne.ics')).status).toBe(200);
    expect((await p.get('/nouvelle.ics')).status).toBe(301);
  });

  it('finds communes and places from which a distance is measured', async () => {
    const { body } = await e.ask('get', '/places?q=briancon', administrator);
    expect(body.data[0]).toMatchObject({ title: expect.stringContaining('Briançon') as string });
  });

  it('keeps one of two that are saved at the same instant', async () => {
    const { body } = await e.ask('post', '/channels', administrator, typed({ slug: 'a-la-fois' }));
    const { documentId, updatedAt } = body.data;
    const missions = ['Un', 'Deux', 'Trois'];
    const answers = await Promise.all(
      missions.map((mission) =>
        e.ask('put', `/channels/${documentId}`, administrator, { mission: { fr: mission }, updatedAt }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await e.ask('delete', `/channels/${documentId}`, administrator);
  });

  it('does not undo what a colleague saved meanwhile', async () => {
    const { body } = await e.ask('post', '/channels', administrator, typed({ slug: 'a-deux' }));
    const { documentId, updatedAt } = body.data;
    const save = (mission: string) =>
      e.ask('put', `/channels/${documentId}`, administrator, { mission: { fr: mission }, updatedAt });
    expect((await save('Le premier')).status).toBe(200);
    const { status, body: refused } = await save('Le second');
    expect([status, refused.error.message]).toEqual([
      409,
      expect.stringMatching(/^Quelqu'un d'autre a enregistré ce canal/),
    ]);
    expect((await e.ask('get', `/channels/${documentId}`, administrator)).body.data.mission).toEqual({
      fr: 'Le premier',
    });
    await e.ask('delete', `/channels/${documentId}`, administrator);
  });

  it('pages through entries from the first one', async () => {
    const { body } = await e.ask('post', '/channels', administrator, typed({ slug: 'pages' }));
    const { documentId } = body.data;
    const pages = ['1', '2', '0'].map((page) =>
      e.ask('get', `/channels/${documentId}/entries?page=${page}`, administrator),
    );
    expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([200, 200, 400]);
    await e.ask('delete', `/channels/${documentId}`, administrator);
  });

  it.each([
    [{ isPublished: true }, "« isPublished » n'est pas une valeur qu'un canal peut avoir."],
    [{ documentId: 'x' }, "« documentId » n'est pas une valeur qu'un canal peut avoir."],
    [{ name: 'Églises' }, "« name » n'est pas une valeur qu'un canal peut avoir."],
    [{ source: 'x' }, "« x » n'est pas une source connue"],
    [{ name: {} }, 'Donnez un nom au canal, au moins en français.'],
  ])('is told what cannot be saved: %j', async (data, message) => {
    const { status, body } = await e.ask('post', '/channels', administrator, typed(data));
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('who may change a channel', () => {
  it('belongs to its partner, where the role says so; others read it, or do not see it', async () => {
    const { documentId } = await p.save('a-nous', { source: 'performances' });
    const conditions = ['plugin::channels.is-member-of-partner'];
    const member = await e.signIn([
      { action: 'plugin::channels.read' },
      { action: 'plugin::channels.edit', conditions },
    ]);
    const other = await e.signIn([
      { action: 'plugin::channels.read' },
      { action: 'plugin::channels.edit', conditions },
    ]);
    const reader = await e.signIn([{ action: 'plugin::channels.read' }]);
    const nobody = await e.signIn([]);
    await e.manage(member.userId, partner);

    const outcomes = async (headers: object) => [
      (await e.ask('get', '/channels', headers)).status,
      (await e.ask('get', `/channels/${documentId}`, headers)).body.data?.mayEdit,
      (await e.ask('put', `/channels/${documentId}`, headers, { licence: 'etalab-2.0' })).status,
      (await e.ask('put', `/channels/${documentId}/curations/${inChurch.documentId}`, headers, { decision: null }))
        .status,
      (await e.ask('put', `/channels/${documentId}/order`, headers, { documentIds: [] })).status,
      (await e.ask('post', '/channels', headers, typed({ slug: 'x', licence: 'inconnue' }))).status,
    ];
    expect(await outcomes(member.headers)).toEqual([200, true, 200, 200, 204, 400]);
    expect(await outcomes(other.headers)).toEqual([200, false, 403, 403, 403, 403]);
    expect(await outcomes(reader.headers)).toEqual([200, false, 403, 403, 403, 403]);
    expect(await outcomes(nobody.headers)).toEqual([403, undefined, 403, 403, 403, 403]);
    expect(await outcomes({})).toEqual([401, undefined, 401, 401, 401, 401]);
    expect((await e.ask('delete', `/channels/${documentId}`, other.headers)).status).toBe(403);
    expect((await e.ask('put', '/channels/inconnu', member.headers, {})).status).toBe(404);
  });
});
