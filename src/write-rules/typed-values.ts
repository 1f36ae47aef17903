import { violation, type Violation } from '../ontology/rules/violation';
import { readAddress } from '../plugin-kit/reading/read-address';
import { isTypedType, readTyped, writeTyped } from '../plugin-kit/reading/typed-value';

/** What Strapi reads by itself, and programs send. */
const AS_IT_IS: Record<string, RegExp> = {
  time: /^\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/,
  date: /^\d{4}-\d{2}-\d{2}/,
  integer: /^-?\d+(?:\.\d+)?$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  float: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i,
};

interface Typed {
  value: unknown;
  violations: Violation[];
}

/** Hours, dates and numbers as people type them (`21h`, `12 mars 2027`, `12,50`): read, or refused beside their field. */
export function typedValue(type: string, value: unknown, path: Violation['path']): Typed {
  if (typeof value !== 'string' || !isTypedType(type) || AS_IT_IS[type]?.test(value)) return { value, violations: [] };
  const typed = readTyped(type, value, new Date().toISOString().slice(0, 10));
  if (typed.state === 'read') return { value: typed.value, violations: [] };
  if (typed.state === 'unreadable')
    return { value, violations: [violation('format', path, messages[type], { value })] };
  const choices = typed.choices.map((choice) => writeTyped(type, choice)).join(', ');
  return { value, violations: [violation('format', path, 'severalReadings', { value, choices })] };
}

const messages = {
  time: 'timeFormat',
  date: 'dateFormat',
  integer: 'numberFormat',
  decimal: 'numberFormat',
  float: 'numberFormat',
};

/** A web address with the beginning that people leave out: `www.theatre.example/7`. */
export function wholeAddress(text: string): string {
  const reading = readAddress(text);
  return reading.state === 'unsure' ? (reading.choices[0] ?? text) : text;
}
