/** Why an item is no longer in a channel. */
export const REASONS = ['unpublished', 'deleted', 'embargo', 'filter', 'excluded', 'past', 'merged'] as const;
export type Reason = (typeof REASONS)[number];

/** An item that is, or was, seen in a channel. */
export interface VisibleItem {
  digest: string;
  isCancelled: boolean;
}

/** What happened to one document in a channel. */
export type Change =
  | { kind: 'entered' | 'changed' | 'cancelled'; documentId: string }
  | { kind: 'left'; documentId: string; reason: Reason; successor: string | null };

export interface Removal {
  reason: Reason;
  /** URI of what it was merged into. */
  successor: string | null;
}

/** What must be announced to whoever saw `before` so that they end with `after`. */
export function changesBetween(
  before: ReadonlyMap<string, VisibleItem>,
  after: ReadonlyMap<string, VisibleItem>,
  removalOf: (documentId: string) => Removal,
): Change[] {
  const left = [...before.keys()]
    .filter((documentId) => !after.has(documentId))
    .map((documentId): Change => ({ kind: 'left', documentId, ...removalOf(documentId) }));
  const others = [...after].flatMap(([documentId, now]): Change[] => {
    const then = before.get(documentId);
    if (!then) return [{ kind: 'entered', documentId }];
    if (then.digest === now.digest) return [];
    return [{ kind: now.isCancelled && !then.isCancelled ? 'cancelled' : 'changed', documentId }];
  });
  return [...left, ...others];
}

/** The last change of a document, as it is kept: one row for all that happened before. */
export interface KeptChange {
  kind: Change['kind'];
  firstEnteredSequence: number;
  /** When it last entered. */
  enteredSequence: number;
  cancelledSequence: number;
}

/**
 * What the last change means to a reader who knows everything up to `since`: what came after is announced at once. Null when
 * there is nothing to announce: the document came and left meanwhile. Who may hold a document reads that it left.
 */
export function kindSince(
  { kind, firstEnteredSequence, enteredSequence, cancelledSequence }: KeptChange,
  since: number,
): Change['kind'] | null {
  if (kind === 'left') return firstEnteredSequence > since ? null : 'left';
  if (enteredSequence > since) return 'entered';
  return cancelledSequence > since ? 'cancelled' : 'changed';
}
