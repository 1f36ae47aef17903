import { isId } from './file-id';

describe('the id of a file', () => {
  it('is a number that a column of ids holds', () => {
    expect([1, '1', '2147483647', 2_147_483_647].filter((value) => !isId(value))).toEqual([]);
    const others = [
      '',
      'abc',
      '0',
      '-1',
      '1.5',
      '1 ',
      '٣',
      '1e3',
      '2147483648',
      '9'.repeat(40),
      NaN,
      null,
      [1],
      { $gt: 0 },
    ];
    expect(others.filter(isId)).toEqual([]);
  });
});
