import type { Field, Term } from '../source';
import type { Filter } from './filter';
import { matches, matchingIntervals } from './matching-intervals';

interface Concert {
  title: Record<string, string>;
  kinds: Term[];
  capacity: number | null;
  free: boolean | null;
  startDate: string;
  startsAt: string;
  place: { latitude: number; longitude: number } | null;
}

const label = { fr: '' };
const fields: Field<Concert>[] = [
  { name: 'title', type: 'text', label, read: ({ title }) => title },
  { name: 'venue.kinds', type: 'terms', label, read: ({ kinds }) => kinds },
  { name: 'capacity', type: 'number', label, read: ({ capacity }) => capacity },
  { name: 'free', type: 'boolean', label, read: ({ free }) => free },
  { name: 'startDate', type: 'date', label, read: ({ startDate }) => startDate },
  { name: 'startsAt', type: 'instant', label, read: ({ startsAt }) => startsAt },
  { name: 'place', type: 'place', label, read: ({ place }) => place },
];

/** 12 March 2027, 20:30 in Briançon, in a collegiate church. */
const concert: Concert = {
  title: { fr: 'Été baroque', en: 'Baroque summer' },
  kinds: [{ code: 'collegiate', label, broader: ['church', 'place_of_worship'] }],
  capacity: 300,
  free: null,
  startDate: '2027-03-12',
  startsAt: '2027-03-12T19:30:00.000Z',
  place: { latitude: 44.90028, longitude: 6.64278 },
};

const zone = 'Europe/Paris';
const lets = (filter: Filter, at = '2027-03-01T12:00:00Z') => matches(concert, filter, fields, zone, Date.parse(at));

describe('a filter', () => {
  it.each<[string, Filter, boolean]>([
    ['everything, when it has no clause', { and: [] }, true],
    ['nothing, when it has no alternative', { or: [] }, false],
    [
      'a text in any language, without accents or capitals',
      { field: 'title', operator: 'contains', value: 'ETE' },
      true,
    ],
    ['a text that starts so', { field: 'title', operator: 'startsWith', value: 'baroque' }, true],
    ['no text that differs', { field: 'title', operator: 'equals', value: 'baroque' }, false],
    ['a term by a broader one', { field: 'venue.kinds', operator: 'within', value: ['chapel', 'church'] }, true],
    [
      'no term by a broader one when it must be exact',
      { field: 'venue.kinds', operator: 'is', value: ['church'] },
      false,
    ],
    ['a number', { field: 'capacity', operator: 'atLeast', value: 300 }, true],
    ['no unknown value, whatever is compared', { field: 'free', operator: 'is', value: false }, false],
    ['an unknown value, when it is asked for', { field: 'free', operator: 'isEmpty' }, true],
    ['a date', { field: 'startDate', operator: 'onOrAfter', value: '2027-03-12' }, true],
    ['no date that is reached', { field: 'startDate', operator: 'before', value: '2027-03-12' }, false],
    ['an instant', { field: 'startsAt', operator: 'before', value: '2027-03-12T20:30:01+01:00' }, true],
    [
      'a place within a distance',
      { field: 'place', operator: 'near', value: { latitude: 44.9, longitude: 6.6, radiusKm: 4 } },
      true,
    ],
    [
      'no place beyond it',
      { field: 'place', operator: 'near', value: { latitude: 44.9, longitude: 6.6, radiusKm: 3 } },
      false,
    ],
    ['what is not something', { not: { field: 'capacity', operator: 'atMost', value: 100 } }, true],
    [
      'one of several',
      {
        or: [
          { field: 'capacity', operator: 'equals', value: 1 },
          { field: 'title', operator: 'isPresent' },
        ],
      },
      true,
    ],
    ['nothing by an unknown field', { field: 'email', operator: 'isPresent' }, false],
  ])('lets in %s', (_what, filter, expected) => {
    expect(lets(filter)).toBe(expected);
  });

  it('lets a date in until it starts, when it asks for what is to come', () => {
    const filter: Filter = { field: 'startsAt', operator: 'onOrAfter', value: { relative: 'now' } };
    expect(lets(filter, '2027-03-12T19:30:00.000Z')).toBe(true);
    expect(lets(filter, '2027-03-12T19:30:00.001Z')).toBe(false);
  });

  it('lets a date in until midnight of the territory, when it asks for today and after', () => {
    const filter: Filter = { field: 'startDate', operator: 'onOrAfter', value: { relative: 'today' } };
    expect(matchingIntervals(concert, filter, fields, zone)).toEqual([[-Infinity, Date.parse('2027-03-12T23:00:00Z')]]);
  });

  it('opens and closes a window of days, over the night that has 23 hours', () => {
    const week: Filter = {
      and: [
        { field: 'startDate', operator: 'onOrAfter', value: { relative: 'today' } },
        { field: 'startDate', operator: 'before', value: { relative: 'today', days: 7 } },
      ],
    };
    const easter = { ...concert, startDate: '2027-03-28' };
    expect(matchingIntervals(easter, week, fields, zone)).toEqual([
      [Date.parse('2027-03-21T23:00:00Z'), Date.parse('2027-03-28T22:00:00Z')],
    ]);
  });

  it('follows the week, from Monday to Sunday, over the night that has 23 hours', () => {
    const thisWeek: Filter = {
      and: [
        { field: 'startDate', operator: 'onOrAfter', value: { relative: 'week' } },
        { field: 'startDate', operator: 'before', value: { relative: 'week', days: 7 } },
      ],
    };
    const saturday: Filter = { field: 'startDate', operator: 'onOrAfter', value: { relative: 'week', days: 5 } };
    const monday = Date.parse('2027-03-21T23:00:00Z');
    const nextMonday = Date.parse('2027-03-28T22:00:00Z');
    for (const startDate of ['2027-03-22', '2027-03-28']) {
      expect(matchingIntervals({ ...concert, startDate }, thisWeek, fields, zone)).toEqual([[monday, nextMonday]]);
    }
    const until = (startDate: string) => matchingIntervals({ ...concert, startDate }, saturday, fields, zone);
    expect(until('2027-03-27')).toEqual([[-Infinity, nextMonday]]);
    expect(until('2027-03-26')).toEqual([[-Infinity, monday]]);
  });
});
