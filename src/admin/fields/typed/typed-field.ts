import { readTyped, writeTyped, type TypedType } from '../../../plugin-kit/reading/typed-value';

/** What the form holds: what the server sent, or a text that could not be read. */
export type Stored = string | number | null | undefined;

interface Problem {
  /** Key of the message. */
  why: string;
  values: { text: string; choices: string };
}

const NAMES = { time: 'time', date: 'date', integer: 'number', decimal: 'number', float: 'number' } as const;

/** What is wrong with a value that the form holds; null when it can be read. */
export function readField(type: TypedType, value: Stored): Problem | null {
  if (typeof value !== 'string' || value === '') return null;
  const reading = readTyped(type, value, new Date().toLocaleDateString('sv-SE'));
  if (reading.state === 'read') return null;
  if (reading.state === 'unreadable') return { why: NAMES[type], values: { text: value, choices: '' } };
  const choices = reading.choices.map((choice) => writeTyped(type, choice)).join(', ');
  return { why: 'several', values: { text: value, choices } };
}

/** A value as the field shows it. */
export function shownValue(type: TypedType, value: Stored, language: string): string {
  if (value === null || value === undefined || value === '') return '';
  const isNumber = type !== 'time' && type !== 'date';
  const number = isNumber && !Number.isNaN(Number(value)) ? Number(value) : null;
  if (number !== null) return language.startsWith('en') ? String(number) : writeTyped(type, number);
  if (type === 'time') return /^\d{2}:\d{2}:/.test(String(value)) ? String(value).slice(0, 5) : String(value);
  return writeTyped(type, value);
}
