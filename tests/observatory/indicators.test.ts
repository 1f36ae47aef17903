/** @databases sqlite postgres */
import request from 'supertest';
import { bootDemonstration, type TestApp } from '../support/boot';
import { hostRequire } from '../support/host';
import { offerInSql } from '../support/offer-in-sql';
import { drain } from '../support/partners';

interface Figure {
  value: number | null;
  status: string;
  numerator?: number;
  denominator?: number;
}
type Row = Figure & Record<string, string>;
interface Table {
  dimensions: { code: string; members: { code: string; label: string }[] }[];
  rows: Row[];
  total: Figure;
  frozen: { season: string; takenAt: string; version: number }[];
}

/** Readers that are not ours. */
const { parquetReadObjects } = hostRequire('hyparquet') as typeof import('hyparquet');
const readJsonStat = hostRequire('jsonstat-toolkit') as (document: object) => {
  Data(): { value: number }[];
  Dimension(code: string): { id: string[] };
};

const PERFORMANCE = 'api::performance.performance';
const WRITES = 40;

let app: TestApp;
beforeAll(async () => {
  app = await bootDemonstration();
});
afterAll(() => app.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  await drain(app.strapi);
  return request(app.server).get(`/api/observatory/${path}`).set(headers);
};
const table = async (path: string): Promise<Table> => {
  const { status, body } = await get(`indicators/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body.data;
};
const total = async (code: string): Promise<number | null> => (await table(code)).total.value;
const valuesBy = ({ rows, dimensions }: Table): Record<string, number> =>
  Object.fromEntries(
    rows
      .filter(({ value }) => value)
      .map((row) => [dimensions.map(({ code }) => row[code]).join(' '), row.value as number]),
  );
const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

/** Every figure that SQL can say, beside what is published. */
async function expectEqualToSql() {
  const sql = offerInSql(app.strapi);
  const [dates, announced] = [await sql.dates(), await sql.announced()];
  expect({
    dates: await total('dates'),
    productions: await total('productions'),
    seats: await total('seats'),
    venues: await total('venues'),
    'median-price': await total('median-price'),
    free: await total('free'),
    'up-to-10-euros': await total('up-to-10-euros'),
    'access-services': await total('access-services'),
    cancelled: await total('cancelled'),
    'sold-out': await total('sold-out'),
    datesByMonth: valuesBy(await table('dates?by=month')),
    datesByDiscipline: valuesBy(await table('dates?by=discipline')),
    datesByDisciplineAndMonth: valuesBy(await table('dates?by=discipline,month')),
    seatsByMonth: valuesBy(await table('seats?by=month')),
  }).toEqual({
    dates,
    productions: await sql.productions(),
    seats: await sql.seats(),
    venues: await sql.venues(),
    'median-price': await sql.medianPrice(),
    free: percent(await sql.free(), dates),
    'up-to-10-euros': percent(await sql.upToTen(), dates),
    'access-services': percent(await sql.withAccess(), dates),
    cancelled: percent(await sql.cancelled(), announced),
    'sold-out': percent(await sql.soldOut(), dates),
    datesByMonth: await sql.datesByMonth(),
    datesByDiscipline: await sql.datesByDiscipline(),
    datesByDisciplineAndMonth: await sql.datesByDisciplineAndMonth(),
    seatsByMonth: Object.fromEntries(Object.entries(await sql.seatsByMonth()).filter(([, seats]) => seats > 0)),
  });
}

describe('an indicator', () => {
  it('says its unit, its method and its owner, in each language', async () => {
    for (const locale of ['fr', 'en', 'it']) {
      const { body } = await get(`indicators?locale=${locale}`);
      expect(body.data.length).toBeGreaterThanOrEqual(24);
      for (const { label, unit, method, owner, version } of body.data)
        expect([label, unit.label, method, owner, version]).toEqual([
          expect.stringMatching(/../),
          expect.stringMatching(/../),
          expect.stringMatching(/.{30}/),
          'OduS',
          1,
        ]);
    }
  });

  it('is what SQL says of the entries', expectEqualToSql);

  it('stays so after many writes, in any order', async () => {
    const random = seeded(20_261_130);
    const documents = app.strapi.documents(PERFORMANCE);
    const rows = (await app.strapi.db.query(PERFORMANCE).findMany({
      select: ['documentId'],
      where: { publishedAt: { $notNull: true } },
      orderBy: { documentId: 'asc' },
    })) as {
      documentId: string;
    }[];
    for (let n = 0; n < WRITES; n += 1) {
      const { documentId } = rows[Math.floor(random() * rows.length)] ?? { documentId: '' };
      const kind = Math.floor(random() * 4);
      if (kind === 0) await documents.unpublish({ documentId });
      if (kind === 1) await documents.publish({ documentId });
      const data = [
        { capacity: Math.floor(random() * 500), remainingCapacity: null },
        { pricing: 'free' as const, offers: [] },
      ][kind - 2];
      if (!data) continue;
      await documents.update({ documentId, data: data as never });
      await documents.publish({ documentId });
    }
    await expectEqualToSql();
  });

  it('is the same when every record is made again', async () => {
    const before = await table('dates?by=commune,month');
    const queued = ['performances', 'venues'].map((name) => ({
      uid: `api::${name.slice(0, -1)}.${name.slice(0, -1)}`,
      documentId: name,
    }));
    await app.strapi.plugin('channels').service('outbox').append('source', queued);
    expect(await table('dates?by=commune,month')).toEqual(before);
  });

  it('counts under a narrowing what a channel gives under the same', async () => {
    for (const narrowing of [
      'disciplines=music',
      'commune=05023',
      'weekday=5,6',
      'near=44.9,6.64&radius=8',
      'priceMax=10',
      'startsAfter=20:00',
      'from=2027-01-01&to=2027-03-31',
    ]) {
      const query = `pricing=free,paid,donation,unknown&${narrowing}`;
      const from = narrowing.includes('from') ? '' : '&from=2026-12-01';
      const everything = await request(app.server).get(
        `/api/channels/agenda-du-grand-brianconnais/items?pageSize=500&${query}${from}`,
      );
      const kept = (everything.body.data as { status: { code: string } }[]).filter(
        ({ status }) => status.code !== 'cancelled' && status.code !== 'postponed',
      );
      // The channel keeps what is in the territory; the observatory counts what has no place yet, too.
      const { rows } = await table(`dates?by=territory&${query}${from}`);
      expect([narrowing, rows.find(({ territory }) => territory === 'inside')?.value]).toEqual([
        narrowing,
        kept.length,
      ]);
    }
  });

  it('tells zero from what is missing, and fills the calendar', async () => {
    const months = await table('dates?by=month&disciplines=circus');
    const codes = months.rows.map(({ month }) => month);
    expect(codes).toEqual([...codes].sort());
    const price = await table('median-price?by=commune');
    expect(new Set(price.rows.map(({ status }) => status))).toEqual(new Set(['known', 'missing']));
    expect(price.rows.filter(({ value }) => value === null).every(({ status }) => status === 'missing')).toBe(true);
    expect(price.rows).toHaveLength(36);
    const dates = await table('dates?by=commune');
    expect(dates.rows.some(({ value, status }) => value === 0 && status === 'known')).toBe(true);
  });
});

describe('evenings', () => {
  it('are all counted, each once, for every commune', async () => {
    const { rows } = await table('evenings?by=commune,choice&season=2026-2027');
    const days = new Map<string, number>();
    for (const { commune = '', value } of rows) days.set(commune, (days.get(commune) ?? 0) + (value ?? 0));
    expect(days.size).toBe(36);
    expect(new Set(days.values()).size).toBe(1);
    const without = await table('evenings-without?by=commune&season=2026-2027&commune=05023');
    expect(without.total.value).toBe(
      rows.find(({ commune, choice }) => commune === '05023' && choice === 'none')?.value,
    );
  });

  it('have the least distance of every discipline in that of all', async () => {
    const all = await table('nearest-date?by=commune,week&season=2026-2027&commune=05023');
    const music = await table('nearest-date?by=commune,week&season=2026-2027&commune=05023&disciplines=music');
    const least = new Map(all.rows.map(({ week, value }) => [week, value]));
    for (const { week, value } of music.rows)
      if (value !== null) expect(value).toBeGreaterThanOrEqual(least.get(week) ?? 0);
  });
});

describe('a table', () => {
  it('is the same in JSON, JSON-stat, CSV and Parquet, read by other libraries', async () => {
    const path = 'dates?by=discipline,season';
    const json = await table(path);
    const values = json.rows.map(({ value }) => value);
    const stat = readJsonStat((await get('indicators/dates.jsonstat?by=discipline,season')).body);
    expect(stat.Data().map(({ value }) => value)).toEqual(values);
    expect(stat.Dimension('season').id).toEqual(json.dimensions[1]?.members.map(({ code }) => code));
    const csv = await get('indicators/dates.csv?by=discipline,season');
    const lines = csv.text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('discipline,discipline_label,season,season_label,value,status,unit,indicator,version');
    expect(lines.slice(1).map((line) => Number(line.split(',').at(-5)))).toEqual(values);
    const parquet = await get('indicators/dates.parquet?by=discipline,season').then(() =>
      request(app.server)
        .get('/api/observatory/indicators/dates.parquet?by=discipline,season')
        .buffer(true)
        .parse(binary as never),
    );
    const bytes = Uint8Array.from(parquet.body as Buffer).buffer;
    const rows = (await parquetReadObjects({ file: bytes })) as Row[];
    expect(rows.map(({ value }) => Number(value))).toEqual(values);
    expect(rows.map(({ discipline }) => discipline)).toEqual(json.rows.map(({ discipline }) => discipline));
  });

  it('is known by its tag, which changes with a fact and with nothing else', async () => {
    const address = 'indicators/seats?by=month';
    const first = await get(address);
    const tag = { 'If-None-Match': first.headers.etag ?? '' };
    expect((await get(address, tag)).status).toBe(304);
    const { documentId, capacity } = (await app.strapi.db
      .query(PERFORMANCE)
      .findOne({ where: { publishedAt: { $notNull: true }, audienceAccess: 'everyone' } })) as {
      documentId: string;
      capacity: number;
    };
    const documents = app.strapi.documents(PERFORMANCE);
    await documents.update({ documentId, data: { capacity: (capacity ?? 0) + 1 } });
    expect((await get(address, tag)).status).toBe(304);
    await documents.publish({ documentId });
    expect((await get(address, tag)).status).toBe(200);
  });

  it.each([
    ['indicators/nothing', 404, 'dates, productions'],
    ['indicators/dates.xlsx', 404, 'json, jsonstat, csv, parquet'],
    ['indicators/dates?by=colour', 400, 'season, month'],
    ['indicators/dates?by=commune,month,price', 400, '2'],
    ['indicators/dates?colour=red', 400, 'by, season, locale'],
    ['indicators/dates?season=2026', 400, '2026-2027'],
    ['indicators/dates?commune=Atlantis', 400, '/api/observatory/terms/commune'],
    ['indicators/listed-venues?season=2026-2027', 400, 'season'],
    ['indicators/members?by=college&from=2026-01-01', 400, 'by, locale'],
    ['indicators/dates?__proto__=1', 400, '__proto__'],
  ])('says what is wrong with %s', async (path, status, known) => {
    const answer = await get(path);
    expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringContaining(known)]);
  });
});

describe('people', () => {
  it('are not told by small numbers, nor by what is left of the total', async () => {
    const all = (await app.strapi.plugin('cooperative').service('members').all()) as { college: string }[];
    const { rows, total: sum } = await table('members?by=college');
    for (const { college, value, status } of rows) {
      const count = all.filter((member) => member.college === college).length;
      if (count > 0 && count < 5) expect([college, value, status]).toEqual([college, null, 'hidden']);
    }
    if (all.length > 0 && all.length < 5) expect(sum).toMatchObject({ value: null, status: 'hidden' });
  });
});

describe('a season that is over', () => {
  it('is frozen once, with its method, and does not change afterwards', async () => {
    const { snapshots } = { snapshots: app.strapi.plugin('observatory').service('snapshots') };
    const living = await table('dates?by=month&season=2025-2026');
    expect(living.frozen).toEqual([]);
    expect(await snapshots.take(Date.parse('2026-09-15T00:00:00Z'))).toEqual([]);
    const at = Date.parse('2026-10-15T03:20:00Z');
    expect(await snapshots.take(at)).toEqual(['2025-2026']);
    expect(await snapshots.take(at + 1)).toEqual([]);
    const frozen = await table('dates?by=month&season=2025-2026');
    expect(frozen).toMatchObject({
      rows: living.rows,
      frozen: [{ season: '2025-2026', takenAt: '2026-10-15T03:20:00.000Z', version: 1 }],
    });
    const { documentId } = (await app.strapi.db.query(PERFORMANCE).findOne({
      where: { publishedAt: { $notNull: true }, startDate: { $lt: '2026-08-31' }, audienceAccess: 'everyone' },
    })) as {
      documentId: string;
    };
    await app.strapi.documents(PERFORMANCE).unpublish({ documentId });
    expect(await table('dates?by=month&season=2025-2026')).toEqual(frozen);
    expect((await table('evenings-without?season=2025-2026')).frozen).toHaveLength(1);
  });
});

/** A small generator (mulberry32): the same writes in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let one = Math.imul(state ^ (state >>> 15), 1 | state);
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return ((one ^ (one >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function binary(response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
}
