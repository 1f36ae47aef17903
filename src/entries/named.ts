/** What an entry is called by, whatever its type. */
export interface Named {
  documentId: string;
  displayName?: string | null;
  title?: unknown;
  name?: string | null;
}

/** The name by which people know an entry; its documentId as long as it has none. */
export const nameOf = ({ displayName, title, name, documentId }: Named): string =>
  [displayName, title, name].find((text): text is string => typeof text === 'string' && text !== '') ?? documentId;
