import { readDate, writeDate } from './read-date';
import { readNumber } from './read-number';
import { readTime } from './read-time';
import type { Reading } from './reading';

/** What is typed into a field of a form, by the type of its attribute. */
export const TYPED_TYPES = ['time', 'date', 'integer', 'decimal', 'float'] as const;

export type TypedType = (typeof TYPED_TYPES)[number];

export const isTypedType = (type: string): type is TypedType => (TYPED_TYPES as readonly string[]).includes(type);

/** `unsure` holds the values between which who typed has to choose. */
export type TypedValue =
  | { state: 'read'; value: string | number | null }
  | { state: 'unsure'; choices: (string | number)[] }
  | { state: 'unreadable' };

/** As the database and Strapi write them. */
const TIME = /^\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?$/;

/**
 * What a text means for an attribute, read as the season grid reads it. A reading that is likely and alone is taken: the field shows it.
 * `today` is a local date, from which a year that is left out is counted.
 */
export function readTyped(type: TypedType, text: string, today: string): TypedValue {
  if (type === 'time' && TIME.test(text)) return { state: 'read', value: text };
  const reading = readAs(type, text, today);
  if (reading.state === 'empty') return { state: 'read', value: null };
  if (reading.state === 'unreadable') return { state: 'unreadable' };
  if (reading.state === 'read') return { state: 'read', value: reading.value };
  const [only, ...others] = reading.choices;
  return only === undefined || others.length > 0
    ? { state: 'unsure', choices: reading.choices }
    : { state: 'read', value: only };
}

function readAs(type: TypedType, text: string, today: string): Reading<string | number> {
  if (type === 'time') return readTime(text);
  return type === 'date' ? readDate(text, today) : readNumber(text);
}

/** A value as people write it, which reads back as itself. */
export function writeTyped(type: TypedType, value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (type === 'time') return value.slice(0, 5);
  return type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? writeDate(value) : value;
}
