import { isPointer, type Pointer, type Snapshot, type SnapshotValue } from '../snapshot/snapshot';

/** Attributes of some type, as far as following its relations takes. */
export type RelationsOf = (attribute: string) => Target | undefined;

/** What an attribute holds: entries of a type, or a component with attributes of its own. */
export type Target = { type: string } | { within: RelationsOf };

/** One entry that takes the place of another. */
export interface Replacement {
  type: string;
  from: string;
  to: Pointer;
  /** The entry that is read: it is not made to point to itself. */
  reader: string;
}

/** The attributes that point to `from`, pointing to `to` instead; in a list, once. */
export function pointElsewhere(snapshot: Snapshot, targetOf: RelationsOf, replacement: Replacement): Snapshot {
  return Object.fromEntries(
    Object.entries(snapshot).flatMap(([attribute, value]) => {
      const target = targetOf(attribute);
      if (!target) return [];
      const replaced = 'type' in target ? pointers(value, target.type, replacement) : parts(value, target, replacement);
      return replaced === UNCHANGED ? [] : [[attribute, replaced]];
    }),
  );
}

const UNCHANGED = Symbol('unchanged');
type Replaced = SnapshotValue | typeof UNCHANGED;

function pointers(value: SnapshotValue, type: string, { type: replaced, from, to, reader }: Replacement): Replaced {
  const list = [value].flat().filter(isPointer);
  if (type !== replaced || !list.some(({ documentId }) => documentId === from)) return UNCHANGED;
  const moved = list.map((pointer) => (pointer.documentId === from ? to : pointer));
  const others = new Map(moved.map((pointer) => [pointer.documentId, pointer]));
  others.delete(reader);
  return Array.isArray(value) ? [...others.values()] : ([...others.values()][0] ?? null);
}

function parts(value: SnapshotValue, { within }: { within: RelationsOf }, replacement: Replacement): Replaced {
  const list = [value].flat().filter((part) => part !== null) as Snapshot[];
  const changes = list.map((part) => pointElsewhere(part, within, replacement));
  if (changes.every((change) => Object.keys(change).length === 0)) return UNCHANGED;
  const replaced = list.map((part, index) => ({ ...part, ...changes[index] }));
  return Array.isArray(value) ? replaced : (replaced[0] ?? null);
}
