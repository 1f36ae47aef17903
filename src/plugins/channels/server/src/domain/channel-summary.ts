import type { LocalisedText } from './source';

/** What whoever looks after a channel sees of it first. */
export interface ChannelSummary {
  documentId: string;
  name: LocalisedText;
  /** Items that readers see now; null until they are made for the first time. */
  count: number | null;
  /** Items that came in since midnight. */
  arrivals: number;
  /** Matches that nobody let in yet. */
  waiting: number;
  /** Items whose own words were written for another text than the source says now. */
  outdated: number;
}
