/** A relation in a form of Strapi holds its changes; how many there were is with the entry that the form began with. */
interface Changes {
  connect: unknown[];
  disconnect: unknown[];
}

/** Tells whether somebody filled a field: it holds something else than a new entry does. */
export function isFilled(value: unknown, stored: unknown, initial: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === (initial ?? false)) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (isChanges(value)) return countOf(stored) + value.connect.length - value.disconnect.length > 0;
  return true;
}

const isChanges = (value: unknown): value is Changes =>
  typeof value === 'object' && value !== null && 'connect' in value && 'disconnect' in value;

const countOf = (stored: unknown): number => (stored as { count?: number } | null | undefined)?.count ?? 0;
