import { weekdayNamed } from '../../../../../plugin-kit/reading/date-names';
import { readTime } from '../../../../../plugin-kit/reading/read-time';
import { normalizeText } from '../../../../../plugin-kit/reading/reading';
import { text } from '../../../../../plugin-kit/server/words';

const DAYS_IN_WEEK = 7;

/** Days of the week by their names or numbers, from 1 for Monday: `fri,samedi,7`. */
export const weekdays = text()
  .max(200)
  .transform((typed) => [...new Set(typed.split(',').map(weekdayWritten))].sort())
  .refine((days): days is number[] => !days.includes(null));

/** An hour of the day as people write it, in minutes: `18:00`, `18h`, `18`. */
export const hour = text()
  .max(20)
  .transform(minutesWritten)
  .refine((minutes): minutes is number => minutes !== null);

function weekdayWritten(typed: string): number | null {
  const name = normalizeText(typed);
  if (/^\d$/.test(name)) return Number(name) >= 1 && Number(name) <= DAYS_IN_WEEK ? Number(name) : null;
  return weekdayNamed(name);
}

function minutesWritten(typed: string): number | null {
  const reading = readTime(typed);
  const time = reading.state === 'read' ? reading.value : reading.state === 'unsure' ? reading.choices[0] : undefined;
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
