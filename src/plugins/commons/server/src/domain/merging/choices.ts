import { isSame } from '../snapshot/differences';
import { isPointer, type Snapshot, type SnapshotValue } from '../snapshot/snapshot';
import type { IdentifierList } from '../duplicates/declaration';

/** Of which entry the value is kept. */
export type Choice = 'kept' | 'replaced';

export type Choices = Record<string, Choice>;

/** The attributes where two entries differ and a person may choose, each with what is taken when they do not. */
export function choicesBetween(kept: Snapshot, replaced: Snapshot, decided: ReadonlySet<string>): Choices {
  const attributes = Object.keys(kept).filter(
    (attribute) => !decided.has(attribute) && !isSame(kept[attribute], replaced[attribute]),
  );
  return Object.fromEntries(
    attributes.map((attribute) => [attribute, moreComplete(kept[attribute], replaced[attribute])]),
  );
}

/** The fuller value; the one of the entry that is kept when they are as full. */
const moreComplete = (kept: SnapshotValue | undefined, replaced: SnapshotValue | undefined): Choice =>
  fullness(replaced) > fullness(kept) ? 'replaced' : 'kept';

/** A list says more when it is longer; of texts, one that is there says more than none. */
function fullness(value: SnapshotValue | undefined): number {
  if (value === null || value === undefined || value === '') return 0;
  if (isPointer(value)) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + fullness(part), 0);
  if (typeof value === 'object') return Object.values(value).reduce<number>((sum, part) => sum + fullness(part), 0);
  return 1;
}

/** The identifiers of both, and those of the replaced entry that the kept one has otherwise. */
export interface Identifiers {
  all: SnapshotValue[];
  conflicts: { scheme: string; kept: string; replaced: string }[];
}

/**
 * Every identifier is kept; when an entry may hold only one of a scheme, that of the kept entry. `mayRepeat` answers by what the scheme
 * is in the snapshot: a document id, or a word.
 */
export function uniteIdentifiers(
  list: IdentifierList,
  kept: Snapshot,
  replaced: Snapshot,
  mayRepeat: (scheme: string) => boolean,
): Identifiers {
  const all = [kept[list.list] ?? []].flat();
  const conflicts: Identifiers['conflicts'] = [];
  for (const identifier of [replaced[list.list] ?? []].flat()) {
    const { scheme, value } = identifierOf(list, identifier);
    const same = all.map((one) => identifierOf(list, one)).filter((one) => one.scheme === scheme);
    if (same.some((one) => one.value === value)) continue;
    const [first] = same;
    if (!first || mayRepeat(scheme)) all.push(identifier);
    else conflicts.push({ scheme: first.name, kept: first.value, replaced: value });
  }
  return { all, conflicts };
}

/** A snapshot knows the scheme as what it points to, with its name. */
function identifierOf({ scheme, value }: IdentifierList, identifier: SnapshotValue) {
  const [attribute = ''] = scheme.split('.');
  const part = (identifier ?? {}) as Record<string, SnapshotValue>;
  const its = part[attribute] ?? null;
  const [documentId, name] = isPointer(its) ? [its.documentId, its.name] : [wordOf(its), wordOf(its)];
  return { scheme: documentId, name, value: wordOf(part[value] ?? null) };
}

const wordOf = (value: SnapshotValue): string => (typeof value === 'string' ? value : '');
