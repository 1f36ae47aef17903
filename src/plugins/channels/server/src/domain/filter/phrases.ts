import type { LocalisedText } from '../source';
import type { Clause, Filter } from './filter';

/** How people say what a source holds, and some of its conditions. */
export interface Phrases {
  /** What its entries are called: « les dates ». */
  entries: LocalisedText;
  /** In the order in which a sentence says them. */
  conditions: Phrase[];
}

export interface Phrase {
  /** The conditions that it says together; one without a value has any value, which `{value}` stands for. */
  clauses: Condition[];
  /** What it says of all entries, after what they are called: « à venir », « dans {value} ». */
  all: LocalisedText;
  /** True when it stands for what they are called: « les concerts ». */
  isName?: true;
  /** What it says of one entry: « est à venir ». */
  one: LocalisedText;
  /** Its terms as they read inside of it, by code: « une église ». With others, it says nothing. */
  terms?: Record<string, LocalisedText>;
}

interface Condition {
  field: string;
  /** Any of these, where several mean the same to people. */
  operators: string[];
  value?: unknown;
  /** True when the condition must not hold. */
  isNegated?: true;
}

/** A condition as a filter has it. */
export interface Stated {
  clause: Clause;
  isNegated: boolean;
}

/** Conditions that a phrase says, and where they stand among those that it was looked for in. */
export interface Said {
  phrase: Phrase;
  /** The one whose value the phrase names. */
  stated: Stated;
  indexes: number[];
}

/** The phrases that say some of the conditions, each of which is said once, and those that none says. */
export function phrasesFor(stated: Stated[], phrases: Phrases): { said: Said[]; unsaid: Stated[] } {
  const left = new Set(stated.keys());
  const said: Said[] = [];
  // What says more at once is tried first: « de cette semaine » rather than « à venir ».
  for (const phrase of [...phrases.conditions].sort((one, other) => other.clauses.length - one.clauses.length)) {
    const found = foundIn(phrase, stated, left);
    const isSecondName = phrase.isName && said.some((one) => one.phrase.isName);
    if (!found || isSecondName) continue;
    for (const index of found.indexes) left.delete(index);
    said.push(found);
  }
  const rank = ({ phrase }: Said): number => phrases.conditions.indexOf(phrase);
  return {
    said: said.sort((one, other) => rank(one) - rank(other)),
    unsaid: stated.filter((_one, index) => left.has(index)),
  };
}

/** The phrase of one condition alone. */
export const phraseOf = (stated: Stated, phrases: Phrases): Phrase | undefined =>
  phrases.conditions.find((phrase) => phrase.clauses.length === 1 && foundIn(phrase, [stated], new Set([0])));

/** The conditions that must all hold, as far as the filter is made of such; null when it is made otherwise. */
export function statedIn(filter: Filter): Stated[] | null {
  if ('and' in filter) {
    const parts = filter.and.map(statedIn);
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if ('not' in filter) return isClause(filter.not) ? [{ clause: filter.not, isNegated: true }] : null;
  return isClause(filter) ? [{ clause: filter, isNegated: false }] : null;
}

function foundIn(phrase: Phrase, stated: Stated[], left: Set<number>): Said | null {
  const indexes = phrase.clauses.map((condition) =>
    stated.findIndex((one, index) => left.has(index) && isSaid(one, condition)),
  );
  const named = stated[indexes[phrase.clauses.findIndex(({ value }) => value === undefined)] ?? indexes[0] ?? -1];
  return named && indexes.every((index) => index >= 0) && hasWords(phrase, named)
    ? { phrase, stated: named, indexes }
    : null;
}

/** A phrase that has its own words for terms says no others. */
function hasWords({ terms }: Phrase, { clause: { value } }: Stated): boolean {
  return !terms || (Array.isArray(value) && value.every((code) => String(code) in terms));
}

function isSaid({ clause, isNegated }: Stated, condition: Condition): boolean {
  return (
    clause.field === condition.field &&
    condition.operators.includes(clause.operator) &&
    isNegated === (condition.isNegated ?? false) &&
    (condition.value === undefined || JSON.stringify(clause.value) === JSON.stringify(condition.value))
  );
}

const isClause = (filter: Filter): filter is Clause => 'field' in filter;
