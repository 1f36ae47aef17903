import type { Field, FieldType } from '../source';
import { isConstant, MAX_FIELDS, nameOf, shapeEntry, type Shape, type ShownField } from './shape';

/** What is wrong with a shape, where in it (`shape[2].as`), and what would be right. */
export interface ShapeProblem {
  path: string;
  code:
    'form' | 'name' | 'length' | 'unknownField' | 'closedOnly' | 'option' | 'reserved' | 'twice' | 'inside' | 'tooMany';
  parameters: Record<string, string>;
}

export type ParsedShape = { shape: Shape } | { problems: ShapeProblem[] };

/** The types of field that each option rewords. */
const OPTIONS: Record<'text' | 'date' | 'terms', FieldType[]> = {
  text: ['text'],
  date: ['date', 'instant'],
  terms: ['terms'],
};
const RESERVED = new Set(['documentId', '__proto__', 'constructor', 'prototype']);

/** Reads a shape as it was typed. Every problem is returned, not only the first. `reserved` names fields that are not for this channel. */
export function parseShape(typed: unknown, fields: Field[], reserved: string[] = []): ParsedShape {
  if (!Array.isArray(typed) || typed.length === 0) return { problems: [problem('shape', 'form')] };
  if (typed.length > MAX_FIELDS) {
    return { problems: [problem('shape', 'tooMany', { limit: String(MAX_FIELDS) })] };
  }
  const shape: Shape = [];
  const problems = typed.flatMap((one: unknown, index): ShapeProblem[] => {
    const path = `shape[${index}]`;
    const parsed = shapeEntry.safeParse(one);
    if (!parsed.success) return [misformed(one, path)];
    shape.push(parsed.data);
    return isConstant(parsed.data) ? [] : checkField(parsed.data, path, fields, reserved);
  });
  const all = [...problems, ...checkNames(shape)];
  return all.length > 0 ? { problems: all } : { shape };
}

/** What is not as it must be in an entry: in people's words for what they type themselves. */
function misformed(typed: unknown, path: string): ShapeProblem {
  const place = placeOf(typed).join('.');
  const where = [path, place].filter(Boolean).join('.');
  if (place === 'as') return problem(where, 'name', { name: String((typed as { as: unknown }).as) });
  return problem(where, place === 'text.most' ? 'length' : 'form');
}

/** Which part of an entry is not as it must be, where that can be told. */
function placeOf(typed: unknown): string[] {
  if (typeof typed !== 'object' || typed === null) return [];
  const kind = 'constant' in typed ? shapeEntry.options[1] : shapeEntry.options[0];
  const path = kind.safeParse(typed).error?.issues[0]?.path ?? [];
  return path.map(String);
}

function checkField(entry: ShownField, path: string, fields: Field[], reserved: string[]): ShapeProblem[] {
  const field = fields.find(({ name }) => name === entry.field);
  if (!field && reserved.includes(entry.field)) return [problem(`${path}.field`, 'closedOnly', { field: entry.field })];
  if (!field) {
    const known = fields.map(({ name }) => name).join(', ');
    return [problem(`${path}.field`, 'unknownField', { field: entry.field, known })];
  }
  return Object.entries(OPTIONS).flatMap(([option, types]) =>
    entry[option as keyof typeof OPTIONS] === undefined || types.includes(field.type)
      ? []
      : [problem(`${path}.${option}`, 'option', { option, field: entry.field })],
  );
}

/** Each name once, and none inside another that is a value. */
function checkNames(shape: Shape): ShapeProblem[] {
  const names = shape.map(nameOf);
  return names.flatMap((name, index): ShapeProblem[] => {
    const path = `shape[${index}].as`;
    if (name.split('.').some((part) => RESERVED.has(part))) return [problem(path, 'reserved', { name })];
    if (names.indexOf(name) !== index) return [problem(path, 'twice', { name })];
    const outer = names.find((other) => name.startsWith(`${other}.`));
    return outer ? [problem(path, 'inside', { name, outer })] : [];
  });
}

const problem = (path: string, code: ShapeProblem['code'], parameters: Record<string, string> = {}): ShapeProblem => ({
  path,
  code,
  parameters,
});
