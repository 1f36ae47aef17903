import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

interface ReadEvent {
  uid: string;
  startsAt: string;
  endsAt: string | null;
  isWholeDay: boolean;
  status: string;
}

const READER = path.resolve(__dirname, '..', 'support', 'read-calendar.mjs');
const POSTPONED = 'postponed';

let app: TestApp;
let p: ReturnType<typeof partners>;
let venueId = '';
const documentIds: Record<string, string> = {};

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  await p.save('agenda', {
    name: { fr: 'Agenda', en: 'Diary' },
    mission: { fr: 'Tout ce qui se joue.' },
    source: 'performances',
    locales: ['fr', 'en'],
  });
  await p.save('structures', { source: 'organisations', name: { fr: 'Structures' } });
  const address = {
    street: '21 avenue de la République',
    locality: 'Briançon',
    countryCode: 'FR',
    postalCode: '05100',
  };
  const commune = await the.territory();
  const venue = await the.publishNew('venue', await the.venueData({ address: { ...address, commune } }));
  venueId = venue.documentId;
  const production = await the.publishNew('production', await the.productionData({ durationMinutes: 95 }));
  await the.update('production', production, { title: 'The Misanthrope' }, { locale: 'en' });
  await the.publish('production', production, { locale: 'en' });
  const references = { production: production.documentId, venue: venue.documentId };
  const offers = [{ category: await the.concept('price-category', 'base'), price: 18, currency: 'EUR' }];
  const dates = {
    winter: { startDate: '2027-03-27', startTime: '23:30', pricing: 'paid', offers, bookingStatus: 'sold_out' },
    forward: { startDate: '2027-03-28', startTime: '03:30', endTime: '04:45', pricing: 'free' },
    summer: { startDate: '2027-07-14', startTime: '21:00', eventStatus: 'cancelled' },
    firstTime: { startDate: '2027-10-31', startTime: '02:30', ambiguousTime: 'first' },
    secondTime: { startDate: '2027-10-31', startTime: '02:30', ambiguousTime: 'second' },
    wholeDay: { startDate: '2027-11-06', startTime: null },
    [POSTPONED]: { startDate: '2027-11-07', eventStatus: 'postponed' },
  };
  for (const [name, data] of Object.entries(dates)) {
    const values = await the.performanceData({ ...references, ...data });
    documentIds[name] = (await the.publishNew('performance', values)).documentId;
  }
});
afterAll(() => app.close());

const calendar = async (query = '') => (await p.get(`/agenda.ics${query}`)).text;

function readIn(timeZone: string, text: string): Map<string, ReadEvent> {
  const output = execFileSync(process.execPath, [READER], {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
  });
  const events = JSON.parse(output) as ReadEvent[];
  return new Map(events.map((event) => [event.uid.split('@')[0] ?? '', event]));
}

describe('the calendar of a channel', () => {
  it.each(['UTC', 'Europe/Paris', 'America/New_York'])(
    'gives the same instants to a reader in %s',
    async (timeZone) => {
      const events = readIn(timeZone, await calendar());
      const starts = (await p.items('agenda')).map(({ documentId, startsAt }) => [documentId, startsAt]);
      expect(events.size).toBe(starts.length);
      // A postponed date has no sure instant; its calendar keeps the former one.
      const timed = starts.filter(([documentId, startsAt]) => documentId !== documentIds.wholeDay && startsAt !== null);
      expect(timed.map(([documentId]) => [documentId, events.get(String(documentId))?.startsAt])).toEqual(timed);
      expect(events.get(documentIds.wholeDay ?? '')).toMatchObject({
        isWholeDay: true,
        startsAt: '2027-11-06T00:00:00.000Z',
      });
      expect(events.get(documentIds.forward ?? '')?.endsAt).toBe('2027-03-28T02:45:00.000Z');
    },
  );

  it('says what is cancelled, and keeps its identity in each language', async () => {
    const french = readIn('UTC', await calendar());
    const english = readIn('UTC', await calendar('?locale=en'));
    expect(french.get(documentIds.summer ?? '')?.status).toBe('CANCELLED');
    expect(french.get(documentIds.winter ?? '')?.status).toBe('CONFIRMED');
    expect([...english.keys()]).toEqual([...french.keys()]);
    expect(french.get(documentIds.summer ?? '')?.uid).toBe(`${documentIds.summer}@odus.example`);
    expect(await calendar('?locale=en')).toMatch(/SUMMARY;LANGUAGE=en:.*The Misanthrope/);
  });

  it('is newer when its venue, its festival or the words of the channel change what subscribers see', async () => {
    const { the } = p;
    const versionOf = async () => {
      const text = (await calendar()).replace(/\r\n /g, '');
      const event = text.split('BEGIN:VEVENT').find((one) => one.includes(`UID:${documentIds.winter}@`)) ?? '';
      return { sequence: Number(/SEQUENCE:(\d+)/.exec(event)?.[1]), at: /LAST-MODIFIED:(\w+)/.exec(event)?.[1] ?? '' };
    };
    const first = await versionOf();
    await the.update('venue', { documentId: venueId }, { name: 'Théâtre du Briançonnais, salle neuve' });
    await the.publish('venue', { documentId: venueId });
    const second = await versionOf();
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.at >= first.at).toBe(true);
    expect(await versionOf()).toEqual(second);
  });

  it('can be that of a period, and is the same to the byte when nothing changed', async () => {
    const july = readIn('UTC', await calendar('?from=2027-07-01&to=2027-07-31'));
    expect([...july.keys()]).toEqual([documentIds.summer]);
    expect(await calendar()).toBe(await calendar());
  });

  it('is offered as a calendar that a browser can open', async () => {
    const { headers } = await p.get('/agenda.ics');
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toBe('inline; filename="agenda.ics"');
  });
});

