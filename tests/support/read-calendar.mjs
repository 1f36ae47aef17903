// Reads a calendar from standard input with a parser that is not the one that wrote it, in the time zone of the process
// (TZ), and writes [{ uid, startsAt, endsAt, isWholeDay, status }].
import { readFileSync } from 'node:fs';
import { convertIcsCalendar } from 'ts-ics';

const { events } = convertIcsCalendar(undefined, readFileSync(0, 'utf8'));
const read = events.map(({ uid, start, end, status }) => ({
  uid,
  startsAt: start.date.toISOString(),
  endsAt: end?.date.toISOString() ?? null,
  isWholeDay: start.type === 'DATE',
  status,
}));
process.stdout.write(JSON.stringify(read));
