import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { BEGINNING } from './plant';

/** Strapi's operators on values, from `@strapi/utils` (operators.js). */
export const OPERATORS = [
  '$eq', '$eqi', '$ne', '$nei', '$in', '$notIn', '$gt', '$gte', '$lt', '$lte', '$null', '$notNull', '$between', '$startsWith',
  '$startsWithi', '$endsWith', '$endsWithi', '$contains', '$containsi', '$notContains', '$notContainsi', '$not',
  '$jsonSupersetOf',
]; // prettier-ignore

type Tree = { [key: string]: Tree | string } | string;

/** A condition on an attribute: the way to it through relations and parts, then an operator and what it compares with. */
export function condition(path: string[], operator: string, word: string): Tree {
  return path.reduceRight<Tree>((inner, name) => ({ [name]: inner }), { [operator]: operand(operator, word) });
}

function operand(operator: string, word: string): Tree {
  if (operator === '$in' || operator === '$notIn') return { 0: word };
  if (operator === '$between') return { 0: word, 1: `${word}~` };
  if (operator === '$not') return { $startsWith: word };
  if (operator === '$null' || operator === '$notNull') return String(word === BEGINNING);
  if (operator === '$jsonSupersetOf') return JSON.stringify([word]);
  return word;
}

export const all = (trees: Tree[]): Tree => ({ $or: Object.fromEntries(trees.map((tree, index) => [index, tree])) });

/** A query string as qs reads it. */
export const toQuery = (name: string, tree: Tree): string => pairs(name, tree).join('&');

const pairs = (key: string, tree: Tree): string[] =>
  typeof tree === 'string'
    ? [`${encodeURIComponent(key)}=${encodeURIComponent(tree)}`]
    : Object.entries(tree).flatMap(([name, inner]) => pairs(`${key}[${name}]`, inner));

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const MAX_RELATIONS = 3;
const ADMINISTRATOR = 'admin::user';

/** The shortest way from a type to each attribute that is not for everyone, through at most three relations. */
export function waysToSecrets(strapi: Core.Strapi, uid: string): string[][] {
  const found = new Map<string, string[]>();
  let level = [{ model: uid, path: [] as string[] }];
  const seen = new Set([uid]);
  for (let relations = 0; relations <= MAX_RELATIONS; relations += 1) {
    const next: typeof level = [];
    for (const node of level)
      for (const [name, attribute] of attributesOf(strapi, node.model)) {
        if (name === 'updatedBy' && relations > 0) continue;
        const path = [...node.path, name];
        const model = attribute.component ?? attribute.target;
        if (model === undefined && isSecret(strapi, node.model, name)) keep(found, `${node.model} ${name}`, path);
        if (model === ADMINISTRATOR) keep(found, `${node.model} ${name} email`, [...path, 'email']);
        if (model === undefined || seen.has(`${model} ${name}`) || model.startsWith('plugin::')) continue;
        seen.add(`${model} ${name}`);
        if (attribute.component) level.push({ model, path });
        else next.push({ model, path });
      }
    level = next;
  }
  return [...found.values()];
}

const keep = (found: Map<string, string[]>, key: string, path: string[]): void => {
  if (!found.has(key)) found.set(key, path);
};

const attributesOf = (strapi: Core.Strapi, model: string): [string, Attribute][] =>
  Object.entries((strapi.getModel(model as 'api::venue.venue')?.attributes ?? {}) as Record<string, Attribute>);

function isSecret(strapi: Core.Strapi, model: string, name: string): boolean {
  if (model === ADMINISTRATOR)
    return ['email', 'firstname', 'lastname', 'username', 'resetPasswordToken'].includes(name);
  return contentTypes.isPrivateAttribute(strapi.getModel(model as 'api::venue.venue'), name);
}
