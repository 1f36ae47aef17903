import { isSame } from '../snapshot/differences';
import type { Snapshot, SnapshotValue } from '../snapshot/snapshot';

export type Side = 'mine' | 'theirs';

/** An attribute that two people left different. */
export interface ConflictingField {
  attribute: string;
  /** What both began with; undefined when it is not known. */
  base?: SnapshotValue;
  theirs: SnapshotValue;
  mine: SnapshotValue;
  /** The side of the only one who changed it; null when both did, which a person decides. */
  chosen: Side | null;
}

/** What differs between two texts of an entry, with what only one of the two changed already chosen. */
export function mergeOf(base: Snapshot | null, theirs: Snapshot, mine: Snapshot): ConflictingField[] {
  return Object.keys(mine).flatMap((attribute): ConflictingField[] => {
    const [ours, other] = [mine[attribute] ?? null, theirs[attribute] ?? null];
    if (isSame(ours, other)) return [];
    const both = { attribute, theirs: other, mine: ours };
    if (!base) return [{ ...both, chosen: null }];
    const before = base[attribute] ?? null;
    return [{ ...both, base: before, chosen: chosenSide(before, other, ours) }];
  });
}

/** Whether writing mine would undo nothing of theirs. */
export const losesNothing = (fields: ConflictingField[]): boolean => fields.every(({ chosen }) => chosen === 'mine');

function chosenSide(base: SnapshotValue, theirs: SnapshotValue, mine: SnapshotValue): Side | null {
  if (isSame(base, mine)) return 'theirs';
  return isSame(base, theirs) ? 'mine' : null;
}
