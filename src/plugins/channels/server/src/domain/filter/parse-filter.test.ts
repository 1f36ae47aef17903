import type { Field } from '../source';
import { parseFilter } from './parse-filter';

const label = { fr: '' };
const fields: Field[] = [
  { name: 'venue.kinds', type: 'terms', label, read: () => [] },
  { name: 'startsAt', type: 'instant', label, read: () => null },
  { name: 'capacity', type: 'number', label, read: () => null },
];
const known = (field: Field) => (field.name === 'venue.kinds' ? new Set(['church', 'chapel']) : null);
const problems = (typed: unknown) => {
  const parsed = parseFilter(typed, fields, known);
  return 'problems' in parsed ? parsed.problems.map(({ path, code }) => [path, code]) : [];
};

describe('a filter that is saved', () => {
  it('is kept as it was typed when every clause is right', () => {
    const typed = {
      and: [
        { field: 'venue.kinds', operator: 'within', value: ['church', 'chapel'] },
        { not: { field: 'startsAt', operator: 'before', value: { relative: 'now', days: -1 } } },
      ],
    };
    expect(parseFilter(typed, fields, known)).toEqual({ filter: typed });
  });

  it.each([
    [
      'the field that does not exist',
      { and: [{ field: 'email', operator: 'is', value: 1 }] },
      'and[0].field',
      'unknownField',
    ],
    [
      'the operator that the field has not',
      { not: { field: 'capacity', operator: 'within', value: ['a'] } },
      'not.operator',
      'unknownOperator',
    ],
    [
      'the value of the wrong type',
      { or: [{ field: 'capacity', operator: 'equals', value: '12' }] },
      'or[0].value',
      'value',
    ],
    ['the date that is not one', { field: 'startsAt', operator: 'before', value: 'demain' }, 'value', 'value'],
    [
      'the code that nobody knows',
      { field: 'venue.kinds', operator: 'is', value: ['church', 'eglise'] },
      'value[1]',
      'unknownCode',
    ],
    ['a part that is neither a group nor a clause', { and: [{ field: 'capacity' }] }, 'and[0]', 'shape'],
    ['a part with two meanings', { and: [], or: [] }, 'filter', 'shape'],
    ['a text instead of a tree', 'venue.kinds = church', 'filter', 'shape'],
  ])('is refused by naming %s', (_what, typed, path, code) => {
    expect(problems(typed)).toEqual([[path, code]]);
  });

  it('is refused with all of its problems at once', () => {
    expect(
      problems({
        and: [
          { field: 'a', operator: 'b' },
          { field: 'c', operator: 'd' },
        ],
      }),
    ).toHaveLength(2);
  });

  it('is refused when it is nested too deep or too long', () => {
    const deep = Array.from({ length: 10 }).reduce<unknown>((part) => ({ not: part }), { and: [] });
    expect(problems(deep)).toEqual([['not.not.not.not.not.not.not.not.not', 'tooDeep']]);
    const clause = { field: 'capacity', operator: 'equals', value: 1 };
    expect(problems({ or: Array.from({ length: 101 }, () => clause) })).toEqual([['or[100]', 'tooLong']]);
  });
});
