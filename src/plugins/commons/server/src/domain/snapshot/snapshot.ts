/** What a relation or a medium points to, under the name that it had. */
export interface Pointer {
  documentId: string;
  name: string;
}

export type SnapshotValue =
  null | string | number | boolean | Pointer | SnapshotValue[] | { [name: string]: SnapshotValue | undefined };

/**
 * What people wrote of an entry in one language, by attribute: values, components without the ids of their rows, relations and media as
 * what they point to. What Strapi keeps for itself (ids, dates, authors of rows) is left out.
 */
export type Snapshot = Record<string, SnapshotValue>;

/** Name of the document ids of media: a medium has no name of its own type in a snapshot. */
export const isPointer = (value: unknown): value is Pointer =>
  typeof value === 'object' &&
  value !== null &&
  'documentId' in value &&
  'name' in value &&
  Object.keys(value).length === 2;
