import { milliseconds } from 'date-fns';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import request from 'supertest';
import { loadDemonstration } from '../src/demonstration/load';
import { logInAsAdministrator } from './support/administrator';
import { bootDemonstration, type TestApp } from './support/boot';
import { members, type Member } from './support/members';
import { openAgendaErrors } from './support/openagenda';
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
const HALF_A_YEAR_MS = milliseconds({ days: 184 });
const CHURCHES = ['church', 'chapel', 'collegiate', 'cathedral', 'abbey'];
const TYPES = ['venue', 'space', 'organisation', 'person', 'work', 'production', 'event-group', 'performance'];
const DIST = path.resolve(__dirname, '..', 'dist');
const { historyGaps } = require('./support/history-gaps.cjs') as {
  historyGaps(given: { strapi: object; dist: string }): Promise<string[]>;
};
const READER = path.resolve(__dirname, 'support', 'read-calendar.mjs');

let app: TestApp;
let p: ReturnType<typeof partners>;
beforeAll(async () => {
  app = await bootDemonstration();
  p = partners(app);
});
afterAll(() => app.close());

const query = (type: string) => app.strapi.db.query(`api::${type}.${type}`);
const published = (type: string, where: object = {}) =>
  query(type).count({ where: { publishedAt: { $notNull: true }, ...where } });
const items = async (channel: string, locale = 'fr') =>
  (await p.items(channel, `?pageSize=500&locale=${locale}`)) as unknown as Item[];
