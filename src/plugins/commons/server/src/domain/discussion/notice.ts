/** What members are notified of. Each kind can be turned off by whoever receives it. */
export const NOTICE_KINDS = [
  'edit',
  'suggestion',
  'suggestion-answered',
  'publication-request',
  'claim',
  'claim-answered',
  'comment',
  'mention',
  'clash',
  'stale',
  'duplicate',
  'vote',
  'decision',
  'join-request',
  'message',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that concerns some administrators. */
export interface Notice {
  kind: NoticeKind;
  /** The entry that it is about, or something else that has its own address: `path` among the parameters. */
  entry: { uid: string; documentId: string };
  /** Ids of the administrators who are notified; who did it never is. */
  recipients: number[];
  /** The administrator who did it; null for a program or for the passing of time. */
  authorId: number | null;
  /** Words of the message, and what a link needs. */
  parameters?: Record<string, string>;
}

/** A notice as it is read. */
export interface NoticeInWords {
  id: number;
  kind: NoticeKind;
  sentence: string;
  /** What was said with it: a comment's beginning, the reason of a refusal. */
  detail: string | null;
  /** Address in the admin of what it is about. */
  path: string;
  parameters: Record<string, string>;
  /** Instant in milliseconds. */
  at: number;
  isRead: boolean;
}
