import { isUnreadable } from './unreadable-values';

it.each([
  Object.assign(new Error('invalid input syntax for type date: "hello"'), { code: '22007' }),
  Object.assign(new Error('value "99999999999999" is out of range for type integer'), { code: '22003' }),
  Object.assign(new Error('SQLITE_ERROR: at most 64 tables in a join'), { code: 'SQLITE_ERROR' }),
  new Error('Expected a valid Number, got abc'),
  new Error('You cannot order on component types'),
])('takes for bad input what a database cannot read: %s', (error) => {
  expect(isUnreadable(error)).toBe(true);
});

it.each([
  Object.assign(new Error('duplicate key value'), { code: '23505' }),
  Object.assign(new Error('no such table: works'), { code: 'SQLITE_ERROR' }),
  new Error('Cannot read properties of undefined'),
  null,
])('takes for a fault of its own what is one: %s', (error) => {
  expect(isUnreadable(error)).toBe(false);
});