/** A row without the numbers and instants that each write makes new. */
const withoutTraces = (row: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify({ ...row, isPublished: row.publishedAt !== null }, (name, value) =>
      name === 'id' || /^(created|updated|published)At$/.test(name) ? undefined : value,
    ),
  );
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
    const received = { fr: 'fictif', en: 'Fictional', it: 'immaginario' };
    const productions = await query('production').findMany({ select: ['locale', 'teaser', 'description'] });
    for (const { locale, teaser, description } of productions) {
      expect([teaser, description].join(' ')).toContain(received[locale as keyof typeof received]);
    }
  });

  it('is loaded in bulk as the Document Service writes it: no rule refuses it, no computed value differs', async () => {
    for (const type of TYPES) {
      const uid = `api::${type}.${type}` as 'api::performance.performance';
      // Strapi copies the parts of the record into its translations whenever it is written: the record alone is compared.
      const record = { $or: [{ locale: 'fr' }, { locale: null }] };
      const where = { publishedAt: { $notNull: true }, ...record };
      const sample = await query(type).findMany({ where, orderBy: { slug: 'asc' }, limit: 3 });
      for (const { documentId } of sample as { documentId: string }[]) {
        const read = async () => {
          const rows = await query(type).findMany({ where: { documentId, ...record }, populate: true });
          return rows.map(withoutTraces).sort((one, other) => Number(one.isPublished) - Number(other.isPublished));
        };
        const before = await read();
        await app.strapi.documents(uid).update({ documentId, data: {} });
        await app.strapi.documents(uid).publish({ documentId });
        expect(await read()).toEqual(before);
      }
    }
  });

  it('has of each entry a revision that says all that it is, what the rules computed too', async () => {
    expect(await historyGaps({ strapi: app.strapi, dist: DIST })).toEqual([]);
  });

  it('has dates of every kind: for weeks with hours, after midnight, online, at somebody’s home, at several prices', async () => {
    const agenda = (await items('agenda-de-l-office-de-tourisme')) as (Item & Record<string, unknown>)[];
    const titled = (title: string) => agenda.filter((item) => item.title === title);
    const [exhibition] = titled('Les Hivers de la Guisane');
    expect(exhibition).toMatchObject({
      startTime: expect.stringMatching(/^14:00/),
      endTime: expect.stringMatching(/^18:00/),
    });
    expect(String(exhibition?.endDate) > String(exhibition?.startDate)).toBe(true);
    const [ball] = titled('La Nuit des avalanches');
    expect(ball).toMatchObject({
      startTime: expect.stringMatching(/^21:00/),
      endTime: expect.stringMatching(/^01:00/),
    });
    expect((ball?.offers as unknown[]).length).toBe(3);
    expect(await published('performance', { attendanceMode: 'online' })).toBe(1);
    const [barn] = titled('Veillée à distance').filter(({ venue }) => venue.name);
    expect(JSON.stringify(barn)).not.toContain('chemin du Four');
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

describe('the files of other platforms', () => {
  const AGENDA = '/agenda-de-l-office-de-tourisme';
  interface Sold {
    documentId: string;
    title: string;
    priceMin: number | null;
    booking: { url: string | null };
    pictures: { url: string }[] | null;
  }
  const byId = async () => {
    const all = (await p.items(AGENDA.slice(1), '?pageSize=500')) as unknown as Sold[];
    return new Map(all.map((one) => [one.documentId, one]));
  };
  /** What a date is sold as, for what its event says to be compared with. */
  const soldAs = ({ title, priceMin, booking, pictures }: Sold) =>
    JSON.stringify([title, priceMin, booking.url, pictures?.[0]?.url]);

  it('give OpenAgenda events that its own schema accepts, each date with its own price, title, picture and booking', async () => {
    const { events } = (await p.get(`${AGENDA}.openagenda.json`)).body as {
      events: { extIds: { value: string }[] }[];
    };
    expect(events.length).toBeGreaterThan(100);
    expect(events.flatMap(openAgendaErrors)).toEqual([]);
    const dates = await byId();
    for (const { extIds } of events)
      expect(new Set(extIds.map(({ value }) => soldAs(dates.get(value) as Sold))).size).toBe(1);
  });

  it('give DATAtourisme points of interest of which no two have one address', async () => {
    const { '@graph': points } = JSON.parse((await p.get(`${AGENDA}.datatourisme.jsonld`)).text) as {
      '@graph': { '@id': string }[];
    };
    expect(points.length).toBeGreaterThan(100);
    expect(new Set(points.map((point) => point['@id'])).size).toBe(points.length);
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
      // A postponed date has no instant that is sure; its calendar keeps the former one.
      const timed = agenda.filter(({ startsAt }) => startsAt);
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

describe('what members write together', () => {
  const ORGANISATION = 'api::organisation.organisation';
  const CONCERTS = 'concerts-dans-les-eglises';
  const AGENDA = 'agenda-de-l-office-de-tourisme';
  const COMPANIES = 'compagnies-du-territoire';
  type Named = { documentId: string; name: string };
  type Announced = Item & { organisers: Term[]; [field: string]: unknown };
  let m: ReturnType<typeof members>;
  let moderator: Pick<Member, 'headers'>;
  let sacha: Member;
  /** One that organises concerts in churches, and one that the directory of companies shows. */
  let organiser: Named;
  let company: Named;

  const find = async (name: string): Promise<Named> =>
    query('organisation').findOne({ where: { name, locale: 'fr', publishedAt: { $notNull: true } } });
  const named = async (channel: string, name: string): Promise<Announced[]> =>
    ((await items(channel)) as Announced[]).filter(({ organisers }) => organisers.some(({ label }) => label === name));
  const isShown = async (channel: string, name: string): Promise<boolean> =>
    channel === COMPANIES
      ? (await p.titles(COMPANIES, '?pageSize=500')).includes(name)
      : (await named(channel, name)).length > 0;
  /** In which of the three channels a name is read. */
  const channelsThatShow = async (name: string): Promise<string[]> => {
    const shown: string[] = [];
    for (const channel of [CONCERTS, AGENDA, COMPANIES]) if (await isShown(channel, name)) shown.push(channel);
    return shown;
  };
  const publish = ({ documentId }: Named) =>
    request(app.server)
      .post(`/content-manager/collection-types/${ORGANISATION}/${documentId}/actions/publish`)
      .set(moderator.headers)
      .send({})
      .expect(200);

  beforeAll(async () => {
    m = members(app);
    moderator = { headers: { Authorization: `Bearer ${await logInAsAdministrator(app)}` } };
    sacha = await m.signIn([await m.the.steward()]);
    await m.ask(moderator, 'put', '/policies', { [ORGANISATION]: 'guarded' }).expect(200);
    const [concert] = (await items(CONCERTS)) as Announced[];
    organiser = await find(String(concert?.organisers[0]?.label));
    company = await find(String((await p.titles(COMPANIES))[0]));
  });

  it('reaches the feeds of the three channels when a suggestion is accepted, and again when it is restored', async () => {
    const read = { [organiser.documentId]: [CONCERTS, AGENDA], [company.documentId]: [COMPANIES] };
    for (const entry of [organiser, company]) {
      const suggested = `${entry.name}, en montagne`;
      const proposal = { uid: ORGANISATION, documentId: entry.documentId, data: { name: suggested }, message: '' };
      const { body } = await m.ask(sacha, 'post', '/suggestions', proposal).expect(201);
      expect(await channelsThatShow(suggested)).toEqual([]);
      const { updatedAt } = (await m.ask(moderator, 'get', `/suggestions/${body.data.id}`).expect(200)).body.data;
      const answer = { accept: ['name'], refuse: [], reason: '', updatedAt };
      await m.ask(moderator, 'post', `/suggestions/${body.data.id}/answer`, answer).expect(200);
      await publish(entry);
      expect(await channelsThatShow(suggested)).toEqual(expect.arrayContaining(read[entry.documentId] ?? []));

      const history = await m
        .ask(moderator, 'get', `/history/entries/${ORGANISATION}/${entry.documentId}?locale=fr`)
        .expect(200);
      const revisions = history.body.data.revisions as { id: number }[];
      await m
        .ask(moderator, 'post', `/history/revisions/${revisions.at(-1)?.id}/restore`, { attributes: ['name'] })
        .expect(200);
      await publish(entry);
      expect(await channelsThatShow(suggested)).toEqual([]);
      expect(await channelsThatShow(entry.name)).toEqual(expect.arrayContaining(read[entry.documentId] ?? []));
    }
  });

  it('reaches the feeds of the three channels when two entries are merged', async () => {
    for (const entry of [organiser, company]) {
      const { name, ...values } = await m.the.read('organisation', entry, {
        populate: { kinds: true, territory: true, steward: true, provenance: { populate: ['source'] } },
      });
      const ids = (list: unknown) => (list as { documentId: string }[]).map(({ documentId }) => documentId);
      const twin = (await m.the.publishNew('organisation', {
        ...{ name: `${String(name)} bis`, kinds: ids(values.kinds), ...(await m.the.base()) },
        territory: (values.territory as { documentId: string }).documentId,
      })) as unknown as Named;
      const [concert] = await named(CONCERTS, entry.name);
      if (concert)
        await m.the.update('performance', concert, { organisers: [twin.documentId] }, { status: 'published' });
      const read = entry === organiser ? [CONCERTS, AGENDA] : [COMPANIES];
      expect(await channelsThatShow(`${entry.name} bis`)).toEqual(read);

      const { body: known } = await p.get(`/${COMPANIES}/changes?pageSize=500`);
      const { body } = await m
        .ask(moderator, 'post', '/duplicates/pairs', {
          uid: ORGANISATION,
          documentId: entry.documentId,
          other: twin.documentId,
        })
        .expect(201);
      await m
        .ask(moderator, 'post', `/duplicates/pairs/${body.data.id}/merge`, { kept: entry.documentId, choices: {} })
        .expect(200);
      expect(await channelsThatShow(`${entry.name} bis`)).toEqual([]);
      const { body: followed } = await p.get(`/${COMPANIES}/changes?cursor=${known.meta.cursor}`);
      const left = { type: 'left', documentId: twin.documentId, reason: 'merged' };
      if (entry === company) expect(followed.data).toContainEqual(expect.objectContaining(left));
    }
  });
});
