import { bootApp, type TestApp } from '../support/boot';
import { commons, messagesOf, brokenRules, type Commons } from '../support/commons';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const offer = async (data: object = {}) => ({
  category: await the.concept('price-category', 'base'),
  price: 15,
  ...data,
});

describe('the seats of a performance', () => {
  it('INV-3 are more than none, and no more are left than there are', async () => {
    expect(await brokenRules(the.date({ capacity: 0 }))).toEqual(['bounds capacity']);
    expect(await brokenRules(the.date({ remainingCapacity: -1 }))).toEqual(['bounds remainingCapacity']);
    expect(await messagesOf(the.date({ capacity: 80, remainingCapacity: 81 }))).toEqual([
      'Places restantes : il ne peut rester plus de places que la jauge (80). Corrigez l’un des deux nombres.',
    ]);
  });

  it('INV-3 say that they are gone', async () => {
    expect(await brokenRules(the.date({ remainingCapacity: 0, bookingStatus: 'open' }))).toEqual([
      'INV-3 bookingStatus',
    ]);
    for (const bookingStatus of ['sold_out', 'closed', 'waiting_list'])
      expect(await brokenRules(the.date({ remainingCapacity: 0, bookingStatus }))).toEqual([]);
  });
});

describe('the audience of a performance', () => {
  it('INV-4 has ages that go upwards', async () => {
    expect(await messagesOf(the.date({ ageMin: 12, ageMax: 6 }))).toEqual([
      'Âge maximum : l’âge maximal ne peut être inférieur à l’âge minimal (12). Corrigez l’un des deux.',
    ]);
    const production = await the.productionData({ ageMin: 12, ageMax: 6 });
    expect(await brokenRules(the.create('production', production))).toEqual(['INV-4 ageMax']);
  });
});

describe('the price of a performance', () => {
  it('INV-5 is not both free and above zero', async () => {
    expect(await brokenRules(the.date({ pricing: 'free', offers: [await offer()] }))).toEqual(['INV-5 offers.0.price']);
    expect(await brokenRules(the.date({ pricing: 'free', offers: [await offer({ price: 0 })] }))).toEqual([]);
  });

  it('INV-5 is written when there is one to pay', async () => {
    const paid = await the.date({ pricing: 'paid' });
    expect(await messagesOf(the.publish('performance', paid))).toEqual([
      'Tarifs : la représentation est payante, ajoutez un tarif ou une précision dans « Conditions tarifaires ».',
    ]);
    await the.update('performance', paid, { priceNote: { fr: 'Au chapeau' } });
    expect(await brokenRules(the.publish('performance', paid))).toEqual([]);
  });

  it('INV-5 is not free because no offer is written', async () => {
    expect(await the.date({ offers: [] })).toMatchObject({ pricing: 'unknown' });
  });

  it('INV-5 goes upwards in a range, once for each category and name', async () => {
    expect(await brokenRules(the.date({ offers: [await offer({ priceMax: 12 })] }))).toEqual([
      'INV-5 offers.0.priceMax',
    ]);
    const gold = { name: { fr: 'Carré or' } };
    expect(await brokenRules(the.date({ offers: [await offer(gold), await offer(gold)] }))).toEqual([
      'INV-5 offers.1.category',
    ]);
    expect(await brokenRules(the.date({ offers: [await offer(), await offer(gold)] }))).toEqual([]);
  });
});
