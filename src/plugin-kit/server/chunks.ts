/** SQLite allows 500 terms in a multiple insert and 32,766 variables in a statement. */
const CHUNK = 400;

/** A list in parts that one statement may hold. */
export function chunks<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, n) => items.slice(n * CHUNK, (n + 1) * CHUNK));
}
