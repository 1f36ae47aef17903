import { changesBetween, type Change, type Removal, type VisibleItem } from './changes';

/** What readers of a channel see at two instants, and why an item that they saw is gone. */
export interface Transition {
  before: ReadonlyMap<string, VisibleItem>;
  after: ReadonlyMap<string, VisibleItem>;
  removalOf(documentId: string): Removal;
}

/** What grows with each change. */
interface Numbering {
  channelDocumentId: string;
  version: number;
  changedAt: number;
}

export type NumberedChange = ReturnType<typeof toRow>;

/** The changes that lead readers from what they saw to what they see, numbered, and the version after them; the same one when there are none. */
export function announce<Version extends Numbering>(
  version: Version,
  { before, after, removalOf }: Transition,
  now: number,
): [Version, NumberedChange[]] {
  const changes = changesBetween(before, after, removalOf);
  if (changes.length === 0) return [version, []];
  const rows = changes.map((change, index) =>
    toRow(version.channelDocumentId, change, version.version + 1 + index, now),
  );
  return [{ ...version, version: version.version + changes.length, changedAt: now }, rows];
}

const toRow = (channelDocumentId: string, change: Change, sequence: number, now: number) => ({
  channel_document_id: channelDocumentId,
  target_document_id: change.documentId,
  sequence,
  first_entered_sequence: change.kind === 'entered' ? sequence : 0,
  entered_sequence: change.kind === 'entered' ? sequence : 0,
  cancelled_sequence: change.kind === 'cancelled' ? sequence : 0,
  kind: change.kind,
  reason: change.kind === 'left' ? change.reason : null,
  successor: change.kind === 'left' ? change.successor : null,
  changed_at: now,
  entered_at: change.kind === 'entered' ? now : null,
});
