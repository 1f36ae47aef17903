import { embedQuery, readEmbedRequest, type EmbedRequest } from './embed-request';

const agenda = { hasPeriod: true, locales: ['fr', 'en'], today: '2026-12-01' };
const directory = { ...agenda, hasPeriod: false };

const read = (query: Record<string, unknown>, channel = agenda) => readEmbedRequest(query, channel);
const itemsOf = (query: Record<string, unknown>, channel = agenda) => (read(query, channel) as EmbedRequest).parameters;

describe('what is asked of an embed', () => {
  it('is the dates to come, in their order, when nothing is said', () => {
    expect(read({})).toEqual({
      options: {
        view: 'list',
        locale: 'fr',
        limit: 25,
        page: 1,
        month: null,
        when: null,
        today: '2026-12-01',
        narrowing: {},
      },
      parameters: { sort: 'date', from: '2026-12-01', page: '1', pageSize: '25' },
    });
  });

  it('is narrowed by what it does not know itself, which the channel reads', () => {
    expect(itemsOf({ view: 'next', commune: '05023', limit: '3' })).toEqual({
      ...{ sort: 'date', from: '2026-12-01', commune: '05023', page: '1', pageSize: '3' },
    });
  });

  it('is the whole of a month, the present one at first', () => {
    expect(itemsOf({ view: 'month' })).toMatchObject({ from: '2026-12-01', to: '2026-12-31', pageSize: '500' });
    expect(itemsOf({ view: 'month', month: '2027-02' })).toMatchObject({ from: '2027-02-01', to: '2027-02-28' });
  });

  it('is a period that moves with time', () => {
    expect(itemsOf({ when: 'weekend' })).toMatchObject({ from: '2026-12-05', to: '2026-12-06' });
    expect(itemsOf({ when: 'tonight' })).toMatchObject({ from: '2026-12-01', to: '2026-12-01', startsAfter: '17:00' });
  });

  it('is what a window says, without today', () => {
    expect(itemsOf({ to: '2026-11-01' })).not.toHaveProperty('from');
  });

  it('is a directory where nothing has a date, also for who copied a list', () => {
    for (const query of [{}, { view: 'list' }, { view: 'directory' }])
      expect(read(query, directory)).toMatchObject({ options: { view: 'directory' }, parameters: { sort: 'title' } });
  });

  it.each([
    [{ view: 'carousel' }, 'view', 'list, next, month, map'],
    [{ view: 'directory' }, 'view', 'list, next, month, map'],
    [{ when: 'yesterday' }, 'when', 'today, tonight, tomorrow, weekend, week, month'],
    [{ lang: 'de' }, 'lang', 'fr, en, it'],
    [{ limit: '0' }, 'limit', '100'],
    [{ limit: '5000' }, 'limit', '100'],
    [{ pageSize: 'x' }, 'pageSize', '100'],
    [{ page: '-1' }, 'page', '1000'],
    [{ view: 'month', month: '2027-13' }, 'month', ''],
    [{ limit: '3', pageSize: '3' }, 'limit', 'pageSize'],
    [{ q: ['a', 'b'] }, 'q', ''],
  ])('names what does not suit in %j', (query, name, known) => {
    expect(read(query)).toMatchObject({ name, parameters: { known } });
  });

  it('has an address for each of its pages and months', () => {
    const { options } = read({ limit: '5', q: 'bach & fils', commune: '05023' }) as EmbedRequest;
    expect(embedQuery(options, { page: 2 })).toBe('view=list&lang=fr&limit=5&commune=05023&q=bach+%26+fils&page=2');
    const month = read({ view: 'month', lang: 'it' }) as EmbedRequest;
    expect(embedQuery(month.options, { month: '2027-01' })).toBe('view=month&lang=it&month=2027-01');
  });
});
