import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../ontology/rules/state';
import { violation, type Violation } from '../../ontology/rules/violation';
import { nameOf, type Named } from '../named';
import { attributesOf, hasDrafts, type Row } from '../state';

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

async function publishedAmong(strapi: Core.Strapi, references: Reference[]): Promise<Set<string>> {
  const published = new Set<string>();
  for (const uid of new Set(references.map((reference) => reference.uid))) {
    const documentIds = references.filter((reference) => reference.uid === uid).map(({ documentId }) => documentId);
    const rows = (await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    })) as { documentId: string }[];
    rows.forEach(({ documentId }) => published.add(documentId));
  }
  return published;
}
