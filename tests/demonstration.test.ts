import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { loadDemonstration } from '../src/demonstration/load';
import { bootApp, type TestApp } from './support/boot';
import { partners } from './support/partners';
import { shapeViolations } from './support/shapes';

interface Term {
  code: string;
  label: string;
}

interface Item {
  documentId: string;
  title: string;
  description: string | null;
  startDate: string;
  startsAt: string;
  startTime: string | null;
  status: Term;
  bookingStatus: Term;
  pricing: Term;
  disciplines: Term[];
  accessServices: Term[] | null;
  venue: { name: string | null; kinds: Term[] | null };
  kinds: Term[];
}

const TODAY = new Date().toISOString().slice(0, 10);
const HALF_A_YEAR_MS = 184 * 86_400_000;
const CHURCHES = ['church', 'chapel', 'collegiate', 'cathedral', 'abbey'];
const TYPES = ['venue', 'space', 'organisation', 'person', 'work', 'production', 'event-group', 'performance'];
const READER = path.resolve(__dirname, 'support', 'read-calendar.mjs');

let app: TestApp;
let p: ReturnType<typeof partners>;
beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  await loadDemonstration(app.strapi);
}, 300_000);
afterAll(() => app.close());

const query = (type: string) => app.strapi.db.query(`api::${type}.${type}`);
const published = (type: string, where: object = {}) =>
  query(type).count({ where: { publishedAt: { $notNull: true }, ...where } });
const items = async (channel: string, locale = 'fr') =>
  (await p.items(channel, `?pageSize=500&locale=${locale}`)) as unknown as Item[];
const codes = (terms: Term[]) => terms.map(({ code }) => code);

