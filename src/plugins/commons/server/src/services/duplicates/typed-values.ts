import type { Core, UID } from '@strapi/strapi';
import type { DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import { attributeOf, selectionOf, treeOf, type Tree } from './tree';

type Values = Record<string, unknown>;

/** What a form of the admin holds, with the entries that it points to read as a saved entry has them. */
export const typedValues = (strapi: Core.Strapi, declaration: DuplicatesDeclaration, values: Values): Promise<Values> =>
  resolve(strapi, declaration.uid, treeOf(declaration), values);

async function resolve(strapi: Core.Strapi, uid: string, tree: Tree, values: Values): Promise<Values> {
  const resolved: Values = {};
  for (const [name, within] of tree) {
    const value = values[name];
    const attribute = attributeOf(strapi, uid, name);
    if (!attribute || value === null || value === undefined) continue;
    if (attribute.type === 'relation') resolved[name] = await related(strapi, attribute.target ?? '', within, value);
    else if (attribute.type === 'component')
      resolved[name] = await Promise.all(
        [value].flat().map((part) => resolve(strapi, attribute.component ?? '', within, (part ?? {}) as Values)),
      );
    else resolved[name] = value;
  }
  return resolved;
}

interface Operations {
  connect?: unknown;
  set?: unknown;
}

async function related(strapi: Core.Strapi, target: string, within: Tree, value: unknown): Promise<unknown[]> {
  const { connect, set } = value as Operations;
  const given = [connect ?? set ?? value].flat() as ({ documentId?: unknown } | string)[];
  const ids = given
    .map((one) => (typeof one === 'string' ? one : one?.documentId))
    .filter((one) => typeof one === 'string');
  if (ids.length === 0 || within.size === 0) return ids.map((documentId) => ({ documentId }));
  return (await strapi.db
    .query(target as UID.ContentType)
    .findMany({ where: { documentId: { $in: ids } }, ...selectionOf(strapi, target, within) } as never)) as unknown[];
}
