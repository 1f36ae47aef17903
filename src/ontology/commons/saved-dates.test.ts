import { savedDates } from './saved-dates';

const offer = (code: string, price: number, other: object = {}) => ({
  ...{ price, priceMax: null, currency: 'EUR', category: { code } },
  ...other,
});
const evening = (other: object = {}) => ({
  ...{ startDate: '2027-03-12', startTime: '20:30:00.000', pricing: 'paid', offers: [offer('base', 12)] },
  production: { documentId: 'p', title: 'Le Misanthrope' },
  venue: { documentId: 'v', name: 'Le Cadran' },
  ...{ space: null, booking: { id: 3, mode: 'required', phone: '+33492000000', url: 'https://billetterie.example' } },
  ...other,
});
const references = { base: 'b', reduced: 'r' };

describe('a saved date in the table', () => {
  it('holds what its cells can say', () => {
    expect(savedDates.valuesOf(evening())).toEqual({
      ...{ date: '2027-03-12', time: '20:30', price: { kind: 'paid', amount: 12 } },
      production: { documentId: 'p', name: 'Le Misanthrope' },
      venue: { documentId: 'v', name: 'Le Cadran' },
      ticketLink: 'https://billetterie.example',
    });
  });

  it.each([
    ['two prices', { offers: [offer('base', 12), offer('reduced', 8)] }, { kind: 'paid', amount: 12, reduced: 8 }],
    ['a range', { offers: [offer('base', 12, { priceMax: 30 })] }, { kind: 'range', amount: 12, upTo: 30 }],
    ['nothing to pay', { pricing: 'free', offers: [] }, { kind: 'free' }],
    ['three prices, which no cell says', { offers: [12, 8, 5].map((price) => offer('base', price)) }, undefined],
    ['a price of its own category', { offers: [offer('child', 5)] }, undefined],
  ])('says %s', (_, other, price) => expect(savedDates.valuesOf(evening(other)).price).toEqual(price));

  it('writes what changed and nothing else: how one books otherwise stays', () => {
    expect(savedDates.toData({ date: '2027-03-19' }, evening(), { references })).toEqual({ startDate: '2027-03-19' });
    expect(
      savedDates.toData({ price: { kind: 'free' }, space: null, ticketLink: null }, evening(), { references }),
    ).toEqual({
      ...{ pricing: 'free', offers: [], space: null },
      booking: { id: 3, mode: 'required', phone: '+33492000000', url: null },
    });
  });
});
