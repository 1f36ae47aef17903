/** How Strapi names what it stores: `affiche_1f2e3d4c5b.jpg`, its sizes `small_affiche_…`, and what replaced it `affiche_…_9a8b7c6d.jpg`. */
const STORED = /^(?:(thumbnail|small|medium|large|wide)_)?(.+_[0-9a-f]{10})(?:_[0-9a-f]{8})?\.[a-z0-9]+$/;
const REPLACEMENT = /^(.+_[0-9a-f]{10})_[0-9a-f]{8}$/;

/** What the name of a stored file says; `base` is the same for all the files that took the place of one. */
export interface StoredName {
  size: string | null;
  base: string;
}

/** Null for a name that was not made here: other bytes may take its place. */
export function storedName(name: string): StoredName | null {
  const [, size, base] = STORED.exec(name) ?? [];
  return base ? { size: size ?? null, base } : null;
}

/**
 * The name, without extension, of what takes the place of a file: never one that was used before.
 * @param random eight hexadecimal digits
 */
export const replacementHash = (hash: string, random: string): string =>
  `${REPLACEMENT.exec(hash)?.[1] ?? hash}_${random}`;
