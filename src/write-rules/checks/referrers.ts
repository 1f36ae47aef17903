import type { Core, UID } from '@strapi/strapi';
import { attributesOf } from '../../plugin-kit/server/schema';
import { nameOf, type Named } from '../../entries/named';

/** More are not read: a message that names three is enough. */
const NAMED = 3;

/** Names of the published entries that refer to an entry, themselves or in their components; a few of them. */
export async function publishedReferrers(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const names = new Set<string>();
  for (const source of Object.keys(strapi.contentTypes) as UID.ContentType[])
    for (const path of pathsTo(strapi, source, uid)) {
      if (names.size >= NAMED) return [...names];
      const rows = (await strapi.db.query(source).findMany({
        where: { ...nested(path, documentId), publishedAt: { $notNull: true }, documentId: { $ne: documentId } },
        limit: NAMED - names.size,
      })) as Named[];
      rows.forEach((row) => names.add(nameOf(row)));
    }
  return [...names];
}

/** Ways from a type to another: `['venue']`, `['credits', 'person']`. */
function pathsTo(strapi: Core.Strapi, source: string, target: string): string[][] {
  return Object.entries(attributesOf(strapi, source)).flatMap(([name, attribute]) => {
    if (attribute.type === 'component')
      return pathsTo(strapi, attribute.component ?? '', target).map((path) => [name, ...path]);
    return attribute.type === 'relation' && attribute.target === target && name !== 'localizations' ? [[name]] : [];
  });
}

const nested = ([name = '', ...rest]: string[], documentId: string): object => ({
  [name]: rest.length > 0 ? nested(rest, documentId) : { documentId },
});
