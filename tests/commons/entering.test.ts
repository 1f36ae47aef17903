import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons, type Document } from '../support/commons';
import { editors } from '../support/editors';
import { members, type Member } from '../support/members';

const PERFORMANCE = 'api::performance.performance';

interface Outcome {
  row: string;
  state: string;
  documentId: string | null;
  problems: { column: string | null; message: string }[];
}

let app: TestApp;
let the: Commons;
let people: ReturnType<typeof members>;
let rightHolders: ReturnType<typeof editors>;
let theatre: string;
let writer: Member;
let production: Document;
let venue: Document;

beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  people = members(app);
  rightHolders = editors(app);
  theatre = await the.steward();
  writer = await people.signIn([theatre]);
  venue = await the.publishNew('venue', await the.venueData({ name: 'Le Cadran', operator: theatre }));
  await the.concept('price-category', 'base');
  await the.concept('price-category', 'reduced');
});
afterAll(() => app.close());
beforeEach(async () => {
  production = await the.publishNew('production', await the.productionData({ title: 'Le Misanthrope' }));
});

const at = (name: string, documentId: string) => ({ documentId, name });

const send = (rows: object[], options: object = {}, who = writer, to = production.documentId) =>
  people.ask(who, 'post', `/grids/dates/${to}/rows`, { rows, ...options });

/** Somebody with these rights alone. */
const editor = async (permissions: { action: string }[]) =>
  (await rightHolders.signIn(permissions)) as unknown as Member;

/** What became of each row, once everything is written. */
async function outcomes(documentId: string, who = writer): Promise<Outcome[]> {
  await app.strapi.plugin('commons').service('batches').waitForAll();
  const { body } = await people.ask(who, 'get', `/batches/${documentId}`).expect(200);
  expect(body.data).toMatchObject({ state: 'done', done: body.data.total });
  return body.data.outcomes;
}

async function write(rows: object[], options: object = {}, who = writer): Promise<Outcome[]> {
  const { body } = await send(rows, options, who).expect(200);
  return outcomes(body.data.documentId, who);
}

/** Messages keep « together with what they hold ». */
const plainly = ({ column, message }: Outcome['problems'][number]) => ({
  column,
  message: message.replace(/[\u00a0\u202f]/g, ' '),
});

const datesOf = (documentId: string) =>
  app.strapi.db.query(PERFORMANCE).findMany({
    where: { publishedAt: null, production: { documentId } },
    populate: { venue: true, steward: true, offers: { populate: { category: true } }, booking: true, createdBy: true },
    orderBy: [{ startDate: 'asc' }, { startTime: 'asc' }],
  });

const row = (key: string, date: string, values: object = {}) => ({
  row: key,
  values: { date, time: '20:30', venue: at('Le Cadran', venue.documentId), ...values },
});

