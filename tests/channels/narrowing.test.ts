/** @databases sqlite postgres */
import { toCursor } from '../../src/plugins/channels/server/src/requests/cursor';
import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

let app: TestApp;
let p: ReturnType<typeof partners>;

const BRIANCON = { latitude: 44.8966, longitude: 6.635 };
/** The church of La Salle-les-Alpes is 8 km away from the theatre of Briançon. */
const LA_SALLE = { latitude: 44.9526, longitude: 6.5652 };

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  const { documentId: laSalle } = await app.strapi.db
    .query('api::territory.territory')
    .findOne({ where: { code: '05161' } });
  const theatre = await the.publishNew(
    'venue',
    await the.venueData({
      address: {
        locality: 'Briançon',
        countryCode: 'FR',
        postalCode: '05100',
        commune: await the.territory(),
        ...BRIANCON,
      },
    }),
  );
  const church = await the.publishNew(
    'venue',
    await the.venueData({
      name: 'Église Saint-Étienne',
      kinds: [await the.concept('venue-kind', 'church')],
      address: {
        locality: 'La Salle-les-Alpes',
        countryCode: 'FR',
        postalCode: '05240',
        commune: laSalle,
        ...LA_SALLE,
      },
    }),
  );
  const play = await the.publishNew('production', await the.productionData({ title: 'Été à 100 % chez Molière' }));
  const concert = await the.publishNew(
    'production',
    await the.productionData({
      title: 'Requiem de Fauré',
      disciplines: [await the.concept('discipline', 'music')],
    }),
  );
  const stabat = await the.publishNew(
    'production',
    await the.productionData({ title: 'Stabat Mater', disciplines: [await the.concept('discipline', 'music')] }),
  );
  const evening = async (
    production: { documentId: string },
    venue: { documentId: string },
    startDate: string,
    data: Record<string, unknown>,
  ) =>
    the.publishNew(
      'performance',
      await the.performanceData({ production: production.documentId, venue: venue.documentId, startDate, ...data }),
    );
  const price = async (amount: number) => ({
    pricing: 'paid',
    offers: [{ category: await the.concept('price-category', 'full'), price: amount, currency: 'EUR' }],
  });
  // A Friday evening, a Saturday afternoon, a Sunday whose hour is to come.
  await evening(play, theatre, '2027-03-12', { startTime: '20:30', ageMin: 12, ...(await price(18)) });
  await evening(concert, church, '2027-03-13', { startTime: '17:00', pricing: 'free' });
  await evening(stabat, theatre, '2027-03-14', { startTime: null, ageMin: 3, ageMax: 10 });
  await p.save('agenda', { source: 'performances' });
  await p.save('concerts', {
    source: 'performances',
    filter: { field: 'disciplines', operator: 'within', value: ['music'] },
  });
});
afterAll(() => app.close());

const days = async (query: string, slug = 'agenda') =>
  (await p.items(slug, query)).map(({ startDate }) => String(startDate).slice(8));

