import type { Entry, Lookup, Reference } from '../entry';

/** Types that people publish, and that may be restricted to members or merged into another entry. */
export type PublicType =
  | 'api::work.work'
  | 'api::production.production'
  | 'api::performance.performance'
  | 'api::event-group.event-group'
  | 'api::venue.venue'
  | 'api::space.space'
  | 'api::organisation.organisation'
  | 'api::person.person';

/** Whether an entry may be seen by anyone: neither restricted to members or partners, nor merged into another one. */
export function isPublic(entry: Entry<PublicType>): boolean {
  return (entry.values.visibility ?? 'public') === 'public' && !entry.values.replacedBy;
}

/** The public entry that a reference leads to: itself, or the one into which it was merged. */
export function findPublic<UID extends PublicType>(
  reference: Reference<UID> | null,
  lookup: Lookup,
): Entry<UID> | undefined {
  const entry = reference ? lookup(reference) : undefined;
  if (!entry) return undefined;
  const merged = entry.values as unknown as { replacedBy: Reference<UID> | null };
  const last = merged.replacedBy ? lookup(merged.replacedBy) : entry;
  return last && isPublic(last as unknown as Entry<PublicType>) ? last : undefined;
}

export const findAllPublic = <UID extends PublicType>(references: Reference<UID>[], lookup: Lookup): Entry<UID>[] =>
  references.flatMap((reference) => findPublic(reference, lookup) ?? []);

/** The last of several embargoes (ISO 8601, UTC): a show under embargo hides its performances. Null when there is none. */
export function latestEmbargo(entries: Entry<PublicType>[]): string | null {
  const embargoes = entries.flatMap(({ values }) => values.embargoUntil ?? []);
  return embargoes.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null;
}