describe('the table of the dates of a production', () => {
  it('opens for a member, with its columns in French and the organisations in whose name they write', async () => {
    const { body } = await people.ask(writer, 'get', `/grids/dates/${production.documentId}`).expect(200);
    expect(body.data).toMatchObject({
      label: 'Saisir les dates',
      parent: { name: 'Le Misanthrope' },
      stewards: [{ documentId: theatre, name: 'Théâtre du Briançonnais' }],
      mayPublish: true,
    });
    expect(body.data.columns.map(({ label }: { label: string }) => label)).toEqual([
      'Date',
      'Heure',
      'Lieu',
      'Salle',
      'Prix',
      'Billetterie',
    ]);
    const offered = await people.ask(writer, 'get', `/entering/api::production.production/${production.documentId}`);
    expect(offered.body.data).toEqual({ grids: [{ name: 'dates', label: 'Saisir les dates' }], copies: [] });
  });

  it('writes each row as a draft that its organisation answers for, with its prices and its ticket office', async () => {
    const [written] = await write([
      row('a', '2027-03-12', {
        price: { kind: 'paid', amount: 12.5, reduced: 8 },
        ticketLink: 'https://billets.example/42',
      }),
    ]);
    expect(written).toEqual({ row: 'a', state: 'written', documentId: expect.any(String), problems: [] });
    const [date] = await datesOf(production.documentId);
    expect(date).toMatchObject({
      startDate: '2027-03-12',
      timeZone: 'Europe/Paris',
      pricing: 'paid',
      venue: { name: 'Le Cadran' },
      steward: { name: 'Théâtre du Briançonnais' },
      booking: { url: 'https://billets.example/42' },
      createdBy: { id: writer.userId },
    });
    expect(date.startsAt).toEqual(expect.anything());
    expect(
      date.offers.map(({ price, category }: { price: number; category: { code: string } }) => [
        category.code,
        Number(price),
      ]),
    ).toEqual([
      ['base', 12.5],
      ['reduced', 8],
    ]);
  });

  it('publishes at once what may be, and says of the others, in their column, what to correct', async () => {
    const barn = await the.create('venue', await the.venueData({ name: 'La Grange' }));
    const received = await write(
      [
        row('a', '2027-03-12', { price: { kind: 'free' } }),
        row('b', '2027-03-13', { venue: at('La Grange', barn.documentId) }),
        row('c', '2027-03-28', { time: '02:30' }),
        { row: 'd', values: { time: '20:30' } },
        row('e', '2027-03-14', { price: { kind: 'donation' } }),
      ],
      { publish: true },
    );
    expect(received.map(({ row: key, state, problems }) => [key, state, problems.map(plainly)])).toEqual([
      ['a', 'published', []],
      [
        'b',
        'refused',
        [
          {
            column: 'venue',
            message: 'Lieu : « La Grange » n’est pas publié. Publiez d’abord cette fiche, ou retirez-la d’ici.',
          },
        ],
      ],
      [
        'c',
        'refused',
        [
          {
            column: 'time',
            message:
              'Heure : le 28 mars 2027, 02:30 n’existe pas, les horloges passent à l’heure d’été. Choisissez une autre heure.',
          },
        ],
      ],
      ['d', 'refused', [{ column: 'date', message: 'Remplissez cette case.' }]],
      ['e', 'published', []],
    ]);
    expect(await datesOf(production.documentId)).toHaveLength(2);
    const published = await app.strapi.db
      .query(PERFORMANCE)
      .findMany({ where: { publishedAt: { $notNull: true }, production: { documentId: production.documentId } } });
    expect(published.map(({ startDate }) => startDate).sort()).toEqual(['2027-03-12', '2027-03-14']);
  });

  it('writes nothing twice when it is sent again, sent twice at once, or holds a date twice', async () => {
    const rows = [row('a', '2027-04-02'), row('b', '2027-04-03', { venue: undefined }), row('c', '2027-04-02')];
    const [first, second] = await Promise.all([send(rows).expect(200), send(rows).expect(200)]);
    const states = async (answer: typeof first) =>
      (await outcomes(answer.body.data.documentId)).map(({ state }) => state);
    // Of two that arrive together, either may be the first.
    expect([await states(first), await states(second)].sort()).toEqual([
      ['exists', 'exists', 'exists'],
      ['written', 'written', 'exists'],
    ]);
    expect(await datesOf(production.documentId)).toHaveLength(2);
  });

  it('stops when asked, and keeps what is written', async () => {
    const rows = Array.from({ length: 40 }, (_, n) =>
      row(`r${n}`, '2027-05-01', { time: `${10 + (n % 10)}:${10 + n}` }),
    );
    const { body } = await send(rows).expect(200);
    await people.ask(writer, 'post', `/batches/${body.data.documentId}/cancel`).expect(204);
    await app.strapi.plugin('commons').service('batches').waitForAll();
    const batch = await people.ask(writer, 'get', `/batches/${body.data.documentId}`).expect(200);
    expect(batch.body.data.state).toBe('cancelled');
    expect(await datesOf(production.documentId)).toHaveLength(batch.body.data.done);
    expect(batch.body.data.done).toBeLessThan(40);
  });

  it('refuses what is no value, more than 800 rows, an entry that is not there and who may not write', async () => {
    await send([row('a', '2027-02-29')]).expect(400);
    await send([row('a', '2027-03-12', { colour: 'red' })]).expect(400);
    await send(Array.from({ length: 801 }, (_, n) => row(`r${n}`, '2027-03-12'))).expect(400);
    await send([row('a', '2027-03-12')], {}, writer, 'absent').expect(404);
    const visitor = await editor([{ action: 'plugin::commons.write' }]);
    await people.ask(visitor, 'get', `/grids/dates/${production.documentId}`).expect(403);
    await people.ask(visitor, 'get', '/grids/dates/columns/venue/entries').expect(403);
    const outsider = await editor([]);
    await people.ask(outsider, 'get', `/grids/dates/${production.documentId}`).expect(403);
  });

  it('shows a batch to who started it alone', async () => {
    const { body } = await send([row('a', '2027-03-12')]).expect(200);
    await outcomes(body.data.documentId);
    await people.ask(await people.signIn(), 'get', `/batches/${body.data.documentId}`).expect(404);
  });

  it('takes the programme of a season too, from its event group', async () => {
    const season = await the.create('event-group', await the.groupData({ name: 'Saison 2026-2027' }));
    const values = { production: at('Le Misanthrope', production.documentId), date: '2027-03-12', time: '20:30' };
    const { body } = await people
      .ask(writer, 'post', `/grids/season/${season.documentId}/rows`, { rows: [{ row: 'a', values }] })
      .expect(200);
    expect((await outcomes(body.data.documentId))[0]?.state).toBe('written');
    const [date] = await app.strapi.db.query(PERFORMANCE).findMany({
      where: { publishedAt: null, eventGroups: { documentId: season.documentId } },
      populate: { production: true },
    });
    expect(date.production.title).toBe('Le Misanthrope');
  });
});