describe('a reader who narrows a channel', () => {
  it.each([
    ['?commune=05023', ['12', '14']],
    ['?disciplines=music', ['13', '14']],
    ['?disciplines=music&commune=05023', ['14']],
    ['?venue.kinds=church,theatre', ['12', '13', '14']],
    ['?near=44.8966,6.635&radius=5', ['12', '14']],
    ['?near=44.8966,6.635', ['12', '13', '14']],
    ['?near=44.9526,6.5652&radius=1', ['13']],
    ['?q=faure', ['13']],
    ['?q=ÉGLISE saint', ['13']],
    ['?q=requiem salle', ['13']],
    ['?q=100 %25', ['12']],
    ['?q=%25', ['12']],
    ['?q=_', []],
    ['?from=2027-03-13&to=2027-03-13', ['13']],
    ['?weekday=friday', ['12']],
    ['?weekday=vendredi,sam', ['12', '13']],
    ['?weekday=6,domenica', ['13', '14']],
    ['?startsAfter=18:00', ['12']],
    ['?startsAfter=17h', ['12', '13']],
    ['?startsBefore=17h', []],
    ['?startsBefore=20h30', ['13']],
    ['?startsAfter=16:00&startsBefore=18', ['13']],
    ['?startsAfter=20:00&startsBefore=17:30', ['12', '13']],
    ['?from=2027-03-12&to=2027-03-13&startsAfter=18h', ['12']],
    ['?age=8', ['13', '14']],
    ['?age=12', ['12', '13']],
    ['?priceMax=0', ['13']],
    ['?priceMax=17,99', ['13']],
    ['?priceMax=18', ['12', '13']],
    ['?weekday=7&age=8', ['14']],
    ['?sort=-date', ['14', '13', '12']],
    ['?sort=title&pageSize=2', ['12', '13']],
    ['?sort=-title&pageSize=1', ['14']],
  ])('%s', async (query, expected) => {
    expect(await days(query)).toEqual(expected);
  });

  it('is given the fields that are asked for, and what names the item', async () => {
    const [item] = await p.items('agenda', '?fields=title,venue');
    expect(Object.keys(item ?? {})).toEqual(['documentId', 'title', 'venue']);
  });

  it('walks through all pages with a cursor, in every order, meeting each item once', async () => {
    for (const sort of ['', '&sort=date', '&sort=-date', '&sort=title', '&sort=-title']) {
      const whole = await days(`?pageSize=100${sort}`);
      const walked: string[] = [];
      let cursor = '';
      for (let more = `?pageSize=1${sort}`; more; more = cursor && `?pageSize=1&cursor=${cursor}`) {
        const { body } = await p.get(`/agenda/items${more}`);
        walked.push(...body.data.map(({ startDate }: { startDate: string }) => startDate.slice(8)));
        cursor = body.meta.pagination.cursor ?? '';
      }
      expect([sort, walked]).toEqual([sort, whole]);
    }
  });

  it('never sees beyond the filter of the channel', async () => {
    const allowed = new Set(await days('?pageSize=500', 'concerts'));
    expect([...allowed]).toEqual(['13', '14']);
    for (const query of [
      '?disciplines=theatre',
      '?q=moliere',
      '?commune=05023',
      '?near=44.9,6.6&radius=500',
      '?sort=title',
    ]) {
      expect((await days(query, 'concerts')).filter((day) => !allowed.has(day))).toEqual([]);
    }
  });

  it.each([
    ['?near=95,6', 'near'],
    ['?radius=5', 'radius'],
    ['?near=44,6&radius=0', 'radius'],
    ['?weekday=someday', 'weekday'],
    ['?weekday=8', 'weekday'],
    ['?weekday=', 'weekday'],
    ['?startsAfter=25:00', 'startsAfter'],
    ['?startsBefore=soir', 'startsBefore'],
    ['?age=-1', 'age'],
    ['?priceMax=cheap', 'priceMax'],
    ['?sort=price', 'sort'],
    ['?q=', 'q'],
    ['?fields=password', 'fields'],
    ['?venue.kinds=', 'venue.kinds'],
    ['?cursor=abc', 'cursor'],
    ['?disciplines[$ne]=music', 'disciplines'],
    ['?q=%00', 'q'],
    ['?disciplines=a%00', 'disciplines'],
    [`?cursor=${toCursor([null, [2 ** 31, 0, 'a', 'b']])}`, 'cursor'],
    [`?cursor=${toCursor([null, [0.5, 0, 'a', 'b']])}`, 'cursor'],
    [`?cursor=${toCursor([null, [0, 0.5, 'a', 'b']])}`, 'cursor'],
    [`?cursor=${toCursor([null, [0, 1e20, 'a', 'b']])}`, 'cursor'],
    [`?cursor=${toCursor([null, [0, 0, 'a\u0000', 'b']])}`, 'cursor'],
  ])('is told which parameter is wrong: %s', async (query, name) => {
    const { status, body } = await p.get(`/agenda/items${query}`);
    expect([status, body.data]).toEqual([400, null]);
    expect(body.error.message).toContain(`« ${name}`);
  });
});
