import { activeFilters, NO_FILTER, parseListState, queryOf, type ListState } from './list-state';

const DECLARED = {
  filters: ['disciplines', 'commune', 'pricing'].map((parameter) => ({ parameter })),
  measures: [{ parameter: 'priceMax', max: 500 }],
};
const read = (query: string): ListState => parseListState(asKoa(query), DECLARED);
/** As Koa reads an address: a list where a name is repeated. */
function asKoa(query: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

describe('the address of a list', () => {
  it('is the same for the boxes of a form and for a list of codes', () => {
    const ofForm = 'disciplines=theatre&disciplines=music&when=&from=&to=&startsAfter=&around=&radius=10';
    expect(queryOf(read(ofForm))).toBe('disciplines=music,theatre');
    expect(queryOf(read('disciplines=theatre,music'))).toBe('disciplines=music,theatre');
  });

  it('is empty for the whole list', () => {
    expect(read('')).toEqual(NO_FILTER);
    expect(queryOf(NO_FILTER)).toBe('');
  });

  it('leaves out what nobody can read, and what campaigns add', () => {
    expect(
      queryOf(read('from=hier&weekday=9&page=-1&view=tower&radius=7&priceMax=cheap&utm_source=x&__proto__=1')),
    ).toBe('');
  });

  it('reads hours as people write them', () => {
    expect(
      ['18h', '18:00', '9h30', '18', '25h', 'soir'].map((hour) => read(`startsAfter=${hour}`).startsAfter),
    ).toEqual(['18:00', '18:00', '09:30', '18:00', null, null]);
  });

  it('puts two dates in order, and forgets them for a period that moves with time', () => {
    expect(read('from=2027-03-12&to=2027-03-01')).toMatchObject({ from: '2027-03-01', to: '2027-03-12' });
    expect(queryOf(read('when=weekend&from=2027-03-12'))).toBe('when=weekend');
  });

  it('reads back as it was written', () => {
    const query =
      'q=l%27%C3%A9t%C3%A9&weekday=6,7&startsAfter=18:00&commune=05023&pricing=free&priceMax=10&around=05023&radius=20&page=3';
    expect(queryOf(read(query))).toBe(query);
  });

  it('says what each filter leaves when it is taken off', () => {
    const filters = activeFilters(read('q=bach&disciplines=music,theatre&page=4'));
    expect(filters.map(({ parameter, value, without }) => [parameter, value, queryOf(without)])).toEqual([
      ['q', 'bach', 'disciplines=music,theatre'],
      ['disciplines', 'music', 'q=bach&disciplines=theatre'],
      ['disciplines', 'theatre', 'q=bach&disciplines=music'],
    ]);
  });
});
