import type { Core } from '@strapi/strapi';
import { identifierPath, typeOfSegment } from '../ontology/uri';
import { isPublicType, pageNamesOf } from '../permalinks/entries';

/** The kinds of entries that have pages, as they stand in addresses. */
export const pageKinds = ['performance', 'production', 'work', 'group', 'venue', 'space', 'organisation', 'person'];

interface Records {
  visibleAfter(uid: string, range: Range, at: number): Promise<{ records: Found[]; last: string | null }>;
  count(uid: string): Promise<number>;
}

interface Range {
  after: string | null;
  offset: number;
  limit: number;
}

interface Found {
  documentId: string;
  data: { updatedAt: string };
}

const recordsOf = (strapi: Core.Strapi): Records => strapi.plugin('channels').service('records') as Records;

/** Addresses of the pages of entries, by their URIs. */
export { relatedPages as pagesOf } from '../permalinks/addresses';

/** How many pages each kind has, and when the last of them changed. */
export async function pageCounts(strapi: Core.Strapi) {
  const counts = await Promise.all(
    pageKinds.map(async (kind) => {
      const type = typeOfSegment(kind);
      if (!type || !isPublicType(type)) return [kind, { count: 0, changedAt: null }] as const;
      const [count, latest] = await Promise.all([
        recordsOf(strapi).count(type),
        strapi.db.query(type).findOne({
          select: ['updatedAt'],
          where: { publishedAt: { $notNull: true } },
          orderBy: { updatedAt: 'desc' },
        }) as Promise<{ updatedAt: string } | null>,
      ]);
      return [kind, { count, changedAt: latest && new Date(latest.updatedAt).toISOString() }] as const;
    }),
  );
  return new Map<string, { count: number; changedAt: string | null }>(counts);
}

/** The pages of a kind, in the order of their documents. */
export async function pagesAfter(strapi: Core.Strapi, kind: string, range: Range) {
  const type = typeOfSegment(kind);
  if (!type || !isPublicType(type)) return { pages: [], last: null };
  const { records, last } = await recordsOf(strapi).visibleAfter(type, range, Date.now());
  const names = await pageNamesOf(
    strapi,
    type,
    records.map(({ documentId }) => documentId),
  );
  const pages = records.flatMap(({ documentId, data }) => {
    const name = names.get(documentId);
    return name ? [{ path: identifierPath({ segment: kind, key: [name] }), changedAt: data.updatedAt }] : [];
  });
  return { pages, last };
}

export { entryAt } from '../permalinks/entry-at';