type Node = Record<string, unknown>;

/** What follows the description of the channel itself. */
const nodes = async (query = ''): Promise<Node[]> =>
  (JSON.parse((await p.get(`/agenda.jsonld${query}`)).text)['@graph'] as Node[]).slice(1);
const nodeOf = (all: Node[], name: string) => all.find((node) => String(node['@id']).endsWith(documentIds[name] ?? ''));

describe('the linked data of a channel', () => {
  it('says of each performance what search engines ask of an event', async () => {
    const events = await nodes();
    expect(events).toHaveLength(7);
    for (const event of events) {
      expect(event).toMatchObject({
        name: 'Le Misanthrope',
        startDate: expect.stringMatching(/^2027-\d\d-\d\d(T\d\d:\d\d:00\+0[12]:00)?$/),
        eventStatus: expect.stringMatching(/^https:\/\/schema\.org\/Event/),
        location: {
          name: 'Théâtre du Briançonnais, salle neuve',
          address: {
            streetAddress: '21 avenue de la République',
            postalCode: '05100',
            addressLocality: 'Briançon',
            addressCountry: 'FR',
          },
        },
        organizer: [{ name: 'Théâtre du Briançonnais' }],
        performer: [{ name: 'Théâtre du Briançonnais' }],
      });
    }
    expect(nodeOf(events, 'winter')).toMatchObject({
      startDate: '2027-03-27T23:30:00+01:00',
      offers: [{ price: 18, priceCurrency: 'EUR', availability: 'https://schema.org/SoldOut' }],
    });
    expect(nodeOf(events, 'forward')).toMatchObject({
      startDate: '2027-03-28T03:30:00+02:00',
      isAccessibleForFree: true,
    });
    expect(nodeOf(events, 'firstTime')).toMatchObject({ startDate: '2027-10-31T02:30:00+02:00' });
    expect(nodeOf(events, 'secondTime')).toMatchObject({ startDate: '2027-10-31T02:30:00+01:00' });
    expect(nodeOf(events, 'wholeDay')).toMatchObject({ startDate: '2027-11-06' });
    expect(nodeOf(events, 'summer')).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(nodeOf(events, POSTPONED)).toMatchObject({ eventStatus: 'https://schema.org/EventPostponed' });
  });

  it('is a collection that says whose it is and under which licence, and where it goes on', async () => {
    const { headers, text } = await p.get('/agenda.jsonld?pageSize=3');
    expect(headers['content-type']).toMatch(/^application\/ld\+json/);
    expect(headers.link).toMatch(
      /^<http:\/\/localhost:1337\/api\/channels\/agenda\.jsonld\?pageSize=3&cursor=[\w-]+>; rel="next"$/,
    );
    const [feed, ...events] = JSON.parse(text)['@graph'] as Node[];
    expect(events).toHaveLength(3);
    expect(feed).toMatchObject({
      '@type': 'DataFeed',
      name: 'Agenda',
      description: 'Tout ce qui se joue.',
      license: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
      publisher: { '@type': 'Organization', name: 'Théâtre du Briançonnais' },
    });
    expect(await nodes('?pageSize=3&page=3')).toHaveLength(1);
  });

  it('speaks the language that is asked for', async () => {
    expect((await nodes('?locale=en'))[0]).toMatchObject({ name: 'The Misanthrope' });
  });

  it('describes organisations too', async () => {
    const graph = JSON.parse((await p.get('/structures.jsonld')).text)['@graph'] as Node[];
    expect(graph).toMatchObject([{ name: 'Structures' }, { name: 'Théâtre du Briançonnais' }]);
  });
});
