import { isPointer, type Snapshot, type SnapshotValue } from './snapshot';

/** An attribute that is not the same in two snapshots. */
export interface Difference {
  attribute: string;
  before: SnapshotValue;
  after: SnapshotValue;
}

/** The attributes that differ, in the order of the later snapshot. An attribute that is missing is empty. */
export function differencesBetween(before: Snapshot, after: Snapshot): Difference[] {
  const attributes = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return attributes.flatMap((attribute) => {
    const [one, other] = [before[attribute] ?? null, after[attribute] ?? null];
    return isSame(one, other) ? [] : [{ attribute, before: one, after: other }];
  });
}

/** Whether two values mean the same: an empty list is nothing, and what is pointed to keeps its identity under another name. */
export function isSame(one: SnapshotValue | undefined, other: SnapshotValue | undefined): boolean {
  return canonical(one) === canonical(other);
}

const canonical = (value: SnapshotValue | undefined): string => JSON.stringify(simplified(value));

function simplified(value: SnapshotValue | undefined): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (isPointer(value)) return value.documentId;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(simplified);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, part]): [string, unknown] => [name, simplified(part)])
    .filter(([, part]) => part !== null);
  return entries.length === 0 ? null : entries.sort(([first], [second]) => (first < second ? -1 : 1));
}
