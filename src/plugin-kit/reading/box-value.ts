import { readTyped, writeTyped } from './typed-value';

/** What a box of a screen holds: `2027-03-12`, `20:30`, `2027-03-12T20:30`, or nothing. */
export type BoxType = 'date' | 'time' | 'datetime-local';

/** The day, then the hour. Four digits in a row are a year: `12 mars 2027` has no hour. Seconds, as programs write them, are left out. */
const DAY_AND_HOUR = /^(.*?\S)(?:T|[\s,]+(?:à |at |alle )?)(\d{1,2}(?: ?[h:.] ?\d{0,2})?)(?::\d{2})?$/i;

/** What was typed means; null when it cannot be read, or in several ways. */
export function readBox(type: BoxType, text: string, today: string): string | null {
  if (text.trim() === '') return '';
  if (type !== 'datetime-local') return readPart(type, text, today);
  const [, day, hour] = DAY_AND_HOUR.exec(text.trim()) ?? [];
  const [date, time] = [day && readPart('date', day, today), hour && readPart('time', hour, today)];
  return date && time ? `${date}T${time}` : null;
}

/** The same as people read it: `ven. 12 mars 2027 20h30`. */
export function writeBox(type: BoxType, value: string): string {
  if (value === '') return '';
  if (type !== 'datetime-local') return writeTyped(type, value);
  const [date = '', time = ''] = value.split('T');
  return `${writeTyped('date', date)} ${writeTyped('time', time.slice(0, 5))}`;
}

function readPart(type: 'date' | 'time', text: string, today: string): string | null {
  const reading = readTyped(type, text, today);
  if (reading.state !== 'read' || typeof reading.value !== 'string') return null;
  return type === 'time' ? reading.value.slice(0, 5) : reading.value;
}
