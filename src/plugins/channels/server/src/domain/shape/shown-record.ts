import type { Publication } from '../channel';
import type { Field } from '../source';
import { partAt, recordParts, withoutTheRest } from './record-parts';
import { rewordingOf } from './rewording';
import { isConstant, type ShownField } from './shape';

const EVERYTHING_MAY_GO = { kept: [], absent: {} };

/**
 * Makes of a record what formats may tell of it: without what the channel does not show, in the words of the channel. What
 * formats cannot do without (`Source.partial`) stays. A channel without a shape gives its records as they are.
 */
export function shownRecord({ channel, source, fields, locales }: Publication): (data: unknown) => unknown {
  const { shape } = channel;
  if (!shape) return (data) => data;
  const shown = shape.flatMap((entry) => (isConstant(entry) ? [] : shownFieldOf(entry, fields)));
  const parts = recordParts({
    ...(source.partial ?? EVERYTHING_MAY_GO),
    shown: shown.flatMap(({ field }) => partsOf(field)),
  });
  for (const [path, users] of usersOfParts(shown)) {
    const reword = rewordingOf(users, locales.defaultLocale);
    if (reword) partAt(parts, path).reword = reword;
  }
  return (data) => (typeof data === 'object' && data !== null ? withoutTheRest(data, parts) : data);
}

/** Tells, by name, which fields items show: all without a shape, and what no channel takes out. */
export function isShownField({ channel, source, fields }: Publication): (name: string) => boolean {
  const { shape } = channel;
  if (!shape) return () => true;
  const shown = shape.flatMap((entry) => (isConstant(entry) ? [] : shownFieldOf(entry, fields)));
  const parts = [...(source.partial?.kept ?? []), ...shown.flatMap(({ field }) => partsOf(field))];
  const isShownPart = (path: string) => parts.some((part) => path === part || path.startsWith(`${part}.`));
  const names = new Set(fields.filter((field) => partsOf(field).every(isShownPart)).map(({ name }) => name));
  return (name) => names.has(name);
}

/** Where a record holds what a field shows. */
export const partsOf = ({ name, parts }: Pick<Field, 'name' | 'parts'>): readonly string[] => parts ?? [name];

interface Shown {
  entry: ShownField;
  field: Field;
}

function shownFieldOf(entry: ShownField, fields: Field[]): Shown[] {
  const field = fields.find(({ name }) => name === entry.field);
  return field ? [{ entry, field }] : [];
}

function usersOfParts(shown: Shown[]): Map<string, Shown[]> {
  const users = new Map<string, Shown[]>();
  for (const one of shown) {
    for (const path of partsOf(one.field)) users.set(path, [...(users.get(path) ?? []), one]);
  }
  return users;
}
