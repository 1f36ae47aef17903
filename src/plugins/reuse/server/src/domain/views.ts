import type { Reader } from './counts';
import type { Period } from './months';
import type { ShownCount } from './suppression';

/** What an entry gained, in the channels that delivered it. */
export interface EntryUse {
  period: Period;
  /** Whether who reads writes for an organisation that answers for it: numbers are whole. */
  isOwn: boolean;
  channels: { documentId: string; name: string; deliveries: ShownCount; clicks: ShownCount }[];
  /** On the pages of the site itself. */
  siteClicks: ShownCount;
}

/** What all the entries of an organisation gained. */
export interface OwnUse {
  period: Period;
  deliveries: number;
  clicks: number;
  /** The most delivered first. */
  channels: { documentId: string; name: string; deliveries: number; clicks: number }[];
  entries: UsedEntry[];
}

export interface UsedEntry {
  uid: string;
  documentId: string;
  name: string;
  deliveries: number;
  clicks: number;
}

/** How a channel is read; its partner is told all of it. */
export type ChannelUse =
  OwnChannelUse | { period: Period; isOwn: false; formats: { format: string; reads: ShownCount }[] };

export interface OwnChannelUse {
  period: Period;
  isOwn: true;
  formats: { format: string; reader: Reader; reads: number; unchanged: number; items: number }[];
  /** An empty name is that of sites which do not say theirs. */
  sites: { site: string; reads: number }[];
  /** Different feeds that programs read: what is asked for, and not who asks. */
  feeds: number;
  clicks: number;
  entries: UsedEntry[];
}