describe('dates that are there already, open again in the table', () => {
  const saved = (documentIds: string[], who = writer) =>
    people.ask(who, 'get', `/saved-rows/saved-dates?documentIds=${documentIds.join(',')}`);
  const change = async (rows: object[], options: object = {}) => {
    const { body } = await people.ask(writer, 'post', '/saved-rows/saved-dates', { rows, ...options }).expect(200);
    return outcomes(body.data.documentId);
  };

  it('change in what was typed alone, and are published at once when asked', async () => {
    const written = await write([row('a', '2027-05-07'), row('b', '2027-05-08')], { publish: true });
    const ids = written.map(({ documentId }) => documentId as string);
    const { body } = await saved(ids).expect(200);
    expect(body.data.rows.map((one: { values: object }) => one.values)).toMatchObject([
      { date: '2027-05-07', time: '20:30', venue: at('Le Cadran', venue.documentId) },
      { date: '2027-05-08', time: '20:30' },
    ]);
    const changes = ids.map((one) => ({ row: one, values: { price: { kind: 'paid', amount: 9 } } }));
    expect((await change(changes, { publish: true })).map(({ state }) => state)).toEqual(['published', 'published']);
    const dates = await datesOf(production.documentId);
    expect(
      dates.map(({ startDate, startTime, offers }) => [
        startDate,
        startTime,
        offers.map((one: { price: number }) => one.price),
      ]),
    ).toEqual([
      ['2027-05-07', '20:30:00.000', [9]],
      ['2027-05-08', '20:30:00.000', [9]],
    ]);
    const published = await app.strapi.db.query(PERFORMANCE).findMany({
      where: { publishedAt: { $notNull: true }, documentId: { $in: ids } },
      populate: { offers: true },
    });
    expect(published.map(({ offers }) => offers.length)).toEqual([1, 1]);
  });

  it('say in their column what a rule refuses, and stay as they were', async () => {
    const [kept] = await write([row('a', '2027-05-14')], { publish: true });
    const [outcome] = await change([{ row: kept?.documentId, values: { date: '2027-02-01', time: null } }]);
    expect(outcome).toMatchObject({ state: 'written' });
    const refused = await change([{ row: kept?.documentId, values: { venue: at('?', 'nothere') } }]);
    expect(refused).toMatchObject([{ state: 'refused' }]);
    await people.ask(writer, 'post', '/saved-rows/saved-dates', { rows: [{ row: 'a b', values: {} }] }).expect(400);
    await people.ask(writer, 'post', '/saved-rows/dates', { rows: [{ row: 'a', values: {} }] }).expect(404);
  });
});

