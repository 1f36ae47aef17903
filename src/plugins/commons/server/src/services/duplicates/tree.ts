import type { Core, UID } from '@strapi/strapi';
import type { Selection } from '../../../../../../plugin-kit/server/populate';
import type { DuplicatesDeclaration } from '../../domain/duplicates/declaration';

/** Attributes to read of a type, with those to read within. */
export type Tree = Map<string, Tree>;

/** Everything that a declaration reads. */
export function treeOf({ names, placeNames = [], identifiers, evidence, meetings = [] }: DuplicatesDeclaration): Tree {
  const { list, scheme, value } = identifiers ?? { list: '', scheme: '', value: '' };
  const paths = [
    ...[...names, ...placeNames, ...evidence.map(({ path }) => path), ...meetings.flat()],
    ...(list ? [`${list}.${scheme}`, `${list}.${value}`] : []),
  ];
  const root: Tree = new Map();
  for (const path of paths) {
    let node = root;
    for (const name of path.split('.')) {
      const within = node.get(name) ?? new Map<string, Tree>();
      node.set(name, within);
      node = within;
    }
  }
  return root;
}

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

export const attributeOf = (strapi: Core.Strapi, uid: string, name: string): Attribute | undefined =>
  (strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>)[name];

/** What the database is asked for a tree: of a type only these attributes, of a component all. */
export function selectionOf(strapi: Core.Strapi, uid: string, tree: Tree, isComponent = false): Selection {
  const select: string[] = [];
  const populate: Record<string, Selection> = {};
  for (const [name, within] of tree) {
    const attribute = attributeOf(strapi, uid, name);
    if (!attribute) continue;
    if (attribute.type === 'relation') populate[name] = selectionOf(strapi, attribute.target ?? '', within);
    else if (attribute.type === 'component')
      populate[name] = selectionOf(strapi, attribute.component ?? '', within, true);
    else select.push(name);
  }
  return { ...(isComponent ? {} : { select: ['id', 'documentId', ...select] }), populate };
}
