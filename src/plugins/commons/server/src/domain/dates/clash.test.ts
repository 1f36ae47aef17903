import { areRivals, byNearness, clashBetween, entriesWithRivals, type Dated } from './clash';
import { isSameEvening, type Evening } from './evening';
import { momentOf, moved } from './moved';

const THEATRE = { id: 'theatre', name: 'Théâtre' };
const MUSIC = { id: 'music', name: 'Musique' };
const BRIANCON = { latitude: 44.8966, longitude: 6.635 };
const GUILLESTRE = { latitude: 44.6598, longitude: 6.6494 };
const GAP = { latitude: 44.5594, longitude: 6.0786 };

const at = (time: string | null, date = '2027-03-12', end: Partial<Evening> = {}): Evening => ({
  ...{ date, time, endDate: null, endTime: null },
  ...end,
});
let count = 0;
const dated = (values: Partial<Dated> = {}): Dated => ({
  ...at('20:30'),
  ...{ id: `date${(count += 1)}`, place: null, point: BRIANCON, performed: null, gatherings: [], publics: [MUSIC] },
  isQuiet: false,
  ...values,
});

describe('the same evening', () => {
  it.each([
    ['an hour apart', at('20:30'), at('19:30'), true],
    ['a matinee and an evening', at('15:00'), at('20:30'), false],
    ['a matinee that lasts into the evening', at('15:00', '2027-03-12', { endTime: '21:00' }), at('20:30'), true],
    ['one after midnight', at('22:30'), at('00:30', '2027-03-13'), true],
    ['an hour that is not announced', at(null), at('15:00'), true],
    ['another day without an hour', at(null), at('20:30', '2027-03-13'), false],
    ['days of which one is this', at(null, '2027-03-10', { endDate: '2027-03-14' }), at('20:30'), true],
  ])('%s', (_, one, other, expected) => {
    expect([isSameEvening(one, other), isSameEvening(other, one)]).toEqual([expected, expected]);
  });
});

describe('a clash', () => {
  it('says how far, and what both have in common', () => {
    const concert = dated({ publics: [MUSIC, THEATRE] });
    expect(clashBetween(concert, dated({ point: GUILLESTRE }), 30)).toEqual({
      km: 26,
      publics: [MUSIC],
      isSameGathering: false,
    });
  });

  it('stops at the distance', () => {
    expect(clashBetween(dated(), dated({ point: GUILLESTRE }), 25)).toBeNull();
    expect(clashBetween(dated(), dated({ point: GAP }), 100)).toMatchObject({ km: 58 });
  });

  it('is near everything while there is no place, and in the same place whatever is known of it', () => {
    expect(clashBetween(dated({ point: null }), dated(), 5)).toMatchObject({ km: null });
    const place = { id: 'collegiale', name: 'Collégiale' };
    expect(clashBetween(dated({ point: null, place }), dated({ point: null, place }), 5)).toMatchObject({ km: 0 });
  });

  it('is not with itself, with the same production, nor with what is called off', () => {
    const one = dated({ performed: 'misanthrope' });
    expect(clashBetween(one, { ...one }, 25)).toBeNull();
    expect(clashBetween(one, dated({ performed: 'misanthrope' }), 25)).toBeNull();
    expect(clashBetween(one, dated({ isQuiet: true }), 25)).toBeNull();
  });

  it('is set apart within a festival', () => {
    const gatherings = [{ id: 'cimes', name: 'Festival des Cimes' }];
    const [one, other] = [dated({ gatherings }), dated({ gatherings })];
    expect(clashBetween(one, other, 25)).toMatchObject({ isSameGathering: true });
    expect(areRivals(one, other, 25)).toBe(false);
  });

  it('marks a calendar for the same public, as far as it is known', () => {
    expect(areRivals(dated(), dated({ publics: [THEATRE] }), 25)).toBe(false);
    expect(areRivals(dated(), dated({ publics: [] }), 25)).toBe(true);
    expect(areRivals(dated(), dated({ point: null }), 25)).toBe(false);
  });

  it('comes nearest first, then for the same public', () => {
    const clash = (km: number | null, publics: Dated['publics']) => ({
      km,
      publics,
      isSameGathering: false,
      time: null,
    });
    const [far, near, nearAndSame, unknown] = [clash(9, []), clash(2, []), clash(2, [MUSIC]), clash(null, [])];
    expect([unknown, far, near, nearAndSame].sort(byNearness)).toEqual([nearAndSame, near, far, unknown]);
  });
});

describe('the rivals of a month', () => {
  const [mine, alsoMine, other, another] = [true, true, false, false].map((isMine) => ({ ...dated(), isMine }));
  const month = [mine, alsoMine, other, another] as Parameters<typeof entriesWithRivals>[0];

  it('are those of one own dates', () => {
    expect([...entriesWithRivals(month, 25, true)].sort()).toEqual(month.map(({ id }) => id).sort());
    expect([...entriesWithRivals(month.slice(0, 2), 25, true)]).toEqual([]);
    expect([...entriesWithRivals(month.slice(2), 25, true)]).toEqual([]);
  });

  it('are all of them for who has no organisation', () => {
    expect(entriesWithRivals(month.slice(2), 25, false).size).toBe(2);
  });
});

describe('a date that is moved', () => {
  const attributes = {
    start: { instant: 'startsAt', date: 'startDate', time: 'startTime' },
    end: { date: 'endDate', time: 'endTime' },
    alongside: ['doorTime'],
  };
  const values = { startDate: '2027-03-12', startTime: '20:30:00.000', endTime: '22:00:00.000', doorTime: '19:45:00' };

  it('keeps its hours on another day', () => {
    expect(moved(attributes, values, { date: '2027-03-19', time: '20:30' })).toEqual({
      startDate: '2027-03-19',
      startTime: '20:30:00',
    });
  });

  it('takes its doors and its end along, past midnight too', () => {
    expect(moved(attributes, values, { date: '2027-03-12', time: '23:00' })).toEqual({
      startDate: '2027-03-12',
      startTime: '23:00:00',
      endTime: '00:30:00',
      doorTime: '22:15:00',
    });
  });

  it('takes the last day of what lasts for days', () => {
    const exhibition = { startDate: '2027-03-12', startTime: null, endDate: '2027-03-31' };
    expect(momentOf(attributes, exhibition)).toEqual({ date: '2027-03-12', time: null });
    expect(moved(attributes, exhibition, { date: '2027-03-15', time: null })).toEqual({
      startDate: '2027-03-15',
      startTime: null,
      endDate: '2027-04-03',
    });
  });
});
