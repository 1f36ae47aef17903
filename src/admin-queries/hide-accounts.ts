/** What anybody of the admin learns of who wrote something. */
const NAMES = new Set(['id', 'documentId', 'firstname', 'lastname']);

/** An answer in which accounts, at any depth, are their names alone. */
export function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value);
  // No content type has this attribute: the accounts of the admin do.
  if ('firstname' in value) return Object.fromEntries(entries.filter(([name]) => NAMES.has(name)));
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutAddresses(inner)]));
}
