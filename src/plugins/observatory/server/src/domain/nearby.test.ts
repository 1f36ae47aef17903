import { calendarCodes } from './calendar';
import type { Place } from './declarations';
import { toVector, type Fact } from './fact';
import { placeWeeks } from './gaps';
import { daysOf, evenings, nearest } from './nearby';

const place = (code: string, latitude: number, longitude: number): Place => ({
  ...{ code, name: code, latitude, longitude, within: {} },
});
const briancon = place('05023', 44.8994, 6.6493);
const vars = place('05177', 44.5926, 6.7138);

const date = (
  day: string,
  time: string | null,
  { latitude, longitude }: Place,
  kind = 'music',
  venue = 'hall',
): Fact => ({
  source: 'performances',
  id: `${day} ${kind} ${venue}`,
  date: day,
  codes: { ...calendarCodes(day, time), discipline: [kind], venue: [venue] },
  keys: {},
  numbers: {},
  passes: [],
  index: {
    ...{ termCodes: '', place: toVector({ latitude, longitude }), weekday: null, measures: [], startsAt: 0, endsAt: 0 },
    minute: time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    availableFrom: null,
  },
});

const ways = {
  ...{ placeDimension: 'commune', kindDimension: 'discipline', minutes: 20, eveningFrom: '17:00' },
  minutesOf: (kilometres: number) => kilometres * 1.68,
};

describe('the evenings of a commune', () => {
  it('have no date, one or several within reach', () => {
    const facts = [
      date('2026-12-04', '20:30', briancon),
      date('2026-12-05', '20:30', briancon),
      date('2026-12-05', null, briancon, 'theatre'),
      date('2026-12-06', '11:00', briancon),
    ];
    const days = ['2026-12-04', '2026-12-05', '2026-12-06'];
    const found = evenings({ facts, places: [briancon, vars], days }, ways);
    const choices = (code: string) =>
      found.filter(({ codes }) => codes.commune?.[0] === code).map(({ codes }) => codes.choice?.[0]);
    expect(choices('05023')).toEqual(['one', 'several', 'none']);
    expect(choices('05177')).toEqual(['none', 'none', 'none']);
  });

  it('are those of whole seasons that are over, and of others until the last date', () => {
    const facts = [{ date: '2026-05-02' }, { date: '2026-12-24' }];
    const days = daysOf(facts, '2026-11-30');
    expect([days[0], days.length, days.at(-1)]).toEqual(['2025-09-01', 365 + 115, '2026-12-24']);
  });
});

describe('the nearest date', () => {
  it('is the least of its week, for each kind', () => {
    const facts = [date('2026-12-04', '20:30', vars), date('2026-12-05', '15:00', briancon, 'theatre')];
    const found = nearest({ facts, places: [briancon], days: ['2026-12-04', '2026-12-05'] }, ways);
    expect(found.map(({ codes, numbers }) => [codes.discipline?.[0], codes.week?.[0], numbers.minutes])).toEqual([
      ['music', '2026-W49', 58],
      ['theatre', '2026-W49', 0],
    ]);
  });
});

describe('a gap', () => {
  const halls = [
    { code: 'collegiale', name: 'Collégiale', place: toVector(briancon) },
    { code: 'salle-de-vars', name: 'Salle de Vars', place: toVector(vars) },
  ];
  const given = { places: [briancon, vars], halls, weeks: ['2026-W50'], hallDimension: 'venue' };

  it('is closed by a free evening of the nearest hall, Saturday first', () => {
    const facts = [date('2026-12-11', '20:30', briancon, 'music', 'collegiale')];
    const [ofBriancon, ofVars] = placeWeeks({ ...given, facts }, ways);
    expect(ofBriancon).toMatchObject({ minutes: 0, proposal: null });
    expect(ofVars).toMatchObject({
      minutes: 58,
      kinds: [{ kind: 'music', minutes: 58 }],
      proposal: { hall: { code: 'salle-de-vars' }, day: '2026-12-12', minutes: 0, others: 0 },
    });
  });

  it('takes no evening that the hall has', () => {
    const far = place('far', 46, 6);
    const facts = [date('2026-12-12', '10:00', far, 'music', 'salle-de-vars')];
    const [, ofVars] = placeWeeks({ ...given, facts }, ways);
    expect(ofVars?.proposal?.day).toBe('2026-12-11');
  });

  it('says so when no hall is within reach', () => {
    const [, ofVars] = placeWeeks({ ...given, halls: halls.slice(0, 1), facts: [] }, ways);
    expect(ofVars).toMatchObject({ minutes: null, kinds: [], proposal: null });
  });
});