describe('the demonstration', () => {
  it('holds a territory and its season', async () => {
    const french = { locale: 'fr' };
    const ofKind = (kinds: string[]) => ({ ...french, kinds: { code: { $in: kinds } } });
    const venuesOfWorship = await query('venue').findMany({
      where: { publishedAt: { $notNull: true }, ...ofKind(CHURCHES) },
    });
    expect(await published('venue', french)).toBeGreaterThanOrEqual(25);
    expect(new Set(venuesOfWorship.map(({ documentId }) => documentId)).size).toBeGreaterThanOrEqual(6);
    expect(await published('organisation', { ...french, kinds: { code: { $endsWith: '_company' } } })).toBeGreaterThan(
      11,
    );
    expect(await published('production', french)).toBeGreaterThanOrEqual(40);
    expect(await published('performance')).toBeGreaterThanOrEqual(300);
    expect(await published('event-group', { ...french, kind: { code: 'festival' } })).toBe(27);
  });

  it('spreads over the twelve months around today', async () => {
    const performances = await query('performance').findMany({ select: ['startDate'] });
    const dates = performances.map(({ startDate }: { startDate: string }) => startDate).sort();
    const distance = (date: string | undefined) => Date.parse(date ?? '') - Date.parse(TODAY);
    expect(distance(dates[0])).toBeLessThan(-HALF_A_YEAR_MS * 0.8);
    expect(distance(dates.at(-1))).toBeGreaterThan(HALF_A_YEAR_MS * 0.8);
    expect(new Set(dates.map((date: string) => date.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  });

  it('says of each invented show that it is invented, in each of its languages', async () => {
    const told = { fr: 'fictif', en: 'Fictional', it: 'immaginario' };
    const productions = await query('production').findMany({ select: ['locale', 'teaser', 'description'] });
    for (const { locale, teaser, description } of productions) {
      expect([teaser, description].join(' ')).toContain(told[locale as keyof typeof told]);
    }
  });

  it('changes nothing when it is loaded again, and leaves what people changed', async () => {
    const [venue] = await query('venue').findMany({ where: { locale: 'fr' }, limit: 1 });
    const { documentId } = venue as { documentId: string };
    await app.strapi.documents('api::venue.venue').update({ documentId, data: { name: 'Un autre nom' } });
    const rows = () => Promise.all(TYPES.map((type) => query(type).findMany({ select: ['id', 'updatedAt'] })));
    const before = await rows();
    await loadDemonstration(app.strapi);
    expect(await rows()).toEqual(before);
    expect(await app.strapi.documents('api::venue.venue').findOne({ documentId })).toMatchObject({
      name: 'Un autre nom',
    });
  });
});

describe('the channel of the concerts in churches', () => {
  it('announces coming music in churches and chapels, and nothing else', async () => {
    const concerts = await items('concerts-dans-les-eglises');
    expect(concerts.length).toBeGreaterThan(20);
    for (const { disciplines, venue, startDate } of concerts) {
      expect(codes(disciplines)).toContain('music');
      expect(codes(venue.kinds ?? []).some((kind) => CHURCHES.includes(kind))).toBe(true);
      expect(startDate >= TODAY).toBe(true);
    }
  });
});

describe('the agenda of the tourist office', () => {
  it('announces everything that comes, of every kind', async () => {
    const agenda = await items('agenda-de-l-office-de-tourisme');
    expect(agenda.length).toBeGreaterThan(150);
    const statuses = new Set(agenda.map(({ status }) => status.code));
    expect([...statuses].sort()).toEqual(['cancelled', 'postponed', 'rescheduled', 'scheduled']);
    expect(agenda.some(({ bookingStatus }) => bookingStatus.code === 'sold_out')).toBe(true);
    expect(agenda.some(({ pricing }) => pricing.code === 'free')).toBe(true);
    const services = new Set(agenda.flatMap(({ accessServices }) => codes(accessServices ?? [])));
    expect([...services]).toEqual(expect.arrayContaining(['relaxed', 'sign_language']));
    expect(agenda.some(({ startTime }) => startTime === null)).toBe(true);
    expect(agenda.some(({ venue }) => venue.name === null)).toBe(true);
  });

  it('speaks English and Italian, and French where nobody translated', async () => {
    const french = new Map((await items('agenda-de-l-office-de-tourisme')).map((item) => [item.documentId, item]));
    for (const locale of ['en', 'it']) {
      const translated = await items('agenda-de-l-office-de-tourisme', locale);
      expect(translated).toHaveLength(french.size);
      expect(translated.every(({ title }) => title)).toBe(true);
      const other = translated.filter(({ documentId, title }) => title !== french.get(documentId)?.title);
      expect(other.length).toBeGreaterThan(french.size / 4);
    }
  });

  it.each(['UTC', 'Europe/Paris', 'America/New_York'])(
    'is a calendar that gives the same instants in %s',
    async (timeZone) => {
      const agenda = await items('agenda-de-l-office-de-tourisme');
      const input = (await p.get('/agenda-de-l-office-de-tourisme.ics')).text;
      const output = execFileSync(process.execPath, [READER], {
        input,
        encoding: 'utf8',
        env: { ...process.env, TZ: timeZone },
      });
      const events = JSON.parse(output) as { uid: string; startsAt: string }[];
      const read = new Map(events.map(({ uid, startsAt }) => [uid.split('@')[0], startsAt]));
      expect(read.size).toBe(agenda.length);
      const timed = agenda.filter(({ startTime }) => startTime);
      expect(timed.map(({ documentId }) => read.get(documentId))).toEqual(timed.map(({ startsAt }) => startsAt));
    },
  );

  it('is linked data in which every event has what search engines ask for', async () => {
    const { body } = await p.get('/agenda-de-l-office-de-tourisme.jsonld');
    const events = (JSON.parse(String(body['@graph'] ? JSON.stringify(body) : body)) as { '@graph': object[] })[
      '@graph'
    ].slice(1);
    expect(events.length).toBeGreaterThan(150);
    for (const event of events) {
      expect(event).toMatchObject({
        name: expect.any(String),
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/),
        eventStatus: expect.stringMatching(/^https:\/\/schema\.org\/Event/),
        location: { address: { addressLocality: expect.any(String), addressCountry: 'FR' } },
        organizer: expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
        performer: expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
      });
    }
    // Artsdata wants an hour and a street: neither is invented for a date or a place that is to be announced.
    const refused = shapeViolations(events).flatMap((violations) => violations.map(({ path: property }) => property));
    expect(refused.length).toBeLessThan(8);
    expect(['startDate', 'streetAddress', 'postalCode']).toEqual(expect.arrayContaining([...new Set(refused)]));
  });
});

describe('the companies of the territory', () => {
  it('are theatre companies, and no event', async () => {
    const companies = await items('compagnies-du-territoire');
    expect(companies.length).toBeGreaterThanOrEqual(5);
    for (const { kinds } of companies) expect(codes(kinds)).toContain('theatre_company');
    expect((await p.get('/compagnies-du-territoire.ics')).status).toBe(404);
  });
});
