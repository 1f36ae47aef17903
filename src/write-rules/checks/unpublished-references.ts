import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { attributesOf, hasDrafts, tableOf } from '../../plugin-kit/server/schema';
import type { ContentTypeUid } from '../../ontology/rules/state';
import { violation, type Violation } from '../../ontology/rules/violation';
import { nameOf, type Named } from '../../entries/named';
import { type Row } from '../../entries/state';

interface Reference {
  uid: ContentTypeUid;
  documentId: string;
  name: string;
  path: (string | number)[];
}

/** A published entry may only refer to published ones: otherwise the reader would meet a hole. Lists what to publish first. */
export async function unpublishedReferences<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  state: Row<UID>,
): Promise<Violation[]> {
  const references = referencesOf(strapi, uid, state, []).filter(
    (reference) => reference.documentId !== state.documentId && hasDrafts(strapi, reference.uid),
  );
  const published = await publishedAmong(strapi, references);
  return references
    .filter(({ documentId }) => !published.has(documentId))
    .map(({ path, name }) => violation('references', path, 'publishFirst', { name }));
}

/** Every entry that an entry refers to, itself or in its components. */
function referencesOf(strapi: Core.Strapi, uid: string, values: object, path: Reference['path']): Reference[] {
  return Object.entries(attributesOf(strapi, uid)).flatMap(([name, { type, target, component }]) => {
    const value = (values as Record<string, unknown>)[name];
    if (!value || name === 'replacedBy' || name === 'localizations') return [];
    const items = (Array.isArray(value) ? value : [value]) as Named[];
    if (type === 'component')
      return items.flatMap((item, index) =>
        referencesOf(strapi, component ?? '', item, [...path, name, ...(Array.isArray(value) ? [index] : [])]),
      );
    if (type !== 'relation' || !target?.startsWith('api::')) return [];
    return items.map((item) => ({
      uid: target as ContentTypeUid,
      documentId: item.documentId,
      name: nameOf(item),
      path: [...path, name],
    }));
  });
}

/** The documents that are published, in one statement whatever their types. */
async function publishedAmong(strapi: Core.Strapi, references: Reference[]): Promise<Set<string>> {
  const [first, ...others] = [...new Set(references.map(({ uid }) => uid))].map((uid): Knex.QueryBuilder => {
    const documentIds = references.filter((reference) => reference.uid === uid).map(({ documentId }) => documentId);
    return strapi.db
      .getConnection(tableOf(strapi, uid))
      .select({ documentId: 'document_id' })
      .whereIn('document_id', documentIds)
      .whereNotNull('published_at');
  });
  if (!first) return new Set();
  const published = first.unionAll(others) as Knex.QueryBuilder<object, { documentId: string }[]>;
  const rows = await strapi.db.transaction(({ trx }) => published.transacting(trx as Knex.Transaction));
  return new Set(rows.map(({ documentId }) => documentId));
}