describe('a date that is added on its own', () => {
  const rows = (values: object) => [{ row: 'a', values: { date: '2027-06-04', time: '20:30', ...values } }];
  const add = async (values: object, options: object = { publish: true }, who = writer): Promise<Outcome[]> => {
    const { body } = await people.ask(who, 'post', '/grids/date/rows', { rows: rows(values), ...options }).expect(200);
    return outcomes(body.data.documentId, who);
  };
  const make = async (column: string, values: object) =>
    (
      await people
        .ask(writer, 'post', `/grids/date/columns/${column}/entries`, { values, steward: theatre })
        .expect(200)
    ).body.data as Document;
  const term = async (scheme: string, code: string) => at(code, await the.concept(scheme, code));
  const published = (uid: string, documentId: string) =>
    app.strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });

  it('has a page of its own, with every list that it offers', async () => {
    const { body } = await people.ask(writer, 'get', '/grids/date').expect(200);
    expect(body.data).toMatchObject({ label: 'Ajouter une date', parent: null, mayPublish: true });
    const columns = body.data.columns as { name: string; isSecondary: boolean; choices: { name: string }[] | null }[];
    expect(columns.filter(({ isSecondary }) => !isSecondary).map(({ name }) => name)).toEqual([
      ...['production', 'date', 'time', 'venue', 'price', 'audience', 'picture', 'ticketLink'],
    ]);
    const audiences = columns.find(({ name }) => name === 'audience')?.choices?.map(({ name }) => name);
    expect(audiences?.slice(0, 2)).toEqual(['Tout public', 'Famille']);
    await people.ask(writer, 'get', `/grids/date/${production.documentId}`).expect(404);
    await people.ask(writer, 'get', '/grids/dates').expect(404);
  });

  it('publishes with it the show, its company and the venue that were made for it', async () => {
    const commune = at('Briançon', await the.territory());
    const show = await make('production', {
      ...{ title: 'Veillée', teaser: 'Des contes au coin du feu.', form: await term('event-form', 'show') },
      disciplines: await term('discipline', 'theatre'),
      companies: {
        make: { name: 'Les Veilleurs', kinds: await term('organisation-kind', 'theatre'), territory: commune },
      },
    });
    const barn = await make('venue', { name: 'La Bergerie', commune, kinds: await term('venue-kind', 'theatre') });
    const audience = await term('audience', 'family');
    const values = { production: at('Veillée', show.documentId), venue: at('La Bergerie', barn.documentId), audience };
    expect(await add(values)).toMatchObject([{ state: 'published', problems: [] }]);
    const [date] = await app.strapi.db.query(PERFORMANCE).findMany({
      where: { publishedAt: { $notNull: true }, production: { documentId: show.documentId } },
      populate: { venue: true, audiences: true, production: { populate: { companies: true } } },
    });
    expect(date).toMatchObject({
      ...{ venue: { name: 'La Bergerie' }, audiences: [{ code: 'family' }] },
      production: { title: 'Veillée', companies: [{ name: 'Les Veilleurs' }] },
    });
    expect(await published('api::venue.venue', barn.documentId)).toBe(1);
  });

  it('carries a picture with what allows to show it, and where to learn more', async () => {
    const { id: file } = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name: 'veillee.jpg', hash: 'veillee', ext: '.jpg', mime: 'image/jpeg' },
        ...{ size: 1, url: '/veillee.jpg', provider: 'local' },
      },
    });
    const values = {
      ...{ production: at('Le Misanthrope', production.documentId), venue: at('Le Cadran', venue.documentId) },
      ...{ ticketLink: 'https://billets.example/7', note: 'Rencontre après le spectacle' },
      picture: { file, alt: 'Un feu de bois', credit: 'Léa Martin' },
    };
    expect(await add(values)).toMatchObject([{ state: 'refused', problems: [{ column: 'picture' }] }]);
    const picture = { ...values.picture, licence: await term('licence', 'etalab-2.0') };
    const [{ documentId } = { documentId: null }] = await add({ ...values, picture });
    expect(await the.read('performance', { documentId: documentId ?? '' }, { populate: '*' })).toMatchObject({
      ...{ booking: { url: 'https://billets.example/7' }, noteOverride: { fr: 'Rencontre après le spectacle' } },
      pictures: [{ alt: { fr: 'Un feu de bois' }, credit: 'Léa Martin', role: 'main' }],
    });
  });

  it('publishes nothing when one of them lacks something, and says what under what names it', async () => {
    const commune = at('Briançon', await the.territory());
    const cabin = await make('venue', { name: 'La Cabane', commune, kinds: await term('venue-kind', 'theatre') });
    const show = await make('production', { title: 'Sans accroche' });
    const values = { production: at('Sans accroche', show.documentId), venue: at('La Cabane', cabin.documentId) };
    const [outcome] = await add(values);
    expect(outcome).toMatchObject({ state: 'refused' });
    expect(new Set(outcome?.problems.map(({ column }) => column))).toEqual(new Set(['production']));
    expect(outcome?.problems[0]?.message).toContain('Accroche');
    expect(await published('api::venue.venue', cabin.documentId)).toBe(0);
  });

  it('leaves alone the drafts of a date that stays a draft, and those that others answer for', async () => {
    const commune = at('Briançon', await the.territory());
    const loft = await make('venue', { name: 'Le Loft', commune, kinds: await term('venue-kind', 'theatre') });
    const values = { production: at('Le Misanthrope', production.documentId), venue: at('Le Loft', loft.documentId) };
    expect(await add(values, {})).toMatchObject([{ state: 'written' }]);
    expect(await published('api::venue.venue', loft.documentId)).toBe(0);
    const other = (await the.publishNew('organisation', await the.organisationData())).documentId;
    const elsewhere = await people.signIn([other]);
    const evening = { ...values, date: '2027-06-05' };
    expect(await add(evening, { publish: true }, elsewhere)).toMatchObject([
      { state: 'refused', problems: [{ column: 'venue' }] },
    ]);
    expect(await published('api::venue.venue', loft.documentId)).toBe(0);
  });
});

