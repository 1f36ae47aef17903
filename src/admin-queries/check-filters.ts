import { isComparable, type Fields } from './fields';

const LOGIC = new Set(['$and', '$or', '$not']);
const OPERATORS = new Set([
  '$eq', '$eqi', '$ne', '$nei', '$in', '$notIn', '$gt', '$gte', '$lt', '$lte', '$null', '$notNull', '$between',
  '$startsWith', '$startsWithi', '$endsWith', '$endsWithi', '$contains', '$containsi', '$notContains', '$notContainsi',
]); // prettier-ignore

/** Each condition joins tables: lists have a handful. */
export const MAX_CONDITIONS = 30;
const MAX_DEPTH = 8;

/**
 * The names of a filter that the lists of the admin do not offer. A filter compares values of the entry itself, or the name by which
 * it shows what it leads to.
 */
export function rejectedInFilters(fields: Fields, filters: unknown): string[] {
  let conditions = 0;

  const ofGroup = (value: unknown, depth: number): string[] => {
    if (depth > MAX_DEPTH) return ['filters'];
    if (Array.isArray(value)) return value.flatMap((one) => ofGroup(one, depth + 1));
    if (!isRecord(value)) return ['filters'];
    return Object.entries(value).flatMap(([name, inner]) => {
      // A list that is longer than its parser reads is an object of numbers.
      if (LOGIC.has(name) || /^\d+$/.test(name)) return ofGroup(inner, depth + 1);
      conditions += 1;
      return conditions > MAX_CONDITIONS ? ['filters'] : rejectedIn(fields, name, inner);
    });
  };

  return [...new Set(ofGroup(filters, 0))];
}

function rejectedIn(fields: Fields, name: string, value: unknown): string[] {
  const field = fields[name];
  if (name === '__status' || field?.kind === 'value') return rejectedInValue(name, value);
  if (field?.kind !== 'relation') return pathsIn(name, value);
  if (!isRecord(value) || Object.keys(value).every((key) => OPERATORS.has(key))) return rejectedInValue(name, value);
  return Object.entries(value).flatMap(([inner, compared]) =>
    field.names.includes(inner) ? rejectedInValue(`${name}.${inner}`, compared) : pathsIn(`${name}.${inner}`, compared),
  );
}

function rejectedInValue(name: string, value: unknown): string[] {
  if (isComparable(value)) return [];
  if (!isRecord(value)) return [name];
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operator === '$not') return rejectedInValue(name, operand);
    const isList = isRecord(operand) && Object.keys(operand).every((key) => /^\d+$/.test(key));
    const operands = isList ? Object.values(operand) : [operand].flat();
    return OPERATORS.has(operator) && operands.every(isComparable) ? [] : [`${name}.${operator}`];
  });
}

/** The whole of a path that is refused, for whoever wrote it to find it. */
const pathsIn = (name: string, value: unknown): string[] => {
  const inner = isRecord(value) ? Object.entries(value).filter(([key]) => !key.startsWith('$')) : [];
  return inner.length === 0 ? [name] : inner.flatMap(([key, one]) => pathsIn(`${name}.${key}`, one));
};

/** The parts of a sort that the lists of the admin do not offer. */
export const rejectedInSort = (fields: Fields, sort: string): string[] =>
  sort.split(',').filter((one) => one !== '' && !isOffered(fields, one.trim()));

function isOffered(fields: Fields, one: string): boolean {
  const [path = '', direction = 'asc', ...more] = one.split(':');
  const [name = '', inner, ...deeper] = path.split('.');
  if (more.length > 0 || deeper.length > 0 || !/^(asc|desc)$/i.test(direction)) return false;
  const field = fields[name];
  if (inner === undefined) return field?.kind === 'value' || name === 'status';
  return field?.kind === 'relation' && field.names.includes(inner);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
