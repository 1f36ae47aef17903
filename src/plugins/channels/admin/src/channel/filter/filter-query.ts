import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { Clause, Filter } from '../../../../server/src/domain/filter/filter';

/** Operators whose clauses have no value. */
export const WITHOUT_VALUE = new Set(['isPresent', 'isEmpty']);

/** A filter as the builder edits it. */
export function toQuery(filter: Filter | null): RuleGroupType {
  if (!filter) return { combinator: 'and', rules: [] };
  if ('not' in filter) {
    const inner = toQuery(filter.not);
    return inner.not ? { combinator: 'and', not: true, rules: [inner] } : { ...inner, not: true };
  }
  if ('and' in filter || 'or' in filter) {
    const [combinator, parts] = 'and' in filter ? (['and', filter.and] as const) : (['or', filter.or] as const);
    return { combinator, rules: parts.map((part) => (isClause(part) ? toRule(part) : toQuery(part))) };
  }
  return { combinator: 'and', rules: [toRule(filter)] };
}

/** What the builder holds as a filter; what is not finished is left out. Null takes everything. */
export function toFilter(query: RuleGroupType): Filter | null {
  const parts = query.rules.flatMap((rule): Filter[] => {
    if (typeof rule === 'string') return [];
    if ('rules' in rule) {
      const inner = toFilter(rule);
      return inner ? [inner] : [];
    }
    return isFinished(rule) ? [toClause(rule)] : [];
  });
  if (parts.length === 0) return null;
  const group: Filter = query.combinator === 'or' ? { or: parts } : { and: parts };
  return query.not ? { not: group } : group;
}

const isClause = (filter: Filter): filter is Clause => 'field' in filter;

const toRule = ({ field, operator, value }: Clause): RuleType => ({ field, operator, value });

function toClause({ field, operator, value }: RuleType): Clause {
  return WITHOUT_VALUE.has(operator) ? { field, operator } : { field, operator, value: value as unknown };
}

function isFinished({ operator, value }: RuleType): boolean {
  if (WITHOUT_VALUE.has(operator)) return true;
  return value !== '' && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
