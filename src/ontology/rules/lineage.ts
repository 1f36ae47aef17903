/** What each entry comes from (its parents, broader terms, replacement…), by documentId. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

/** Everything that an entry comes from, near or far; the entry itself only when it comes from itself. */
export function ancestorsOf(documentId: string, lineage: Lineage): Set<string> {
  const ancestors = new Set<string>();
  for (let level = lineage.get(documentId) ?? []; level.length > 0;) {
    const fresh = level.filter((one) => !ancestors.has(one));
    fresh.forEach((one) => ancestors.add(one));
    level = fresh.flatMap((one) => lineage.get(one) ?? []);
  }
  return ancestors;
}

/** How many entries stand on the longest way up, itself included. Only for a lineage without a cycle. */
export const depthOf = (documentId: string, lineage: Lineage): number =>
  1 + Math.max(0, ...(lineage.get(documentId) ?? []).map((parent) => depthOf(parent, lineage)));

/** The end of a chain in which each entry leads to one other; the first entry again when the chain is a loop. */
export function lastOf(documentId: string, lineage: Lineage): string {
  const seen = new Set([documentId]);
  for (let current = documentId; ;) {
    const next = lineage.get(current)?.[0];
    if (!next) return current;
    if (seen.has(next)) return documentId;
    seen.add(next);
    current = next;
  }
}
