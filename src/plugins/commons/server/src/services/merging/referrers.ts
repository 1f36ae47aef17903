import type { Core, UID } from '@strapi/strapi';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import type { RelationsOf, Target } from '../../domain/merging/point-elsewhere';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  mappedBy?: string;
}

/** An entry that points to another one, itself or in its components. */
export interface Referrer {
  uid: string;
  documentId: string;
  isPublished: boolean;
}

const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>).filter(
    ([name]) => name !== 'localizations' && name !== 'createdBy' && name !== 'updatedBy',
  );

/** Every entry, of any type, whose draft or published row points to an entry otherwise than by `except`. */
export async function referrersOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  except: string,
): Promise<Referrer[]> {
  const found = new Map<string, Referrer>();
  for (const source of typesThatPoint(strapi))
    for (const path of pathsTo(strapi, source, uid)) {
      if (source === uid && path.length === 1 && path[0] === except) continue;
      const rows = (await strapi.db.query(source as UID.ContentType).findMany({
        select: ['documentId', ...(hasDrafts(strapi, source) ? ['publishedAt'] : [])],
        where: { ...nested(path, documentId), ...(source === uid ? { documentId: { $ne: documentId } } : {}) },
      } as never)) as unknown as { documentId: string; publishedAt?: unknown }[];
      for (const row of rows) {
        const key = `${source} ${row.documentId}`;
        const isPublished = found.get(key)?.isPublished || Boolean(row.publishedAt);
        found.set(key, { uid: source, documentId: row.documentId, isPublished });
      }
    }
  return [...found.values()];
}

/** Types whose entries are documents; accounts and settings of Strapi are not. */
const typesThatPoint = (strapi: Core.Strapi): string[] =>
  Object.keys(strapi.contentTypes).filter((uid) => !uid.startsWith('admin::') && !uid.startsWith('plugin::commons.'));

/** Ways from a type to another: `['venue']`, `['credits', 'person']`. */
function pathsTo(strapi: Core.Strapi, source: string, target: string): string[][] {
  return attributesOf(strapi, source).flatMap(([name, attribute]) => {
    if (attribute.type === 'component')
      return pathsTo(strapi, attribute.component ?? '', target).map((path) => [name, ...path]);
    return attribute.type === 'relation' && attribute.target === target && !attribute.mappedBy ? [[name]] : [];
  });
}

const nested = ([name = '', ...rest]: string[], documentId: string): object => ({
  [name]: rest.length > 0 ? nested(rest, documentId) : { documentId },
});

/** What the attributes of a type or a component point to, all but `except`. */
export function relationsOf(strapi: Core.Strapi, uid: string, except?: string): RelationsOf {
  const attributes = new Map(attributesOf(strapi, uid));
  return (name): Target | undefined => {
    const attribute = attributes.get(name);
    if (!attribute || name === except) return undefined;
    if (attribute.type === 'component') return { within: relationsOf(strapi, attribute.component ?? '') };
    return attribute.type === 'relation' && attribute.target && !attribute.mappedBy
      ? { type: attribute.target }
      : undefined;
  };
}
