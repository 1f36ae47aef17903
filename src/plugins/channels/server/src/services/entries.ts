import type { Core, UID } from '@strapi/strapi';
import { findMany, type Populate } from '../../../../../plugin-kit/server/populate';
import type { LocalisedText, PublishedEntry, Reference, Source } from '../domain/source';
import { isLocalised, isPublishable, isToMany, publicAttributes, type ContentSchema } from '../domain/schema';
import { getService } from './get-service';
import type { SuspendedReference } from './suspended-links';

type Row = Record<string, unknown> & {
  id: number;
  documentId: string;
  locale: string | null;
  createdAt: string;
  updatedAt: string;
};

const NO_TEXTS = { translations: [], defaultLocale: '' };
const MEDIA = { select: ['url', 'mime', 'size', 'width', 'height', 'formats'] };

/**
 * Reads published entries, many at a time: every language of a localised text in one value, relations as references
 * (also to what is unpublished for now), private attributes left out. The row of the default locale is the record.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const schemaOf = (uid: string) => strapi.getModel(uid as UID.Schema) as unknown as ContentSchema;

  return {
    schemaOf,

    /** The published entries among these documents, or their drafts, by document id. A statement for the rows, one for the texts of other languages, one for the links of a level and one for each type that they lead to. */
    async read(
      uid: string,
      documentIds: string[],
      defaultLocale: string,
      status: 'draft' | 'published' = 'published',
    ): Promise<Map<string, PublishedEntry>> {
      const schema = schemaOf(uid);
      const scope = {
        documentId: { $in: documentIds },
        ...(isPublishable(schema) ? { publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } } : {}),
      };
      const rows = (await findMany(strapi, uid, {
        where: isLocalised(schema) ? { ...scope, locale: defaultLocale } : scope,
        populate: populateOf(schema, schemaOf),
      })) as unknown as Row[];
      const translations = isLocalised(schema)
        ? await readTranslations(strapi, schema, scope, defaultLocale)
        : new Map<string, Row[]>();
      const suspendedOf = await getService(strapi, 'suspended-links').referencesOf(
        rowIdsByType(rows, schema, schemaOf),
      );
      return new Map(
        rows.map((row) => {
          const texts = { translations: translations.get(row.documentId) ?? [], defaultLocale };
          const values = valuesOf(row, schema, { schemaOf, suspendedOf }, texts);
          const createdAt = new Date(row.createdAt).toISOString();
          const updatedAt = new Date(row.updatedAt).toISOString();
          return [row.documentId, { uid, documentId: row.documentId, createdAt, updatedAt, values }];
        }),
      );
    },

    /** The document ids of everything published of a type, oldest first. */
    async publishedIds(uid: string, defaultLocale: string): Promise<string[]> {
      const schema = schemaOf(uid);
      const rows = await strapi.db.query(uid).findMany({
        select: ['documentId'],
        where: {
          ...(isPublishable(schema) ? { publishedAt: { $notNull: true } } : {}),
          ...(isLocalised(schema) ? { locale: defaultLocale } : {}),
        },
        orderBy: { id: 'asc' },
      });
      return (rows as Row[]).map(({ documentId }) => documentId);
    },

    /** Which of these documents are nowhere any more, not even as a draft. */
    async deleted(uid: string, documentIds: string[]): Promise<Set<string>> {
      if (documentIds.length === 0) return new Set();
      const rows = (await strapi.db.query(uid).findMany({
        select: ['documentId'],
        where: { documentId: { $in: documentIds } },
      })) as Row[];
      const kept = new Set(rows.map(({ documentId }) => documentId));
      return new Set(documentIds.filter((documentId) => !kept.has(documentId)));
    },

    /** URI of what each of these documents was merged into; a merged entry is no longer published. */
    async successors({ uid, mergedInto }: Source, documentIds: string[]): Promise<Map<string, string>> {
      if (!mergedInto || documentIds.length === 0) return new Map();
      const { attribute, uri } = mergedInto;
      const rows = (await strapi.db.query(uid).findMany({
        select: ['documentId'],
        where: { documentId: { $in: documentIds }, [attribute]: { documentId: { $notNull: true } } },
        populate: { [attribute]: { select: ['documentId'] } },
      })) as Row[];
      return new Map(rows.map((row) => [row.documentId, uri((row[attribute] as Reference).documentId)]));
    },
  };
};

