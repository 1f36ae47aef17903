import type { Core } from '@strapi/strapi';
import { attributesOf } from '../plugin-kit/server/schema';

/** A row that a relation leads to. */
export interface Value {
  id: number;
}

type Visit = (target: string, value: Value) => boolean;

/** The ids of the entries that an answer leads to, at any depth, by type. */
export function relationsIn(strapi: Core.Strapi, uid: string, answer: unknown): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  withoutRelations(strapi, uid, answer, (target, { id }) => {
    found.set(target, (found.get(target) ?? new Set()).add(id));
    return true;
  });
  return found;
}

/** The same answer with only the related entries that are kept; a number of them in their place is not told. */
export function withoutRelations(strapi: Core.Strapi, uid: string, answer: unknown, isKept: Visit): unknown {
  if (Array.isArray(answer)) return answer.map((one) => withoutRelations(strapi, uid, one, isKept));
  if (answer === null || typeof answer !== 'object') return answer;
  const attributes = attributesOf(strapi, uid);
  const entries = Object.entries(answer).map(([name, value]: [string, unknown]): [string, unknown] => {
    const { type, target, component } = attributes[name] ?? { type: '' };
    if (type === 'component' && component) return [name, withoutRelations(strapi, component, value, isKept)];
    if (type !== 'relation' || !target) return [name, value];
    return [name, related(strapi, target, value, isKept)];
  });
  return Object.fromEntries(entries);
}

function related(strapi: Core.Strapi, target: string, value: unknown, isKept: Visit): unknown {
  const isOpen = (one: unknown): one is Value =>
    typeof one === 'object' && one !== null && 'id' in one && isKept(target, one as Value);
  if (Array.isArray(value)) return value.filter(isOpen).map((one) => withoutRelations(strapi, target, one, isKept));
  return isOpen(value) ? withoutRelations(strapi, target, value, isKept) : null;
}
