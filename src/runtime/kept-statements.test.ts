import Database from 'better-sqlite3';
import { keepStatements } from './kept-statements';

const open = () => {
  const database = new Database(':memory:');
  keepStatements(database);
  database.prepare('create table venue (name text)').run();
  return database;
};

describe('a connection that keeps its statements', () => {
  it('prepares the same text once', () => {
    const database = open();
    expect(database.prepare('select name from venue')).toBe(database.prepare('select name from venue'));
  });

  it('reads what was written since', () => {
    const database = open();
    const read = () => database.prepare('select name from venue').all();
    expect(read()).toEqual([]);
    database.prepare('insert into venue values (?)').run('Collégiale');
    expect(read()).toEqual([{ name: 'Collégiale' }]);
  });

  it('sees a column that a table has since', () => {
    const database = open();
    database.prepare('insert into venue values (?)').run('Collégiale');
    expect(database.prepare('select * from venue').all()).toEqual([{ name: 'Collégiale' }]);
    database.prepare('alter table venue add column seats integer').run();
    expect(database.prepare('select * from venue').all()).toEqual([{ name: 'Collégiale', seats: null }]);
  });

  it('forgets what it used long ago', () => {
    const database = open();
    const first = database.prepare('select 1');
    for (let one = 2; one < 1000; one += 1) database.prepare(`select ${one}`);
    expect(database.prepare('select 1')).not.toBe(first);
  });
});
