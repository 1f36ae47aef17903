import { isFilled } from './filled';

const changes = (connect: number, disconnect: number) => ({
  connect: Array(connect).fill({}),
  disconnect: Array(disconnect).fill({}),
});

it.each([
  [null, undefined, false],
  ['', undefined, false],
  ['Bal', undefined, true],
  [0, undefined, true],
  [[], undefined, false],
  [[{ id: 1 }], undefined, true],
  [{ fr: 'Bal' }, undefined, true],
  [false, undefined, false],
  [true, undefined, true],
])('%j without a default is filled: %#', (value, stored, expected) => {
  expect(isFilled(value, stored, undefined)).toBe(expected);
});

it('what a new entry holds was filled by nobody', () => {
  expect(isFilled('offline', undefined, 'offline')).toBe(false);
  expect(isFilled('online', undefined, 'offline')).toBe(true);
  expect(isFilled(true, undefined, true)).toBe(false);
  expect(isFilled(false, undefined, true)).toBe(true);
});

it('a relation is filled by what it had, and by what the form adds and takes away', () => {
  expect(isFilled(changes(0, 0), { count: 2 }, undefined)).toBe(true);
  expect(isFilled(changes(0, 2), { count: 2 }, undefined)).toBe(false);
  expect(isFilled(changes(1, 0), undefined, undefined)).toBe(true);
  expect(isFilled(changes(0, 0), undefined, undefined)).toBe(false);
});
