import type { Overlay, Original } from './overlay';

/** What a person decided over the filter of a channel. */
export type Decision = 'include' | 'exclude' | 'approve';

/** Which matches wait for a decision: none, those of organisations that the partner does not trust, all. */
export const APPROVALS = ['automatic', 'trusted', 'all'] as const;
export type Approval = (typeof APPROVALS)[number];

/** The curation of one entry in one channel. */
export interface Curation {
  documentId: string;
  decision: Decision | null;
  /** Why, for those who wrote the entry; null when nothing was said. */
  reason: string | null;
  /** Rank among the pinned items, from 0; null is not pinned. */
  position: number | null;
  overlay: Overlay | null;
  /** What the source said when the overlay was written. */
  original: Original | null;
}

/** The curation of an entry of which nothing was decided yet. */
export const undecided = (documentId: string): Curation => ({
  documentId,
  ...{ decision: null, reason: null, position: null, overlay: null, original: null },
});

/** How an entry stands in a channel, before time is looked at. */
export type CurationStatus = 'included' | 'excluded' | 'approved' | 'waiting' | 'free';

/** Whether people let a match in; `free` follows the filter alone. */
export function curationStatus(
  decision: Decision | null | undefined,
  approval: Approval,
  isTrusted: () => boolean,
): CurationStatus {
  if (decision === 'include') return 'included';
  if (decision === 'exclude') return 'excluded';
  if (decision === 'approve') return 'approved';
  return approval === 'automatic' || (approval === 'trusted' && isTrusted()) ? 'free' : 'waiting';
}
