import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '@strapi/strapi';
import type { ComponentValues, ContentUid, Entry, Lookup, Reference } from '../../src/ontology/entry';

interface Attribute {
  type: string;
  relation?: string;
  repeatable?: boolean;
  default?: unknown;
}

const ROOT = join(__dirname, '../..');

/** A published entry of a content type: what is not given is what the schema says, else empty. */
export function entry<UID extends ContentUid>(
  uid: UID,
  documentId: string,
  values: Partial<Entry<UID>['values']>,
): Entry<UID> {
  const name = uid.split('.')[1] ?? '';
  const blank = blankValues(join(ROOT, `src/api/${name}/content-types/${name}/schema.json`));
  return {
    uid,
    documentId,
    createdAt: '2026-10-01T09:00:00.000Z',
    updatedAt: '2026-11-02T09:00:00.000Z',
    values: { ...blank, ...values } as Entry<UID>['values'],
  };
}

/** A component's values, completed in the same way. */
export function component<UID extends keyof Schema.Components>(
  uid: UID,
  values: Partial<ComponentValues<UID>>,
): ComponentValues<UID> {
  return { ...blankValues(componentPath(uid)), ...values } as ComponentValues<UID>;
}

export const reference = <UID extends ContentUid>({ uid, documentId }: Entry<UID>): Reference<UID> => ({
  uid,
  documentId,
});

/** Finds only what is given: anything else is a draft. */
export function lookupAmong(...entries: { uid: string; documentId: string }[]): Lookup {
  const published = new Map(entries.map((one) => [`${one.uid}:${one.documentId}`, one]));
  return ((wanted: Reference) => published.get(`${wanted.uid}:${wanted.documentId}`)) as Lookup;
}

const componentPath = (uid: string): string => join(ROOT, `src/components/${uid.replace('.', '/')}.json`);

function blankValues(path: string): Record<string, unknown> {
  const { attributes } = JSON.parse(readFileSync(path, 'utf8')) as { attributes: Record<string, Attribute> };
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, blank(attribute)]));
}

const blank = ({ relation, repeatable, default: initial }: Attribute): unknown =>
  relation?.endsWith('ToMany') || repeatable ? [] : (initial ?? null);