function populateOf(schema: ContentSchema, schemaOf: (uid: string) => ContentSchema): Populate {
  return Object.fromEntries(
    publicAttributes(schema).flatMap(([name, attribute]): [string, Populate[string]][] => {
      if (attribute.type === 'relation' && attribute.target) return [[name, { select: ['documentId'] }]];
      if (attribute.type === 'media') return [[name, MEDIA]];
      if (attribute.type !== 'component' || !attribute.component) return [];
      const populate = populateOf(schemaOf(attribute.component), schemaOf);
      return [[name, Object.keys(populate).length > 0 ? { populate } : true]];
    }),
  );
}

/** The published texts of the other languages, by document id. */
async function readTranslations(
  strapi: Core.Strapi,
  schema: ContentSchema,
  scope: Record<string, unknown>,
  defaultLocale: string,
): Promise<Map<string, Row[]>> {
  const texts = publicAttributes(schema).filter(([, attribute]) => isLocalised(attribute) && isScalar(attribute.type));
  const rows = (await strapi.db.query(schema.uid).findMany({
    select: ['documentId', 'locale', ...texts.map(([name]) => name)],
    where: { ...scope, locale: { $ne: defaultLocale } },
  })) as Row[];
  const byDocument = new Map<string, Row[]>();
  for (const row of rows) byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
  return byDocument;
}

const isScalar = (type: string): boolean => !['relation', 'component', 'media', 'dynamiczone'].includes(type);

/** The ids of rows and of the components inside them, by type, for the types that point to others. */
function rowIdsByType(
  rows: { id: number }[],
  schema: ContentSchema,
  schemaOf: (uid: string) => ContentSchema,
  found = new Map<string, number[]>(),
): Map<string, number[]> {
  const attributes = publicAttributes(schema);
  if (attributes.some(([, { type }]) => type === 'relation'))
    found.set(schema.uid, [...(found.get(schema.uid) ?? []), ...rows.map(({ id }) => id)]);
  for (const [name, { type, component }] of attributes) {
    if (type !== 'component' || !component) continue;
    const nested = rows.flatMap((row) => asArray((row as Record<string, unknown>)[name]) as { id: number }[]);
    rowIdsByType(nested, schemaOf(component), schemaOf, found);
  }
  return found;
}

interface Known {
  schemaOf: (uid: string) => ContentSchema;
  suspendedOf: (uid: string, rowId: number) => SuspendedReference[];
}

function valuesOf(
  row: { id: number },
  schema: ContentSchema,
  known: Known,
  { translations, defaultLocale }: { translations: Row[]; defaultLocale: string } = NO_TEXTS,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, attribute] of publicAttributes(schema)) {
    const value = (row as Record<string, unknown>)[name];
    if (attribute.type === 'relation') values[name] = references(value, attribute.target ?? '', isToMany(attribute));
    else if (attribute.type === 'component') {
      const component = known.schemaOf(attribute.component ?? '');
      const nested = asArray(value).map((one) => valuesOf(one as { id: number }, component, known));
      values[name] = attribute.repeatable ? nested : (nested[0] ?? null);
    } else if (isLocalised(schema) && isLocalised(attribute)) {
      values[name] = inEveryLanguage(name, value, translations, defaultLocale);
    } else values[name] = value instanceof Date ? value.toISOString() : (value ?? null);
  }
  for (const { attribute, reference } of known.suspendedOf(schema.uid, row.id))
    addReference(values, attribute, reference);
  return values;
}

function inEveryLanguage(name: string, text: unknown, translations: Row[], defaultLocale: string) {
  const all: [string, unknown][] = [
    [defaultLocale, text],
    ...translations.map((translation): [string, unknown] => [translation.locale ?? '', translation[name]]),
  ];
  const present = all.filter(([, one]) => one !== null && one !== undefined && one !== '');
  return present.length > 0 ? (Object.fromEntries(present) as LocalisedText) : null;
}

/** A type without drafts points to both rows of a published document: each document counts once. */
function references(value: unknown, uid: string, many: boolean): Reference[] | Reference | null {
  const documentIds = new Set(asArray(value).map((one) => (one as { documentId: string }).documentId));
  const found = [...documentIds].map((documentId) => ({ uid, documentId }));
  return many ? found : (found[0] ?? null);
}

const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : []);

function addReference(values: Record<string, unknown>, attribute: string, reference: Reference): void {
  const current = values[attribute];
  values[attribute] = Array.isArray(current) ? [...(current as Reference[]), reference] : reference;
}