describe('an entry that is looked for while it is typed', () => {
  const find = async (text: string, who = writer) =>
    (await people.ask(who, 'get', `/grids/dates/columns/venue/entries?text=${encodeURIComponent(text)}`).expect(200))
      .body.data;

  it('is found without its accents, words in any order, and told by its commune', async () => {
    await the.publishNew('venue', await the.venueData({ name: 'Salle des fêtes Élie-Berthet' }));
    expect(await find('berthet fetes')).toEqual([
      {
        documentId: expect.any(String),
        name: 'Salle des fêtes Élie-Berthet',
        detail: 'Briançon',
        isPublished: true,
        isExact: false,
      },
    ]);
  });

  it('is found as a draft by its own people only', async () => {
    const attic = await the.create('venue', await the.venueData({ name: 'Le Grenier' }));
    expect(await find('le grenier')).toMatchObject([
      { documentId: attic.documentId, isPublished: false, isExact: true },
    ]);
    expect(await find('le grenier', await people.signIn())).toEqual([]);
  });

  it('is proposed in spite of a slip of the pen, never when it was merged into another one', async () => {
    const kept = await the.publishNew('venue', await the.venueData({ name: 'Théâtre de la Gargouille' }));
    const merged = await the.create('venue', await the.venueData({ name: 'Téâtre de la Gargouile' }));
    await the.update('venue', merged, { replacedBy: kept.documentId });
    for (const text of ['Theatre de la Gargouile', 'gargouille thêatre'])
      expect(await find(text)).toMatchObject([{ documentId: kept.documentId, isExact: false }]);
    expect(await find('Gargantua')).toEqual([]);
  });

  it('is made in place as a draft, with its commune, and found at once by who made it', async () => {
    const commune = await the.territory();
    const communes = await people.ask(writer, 'get', '/grids/dates/columns/venue/entries?field=commune&text=brian');
    expect(communes.body.data).toMatchObject([{ documentId: commune, name: 'Briançon', detail: '05023' }]);
    const values = { name: 'La Chapelle', commune: at('Briançon', commune) };
    const { body } = await people
      .ask(writer, 'post', '/grids/dates/columns/venue/entries', { values, steward: theatre })
      .expect(200);
    expect(body.data).toMatchObject({ name: 'La Chapelle', detail: 'Briançon', isPublished: false, isExact: true });
    expect(await the.read('venue', body.data)).toMatchObject({ address: { locality: 'Briançon', countryCode: 'FR' } });
    await people
      .ask(writer, 'post', '/grids/dates/columns/venue/entries', { values: { name: 'Sans commune' } })
      .expect(400);
  });

  it('is looked for many at a time when a table is pasted', async () => {
    const { body } = await people
      .ask(writer, 'post', '/grids/dates/columns/venue/matches', { texts: ['le cadran', 'Nulle part'] })
      .expect(200);
    expect(body.data).toEqual([[expect.objectContaining({ name: 'Le Cadran', isExact: true })], []]);
  });
});

