// Holds the lock of writers of an SQLite file, as a backup or another program does, says "locked", and lets go after so long.
// Usage: node hold-lock.cjs FILE MILLISECONDS
const Database = require('better-sqlite3');

const [file, milliseconds] = process.argv.slice(2);
const database = new Database(file);
database.exec('begin immediate');
process.stdout.write('locked\n');
setTimeout(() => {
  database.exec('rollback');
  database.close();
}, Number(milliseconds));
