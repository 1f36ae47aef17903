import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

let app: TestApp;
let p: ReturnType<typeof partners>;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  const production = (await the.publishNew('production', await the.productionData({ durationMinutes: 90 }))).documentId;
  const venue = (await the.publishNew('venue', await the.venueData())).documentId;
  const offers = [{ category: await the.concept('price-category', 'base'), price: 18, currency: 'EUR' }];
  const booking = { mode: 'required', url: 'https://billets.example.org/', note: { fr: 'Par téléphone' } };
  const dates = [
    { startDate: '2027-03-12', startTime: '20:30', pricing: 'paid', offers, booking, bookingStatus: 'sold_out' },
    { startDate: '2027-03-13', startTime: null, pricing: 'free' },
    { startDate: '2027-03-14', startTime: '20:30', eventStatus: 'postponed' },
  ];
  for (const date of dates) {
    await the.publishNew('performance', await the.performanceData({ production, venue, ...date }));
  }
  await p.save('tout', { source: 'performances', locales: ['fr', 'en'] });
});
afterAll(() => app.close());

const plain = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/[\u00a0\u202f]/g, ' ') : text);

/** Items by day, as a channel without a shape gives them. */
async function itemsOf(fields: string, locale = 'fr') {
  const items = await p.items('tout', `?fields=startDate,${fields}&locale=${locale}`);
  return items.map((item) => JSON.parse(JSON.stringify(item, (_name, value: unknown) => plain(value))));
}

describe('a channel without a shape', () => {
  it('says dates, prices and badges in words, in the language of the reader', async () => {
    expect(await itemsOf('dateInWords,priceInWords,badge')).toMatchObject([
      { dateInWords: 'vendredi 12 mars 2027 à 20h30', priceInWords: '18 €', badge: 'Complet' },
      { dateInWords: 'samedi 13 mars 2027', priceInWords: 'Gratuit', badge: 'Gratuit' },
      { dateInWords: expect.stringMatching(/^Reporté, nouvelle date à venir/), badge: 'Reporté, date à venir' },
    ]);
    expect((await itemsOf('dateInWords,priceInWords', 'en'))[0]).toMatchObject({
      dateInWords: expect.stringMatching(/^Friday,? 12 March 2027 at 20:30$/),
      priceInWords: '€18',
    });
  });

  it('says whether one has to book, and how', async () => {
    expect((await itemsOf('booking'))[0]).toMatchObject({
      booking: { mode: { code: 'required' }, note: 'Par téléphone', url: 'https://billets.example.org/' },
    });
  });

  it('has a category and a rank, which are the channel’s to give', async () => {
    expect((await itemsOf('category,rank'))[0]).toMatchObject({ category: null, rank: null });
  });

  it('gives no instant where no hour is known, nor of a date that is postponed', async () => {
    expect(await itemsOf('startsAt,endsAt,dateIsCertain')).toMatchObject([
      { startsAt: '2027-03-12T19:30:00.000Z', dateIsCertain: true },
      { startsAt: null, endsAt: null, dateIsCertain: true },
      { startsAt: null, endsAt: null, dateIsCertain: false },
    ]);
  });
});
