import { databaseFailureOf, hideValues } from './database-errors';

const failure = (properties: object, message = '') => Object.assign(new Error(message), properties);

describe('an error of the database', () => {
  it.each([
    ['SQLITE_BUSY', 'unavailable'],
    ['SQLITE_BUSY_SNAPSHOT', 'unavailable'],
    ['08006', 'unavailable'],
    ['57P01', 'unavailable'],
    ['53300', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'duplicate'],
    ['23505', 'duplicate'],
    ['SQLITE_CONSTRAINT_NOTNULL', null],
    ['22003', 'outOfRange'],
    ['22P02', null],
  ])('%s means %s', (code, meaning) => {
    expect(databaseFailureOf(failure({ code }))).toBe(meaning);
  });

  it.each(['Connection terminated unexpectedly', 'database "odus" is not currently accepting connections'])(
    'is known by what the driver says: %s',
    (message) => {
      expect(databaseFailureOf(failure({}, message))).toBe('unavailable');
    },
  );

  it('is not one of a mail server that cannot be reached', () => {
    expect(databaseFailureOf(failure({ code: 'ECONNREFUSED', command: 'CONN' }))).toBeNull();
  });

  it('is logged with its statement and without what was written', () => {
    const sql = 'insert into "members" ("email") values ($1)';
    const error = failure(
      { code: '23505', detail: 'Key (email)=(lila@example.org) already exists.' },
      'duplicate key value violates unique constraint "members_email_uq"',
    );
    error.message = `${sql} - ${error.message}`;
    hideValues(error, sql);
    expect(error.message).toBe(`${sql} - duplicate key value violates unique constraint "members_email_uq"`);
    expect(JSON.stringify({ ...error, stack: error.stack })).not.toContain('lila');
  });

  it('hides the value that a column cannot hold', () => {
    const error = failure({ code: '22P02' }, 'invalid input syntax for type integer: "06 12 34 56 78"');
    error.message = `select $1 - ${error.message}`;
    hideValues(error, 'select $1');
    expect(error.message).toBe('select $1 - invalid input syntax for type integer: "…"');
    expect(error.stack).not.toContain('06 12');
  });
});
