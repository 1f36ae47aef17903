import type { Field } from '../source';
import type { Clause, Filter } from './filter';
import { operators } from './operators';

/** What is wrong with a filter, where in its tree (`and[1].value`), and what would be right. */
export interface FilterProblem {
  path: string;
  code: 'shape' | 'unknownField' | 'unknownOperator' | 'value' | 'unknownCode' | 'tooDeep' | 'tooLong';
  parameters: Record<string, string>;
}

export type ParsedFilter = { filter: Filter } | { problems: FilterProblem[] };

const DEEPEST = 8;
const MAX_CLAUSES = 100;

/**
 * Reads a filter as it was typed. `knownCodes` gives the codes of a field of terms, or null when any code is accepted.
 * Every problem is returned, not only the first.
 */
export function parseFilter(
  typed: unknown,
  fields: Field[],
  knownCodes: (field: Field) => ReadonlySet<string> | null,
): ParsedFilter {
  const problems: FilterProblem[] = [];
  let clauseCount = 0;
  const report = (path: string, code: FilterProblem['code'], parameters: Record<string, string> = {}) => {
    problems.push({ path: path || 'filter', code, parameters });
  };

  const walk = (part: unknown, path: string, depth: number): void => {
    const group = groupOf(part);
    if (depth > DEEPEST) return report(path, 'tooDeep', { limit: String(DEEPEST) });
    if (group) return group.parts.forEach((child, index) => walk(child, group.path(path, index), depth + 1));
    if (!isClause(part)) return report(path, 'shape');
    clauseCount += 1;
    if (clauseCount === MAX_CLAUSES + 1) report(path, 'tooLong', { limit: String(MAX_CLAUSES) });
    checkClause(part, path, fields, knownCodes, report);
  };

  walk(typed, '', 0);
  return problems.length > 0 ? { problems } : { filter: typed as Filter };
}

function groupOf(part: unknown): { parts: unknown[]; path(path: string, index: number): string } | null {
  if (typeof part !== 'object' || part === null) return null;
  const entries = Object.entries(part);
  const [name, value] = entries[0] ?? [];
  if (entries.length !== 1 || name === undefined) return null;
  if ((name === 'and' || name === 'or') && Array.isArray(value)) {
    return { parts: value, path: (path, index) => join(path, `${name}[${index}]`) };
  }
  return name === 'not' ? { parts: [value], path: (path) => join(path, 'not') } : null;
}

const join = (path: string, step: string): string => (path ? `${path}.${step}` : step);

function isClause(part: unknown): part is Clause {
  if (typeof part !== 'object' || part === null) return false;
  const { field, operator, ...rest } = part as Record<string, unknown>;
  return typeof field === 'string' && typeof operator === 'string' && Object.keys(rest).every((key) => key === 'value');
}

function checkClause(
  clause: Clause,
  path: string,
  fields: Field[],
  knownCodes: (field: Field) => ReadonlySet<string> | null,
  report: (path: string, code: FilterProblem['code'], parameters?: Record<string, string>) => void,
): void {
  const field = fields.find(({ name }) => name === clause.field);
  if (!field) {
    const known = fields.filter(({ type }) => type !== 'object').map(({ name }) => name);
    return report(join(path, 'field'), 'unknownField', { field: clause.field, known: known.join(', ') });
  }
  const allowed = operators[field.type];
  const operator = allowed[clause.operator];
  if (!operator) {
    const known = Object.keys(allowed).join(', ') || '–';
    return report(join(path, 'operator'), 'unknownOperator', { field: field.name, operator: clause.operator, known });
  }
  const value = operator.value.safeParse(clause.value);
  if (!value.success) {
    const issue = value.error.issues[0];
    const where = [join(path, 'value'), ...(issue?.path ?? []).map(String)].join('.');
    return report(where, 'value', { field: field.name, operator: clause.operator, expected: operator.expects });
  }
  if (operator.codes) checkCodes(clause.value as string[], field, path, knownCodes(field), report);
}

function checkCodes(
  codes: string[],
  field: Field,
  path: string,
  known: ReadonlySet<string> | null,
  report: (path: string, code: FilterProblem['code'], parameters?: Record<string, string>) => void,
): void {
  codes.forEach((code, index) => {
    if (!known || known.has(code)) return;
    const examples = [...known].slice(0, 60).join(', ');
    report(`${join(path, 'value')}[${index}]`, 'unknownCode', { field: field.name, given: code, known: examples });
  });
}
