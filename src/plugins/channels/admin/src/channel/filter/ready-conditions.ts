import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { Filter } from '../../types';
import { toRuleOrGroup } from './filter-query';

export interface ReadyCondition {
  code: string;
  label: string;
  clauses: Filter[];
}

type Rule = RuleGroupType['rules'][number];

/** Whether everything that a ready condition asks for is asked already. */
export const isHeld = (query: RuleGroupType, condition: ReadyCondition): boolean =>
  query.combinator === 'and' &&
  query.not !== true &&
  rulesOf(condition).every((wanted) => query.rules.some((rule) => isSame(rule, wanted)));

/** The query with what a ready condition asks for: beside its own conditions when all must hold, with them as a group otherwise. */
export function withCondition(query: RuleGroupType, condition: ReadyCondition): RuleGroupType {
  const wanted = rulesOf(condition);
  const isFlat = query.rules.length === 0 || (query.combinator === 'and' && query.not !== true);
  if (!isFlat) return { combinator: 'and', rules: [query, ...wanted] };
  const missing = wanted.filter((one) => !query.rules.some((rule) => isSame(rule, one)));
  return { ...query, combinator: 'and', not: false, rules: [...query.rules, ...missing] };
}

/** The query without it, except for what another condition that is held asks for as well, when that one asks for less. */
export function withoutCondition(
  query: RuleGroupType,
  condition: ReadyCondition,
  all: ReadyCondition[],
): RuleGroupType {
  const kept = all
    .filter((one) => one.code !== condition.code && one.clauses.length < condition.clauses.length && isHeld(query, one))
    .flatMap(rulesOf);
  const removed = rulesOf(condition).filter((rule) => !kept.some((one) => isSame(rule, one)));
  return { ...query, rules: query.rules.filter((rule) => !removed.some((one) => isSame(rule, one))) };
}

/** A value that is null is for people to give. */
const rulesOf = ({ clauses }: ReadyCondition): Rule[] =>
  clauses.map((clause) => {
    const rule = toRuleOrGroup(clause);
    return 'value' in rule && rule.value === null ? { ...rule, value: '' } : rule;
  });

/** A value that is yet to be given is any value. */
function isSame(rule: Rule, wanted: Rule): boolean {
  const [one, other] = [partsOf(rule), partsOf(wanted)];
  const isOpen = (wanted as RuleType).value === '';
  return JSON.stringify(one.slice(0, 2)) === JSON.stringify(other.slice(0, 2)) && (isOpen || same(one[2], other[2]));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is compared, how and with what; what the builder adds for itself is left out. */
const partsOf = (rule: Rule): unknown[] => {
  if (typeof rule === 'string') return [rule];
  if ('rules' in rule) return ['', rule.combinator, [rule.not === true, rule.rules.map((one) => partsOf(one))]];
  return [rule.field, rule.operator, rule.value as unknown];
};
