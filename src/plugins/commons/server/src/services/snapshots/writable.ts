import type { Core } from '@strapi/strapi';
import { isPointer, type Pointer, type Snapshot, type SnapshotValue } from '../../domain/snapshot/snapshot';
import { attributesOf, isList, type Attribute } from './model';

/** What an entry pointed to and that is no more. */
export interface Missing {
  attribute: string;
  name: string;
}

export interface Writable {
  /** What the Document Service takes. */
  data: Record<string, unknown>;
  /** What was left out, because nothing has this identity any longer. */
  missing: Missing[];
}

const FILES = 'plugin::upload.file';

/** Only the attributes named, or all. */
export const namedIn = (attributes: [string, Attribute][], only: string[] | undefined): [string, Attribute][] =>
  attributes.filter(([name]) => !only || only.includes(name));

/** What writing a snapshot again takes, without what it points to and that is gone. */
export async function writable(
  strapi: Core.Strapi,
  uid: string,
  snapshot: Snapshot,
  only?: string[],
): Promise<Writable> {
  const attributes = namedIn(attributesOf(strapi, uid), only);
  const wanted = new Map<string, Set<string>>();
  for (const [name, attribute] of attributes) gather(strapi, attribute, snapshot[name] ?? null, wanted);
  const existing = await existingAmong(strapi, wanted);
  const missing: Missing[] = [];
  const data = Object.fromEntries(
    attributes.map(([name, attribute]) => {
      const onMissing = (gone: Pointer) => missing.push({ attribute: name, name: gone.name || gone.documentId });
      return [name, valueOf(strapi, attribute, snapshot[name] ?? null, existing, onMissing)];
    }),
  );
  return { data, missing };
}

const partsOf = (value: SnapshotValue): Snapshot[] =>
  [value].flat().filter((part) => part !== null && typeof part === 'object') as Snapshot[];

/** The model of a part: that of the attribute, or of a dynamic zone the one that the part says. */
const partModel = ({ component }: Attribute, part: Snapshot): string => component ?? (part.__component as string);

const targetOf = ({ type, target }: Attribute): string => (type === 'media' ? FILES : (target ?? ''));

function gather(strapi: Core.Strapi, attribute: Attribute, value: SnapshotValue, into: Map<string, Set<string>>): void {
  if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
    for (const part of partsOf(value))
      for (const [name, inner] of attributesOf(strapi, partModel(attribute, part)))
        gather(strapi, inner, part[name] ?? null, into);
  }
  if (attribute.type !== 'relation' && attribute.type !== 'media') return;
  const target = targetOf(attribute);
  const ids = into.get(target) ?? new Set();
  for (const { documentId } of [value].flat().filter(isPointer)) ids.add(documentId);
  into.set(target, ids);
}

/** Row ids of what still exists, by type and document id. */
type Existing = Map<string, number>;

async function existingAmong(strapi: Core.Strapi, wanted: Map<string, Set<string>>): Promise<Existing> {
  const existing: Existing = new Map();
  for (const [uid, documentIds] of wanted) {
    if (documentIds.size === 0) continue;
    const where = { documentId: { $in: [...documentIds] } };
    const rows = (await strapi.db.query(uid).findMany({ select: ['id', 'documentId'], where })) as {
      id: number;
      documentId: string;
    }[];
    for (const { id, documentId } of rows) existing.set(`${uid}/${documentId}`, id);
  }
  return existing;
}

function valueOf(
  strapi: Core.Strapi,
  attribute: Attribute,
  value: SnapshotValue,
  existing: Existing,
  onMissing: (gone: Pointer) => void,
): unknown {
  if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
    const parts = partsOf(value).map((part) => ({
      ...(attribute.type === 'dynamiczone' ? { __component: part.__component } : {}),
      ...Object.fromEntries(
        attributesOf(strapi, partModel(attribute, part)).map(([name, inner]) => [
          name,
          valueOf(strapi, inner, part[name] ?? null, existing, onMissing),
        ]),
      ),
    }));
    return isList(attribute) ? parts : (parts[0] ?? null);
  }
  if (attribute.type !== 'relation' && attribute.type !== 'media') return value;
  const target = targetOf(attribute);
  const kept = [value]
    .flat()
    .filter(isPointer)
    .filter((pointer) => {
      const exists = existing.has(`${target}/${pointer.documentId}`);
      if (!exists) onMissing(pointer);
      return exists;
    });
  if (attribute.type === 'relation') return { set: kept.map(({ documentId }) => documentId) };
  const ids = kept.map(({ documentId }) => existing.get(`${target}/${documentId}`));
  return isList(attribute) ? ids : (ids[0] ?? null);
}
