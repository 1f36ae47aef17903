import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { Clause, Filter } from '../../../../server/src/domain/filter/filter';

/** Operators whose clauses have no value. */
export const WITHOUT_VALUE = new Set(['isPresent', 'isEmpty']);

/** Operators whose contrary is chosen like them: in the filter, it is `not`. */
const CONTRARY: Record<string, string> = { is: 'isNot', within: 'isNotWithin', contains: 'containsNot' };
const CONTRARY_OF = Object.fromEntries(Object.entries(CONTRARY).map(([operator, contrary]) => [contrary, operator]));

/** The operators of a field, with the contraries of those that compare terms or texts. */
export const withContraries = (operators: string[], type: string): string[] =>
  operators.flatMap((operator) => {
    const contrary = type === 'terms' || type === 'text' ? CONTRARY[operator] : undefined;
    return contrary ? [operator, contrary] : [operator];
  });

/** A filter as the builder edits it. */
export function toQuery(filter: Filter | null): RuleGroupType {
  if (!filter) return { combinator: 'and', rules: [] };
  if ('not' in filter) {
    const rule = toContrary(filter.not);
    if (rule) return { combinator: 'and', rules: [rule] };
    const inner = toQuery(filter.not);
    return inner.not ? { combinator: 'and', not: true, rules: [inner] } : { ...inner, not: true };
  }
  if ('and' in filter || 'or' in filter) {
    const [combinator, parts] = 'and' in filter ? (['and', filter.and] as const) : (['or', filter.or] as const);
    return { combinator, rules: parts.map(toRuleOrGroup) };
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
    return isFinished(rule) ? [toCondition(rule)] : [];
  });
  if (parts.length === 0) return null;
  const group: Filter = query.combinator === 'or' ? { or: parts } : { and: parts };
  return query.not ? { not: group } : group;
}

const isClause = (filter: Filter): filter is Clause => 'field' in filter;

/** A part of a filter as one line of the builder where it can be, as a group otherwise. */
export function toRuleOrGroup(part: Filter): RuleType | RuleGroupType {
  if (isClause(part)) return toRule(part);
  return ('not' in part && toContrary(part.not)) || toQuery(part);
}

const toRule = ({ field, operator, value }: Clause): RuleType => ({ field, operator, value });

function toContrary(filter: Filter): RuleType | null {
  if (!isClause(filter) || typeof filter.value === 'boolean') return null;
  const operator = CONTRARY[filter.operator];
  return operator ? { ...toRule(filter), operator } : null;
}

function toCondition({ field, operator, value }: RuleType): Filter {
  if (WITHOUT_VALUE.has(operator)) return { field, operator };
  const contraryOf = CONTRARY_OF[operator];
  const clause = { field, operator: contraryOf ?? operator, value: value as unknown };
  return contraryOf ? { not: clause } : clause;
}

function isFinished({ operator, value }: RuleType): boolean {
  if (WITHOUT_VALUE.has(operator)) return true;
  return value !== '' && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