describe('a festival copied for the next year', () => {
  let festival: Document;
  let edition: Document;
  let nights: Document;
  let concert: Document;

  beforeAll(async () => {
    const kind = (code: string) => the.concept('group-kind', code);
    const group = async (data: object) =>
      the.create('event-group', await the.groupData(data as Record<string, unknown>));
    production = await the.publishNew('production', await the.productionData({ title: 'Requiem' }));
    festival = await group({ name: 'Festival des Cimes', kind: await kind('festival') });
    edition = await group({
      ...{ name: 'Festival des Cimes 2026', kind: await kind('edition'), parent: festival.documentId },
      ...{ editionNumber: 8, startDate: '2026-07-17', endDate: '2026-07-26', eventStatus: 'cancelled' },
      statusReason: 'Orages annoncés',
    });
    await the.update('event-group', edition, { name: 'Peaks Festival 2026' }, { locale: 'en' });
    nights = await group({
      ...{ name: 'Les nuits', kind: await kind('cycle'), parent: edition.documentId },
      ...{ startDate: '2026-07-18', endDate: '2026-07-20' },
    });
    const date = async (data: object) =>
      the.create('performance', await the.performanceData(data as Record<string, unknown>));
    concert = await date({
      ...{ production: production.documentId, venue: venue.documentId, startDate: '2026-07-18', startTime: '21:00' },
      ...{ eventGroups: [edition.documentId, nights.documentId], pricing: 'paid', eventStatus: 'postponed' },
      offers: [{ category: await the.concept('price-category', 'base'), price: 15, url: 'https://billets.example/8' }],
      booking: { mode: 'required', url: 'https://billets.example/8', phone: '+33492000000' },
      ...{ priceNote: { fr: 'Abonnement 26/27 accepté' }, verifiedAt: '2026-01-05' },
    });
    await date({ titleOverride: { fr: 'Sans date' }, startDate: null, eventGroups: [edition.documentId] });
  });

  const path = () => `/copies/season/${edition.documentId}`;

  it('is shown first: each date on the same weekday, and what stays behind', async () => {
    const { body } = await people.ask(writer, 'get', path()).expect(200);
    expect(body.data).toMatchObject({
      label: 'Copier pour l’année suivante',
      formerName: 'Festival des Cimes 2026',
      name: 'Festival des Cimes 2027',
      firstDay: '2027-07-16',
      keepsWeekdays: true,
      existing: null,
    });
    const lines = body.data.lines as Record<string, string>[];
    expect(lines.map(({ isGroup, from, to, time, leftOut }) => [isGroup, from, to, time, leftOut])).toEqual(
      expect.arrayContaining([
        [true, '2026-07-17', '2027-07-16', null, null],
        [true, '2026-07-18', '2027-07-17', null, null],
        [false, '2026-07-18', '2027-07-17', '21:00', null],
        [false, null, null, '20:30', 'withoutDate'],
      ]),
    );
    expect(lines.filter(({ name }) => !name)).toEqual([]);
    const planned = body.data.lines as { to: string; becomes: string; toReview: object[] }[];
    const evening = planned.find(({ to, toReview }) => to === '2027-07-17' && toReview.length > 0);
    expect(planned[0]).toMatchObject({ becomes: 'Festival des Cimes 2027', toReview: [] });
    expect(evening?.toReview).toEqual([{ label: 'Conditions tarifaires', text: 'Abonnement 26/27 accepté' }]);
    const moved = await people.ask(writer, 'get', `${path()}?firstDay=2027-07-17`).expect(200);
    expect(moved.body.data.keepsWeekdays).toBe(false);
  });

  it('becomes drafts: next number, no status, no ticket link, in the new groups and in every language', async () => {
    const { body } = await people.ask(writer, 'post', path(), {}).expect(200);
    const received = await outcomes(body.data.documentId);
    expect(received.map(({ state }) => state)).toEqual(['written', 'written', 'written']);
    const [copiedEdition, copiedNights, copiedConcert] = received.map(({ documentId }) => ({
      documentId: documentId ?? '',
    }));
    expect(await the.read('event-group', copiedEdition as Document)).toMatchObject({
      ...{ name: 'Festival des Cimes 2027', editionNumber: 9, startDate: '2027-07-16', endDate: '2027-07-25' },
      ...{ eventStatus: 'scheduled', statusReason: null, publishedAt: null, slug: 'festival-des-cimes-2027' },
      parent: { documentId: festival.documentId },
      provenance: { firstSeenAt: expect.any(String) },
    });
    expect((await the.read('event-group', copiedEdition as Document, { locale: 'en' })).name).toBe(
      'Peaks Festival 2027',
    );
    expect((await the.read('event-group', copiedNights as Document)).parent).toMatchObject(copiedEdition as object);
    const date = await the.read('performance', copiedConcert as Document, {
      populate: { eventGroups: true, venue: true, offers: true, booking: true, production: true },
    });
    expect(date).toMatchObject({
      ...{
        startDate: '2027-07-17',
        startTime: expect.stringMatching(/^21:00:00/),
        eventStatus: 'scheduled',
        sequence: 0,
        publishedAt: null,
        verifiedAt: null,
      },
      venue: { name: 'Le Cadran' },
      production: { title: 'Requiem' },
      booking: { mode: 'required', url: null, phone: '+33492000000' },
    });
    expect((date.eventGroups as Document[]).map(({ documentId }) => documentId).sort()).toEqual(
      [copiedEdition?.documentId, copiedNights?.documentId].sort(),
    );
    expect(date.offers).toMatchObject([{ price: 15, url: null }]);
  });

  it('is not copied twice: a second time tells that the copy is there', async () => {
    const { body } = await people.ask(writer, 'get', path()).expect(200);
    expect(body.data.existing).toEqual(expect.any(String));
    const again = await people.ask(writer, 'post', path(), {}).expect(200);
    expect((await outcomes(again.body.data.documentId)).map(({ state }) => state)).toEqual([
      'exists',
      'exists',
      'exists',
    ]);
  });

  it('leaves places, prices and some dates behind when asked, from another first day', async () => {
    const wishes = { firstDay: '2028-07-14', without: ['venue', 'price'], except: [nights.documentId] };
    await the.update('event-group', edition, { editionNumber: 18 });
    const { body } = await people.ask(writer, 'post', path(), wishes).expect(200);
    const received = await outcomes(body.data.documentId);
    expect(received.map(({ row: of, state }) => [of, state])).toEqual([
      [edition.documentId, 'written'],
      [concert.documentId, 'written'],
    ]);
    const date = await the.read('performance', { documentId: received[1]?.documentId ?? '' });
    expect(date).toMatchObject({ startDate: '2028-07-15', venue: null, pricing: 'unknown', offers: [] });
  });

  it('needs a first day: a festival has none, its editions do', async () => {
    const { body } = await people.ask(writer, 'get', `/copies/season/${festival.documentId}`).expect(400);
    expect(body.error.message).toContain('premier jour');
  });
});
