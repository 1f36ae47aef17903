import type { Entry } from '../types';

/** An entry beside a channel: in it or out, and why. */
export type EntryInChannel = Entry & {
  channel: { documentId: string; slug: string; name: string };
  /** For a draft: whether publishing it as it is brings it in. */
  willBeIn: boolean;
  /** Whether it is in, or would be with what is missing. */
  isWithinReach: boolean;
};
