/** Who reads: with a key, the page of a site, or any other program: a calendar, a feed reader, a server, a robot. */
export type Reader = 'token' | 'site' | 'feed';

/** How often a channel was read in a day. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export interface ReadCount {
  day: string;
  channel: string;
  format: string;
  reader: Reader;
  /** Host of the site; empty for other readers, and when it is not known. */
  site: string;
  reads: number;
  /** Of which the reader had these bytes already. */
  unchanged: number;
  /** Items delivered by the others. */
  items: number;
}

/** How often one feed of a channel was read in a day: what was asked for, never who asked. */
export interface FeedCount {
  day: string;
  channel: string;
  feed: string;
  reads: number;
}

/** How often an entry was delivered in a channel in a month, and its booking link followed; the channel is empty for pages of this site. */
export interface EntryCount {
  month: string;
  channel: string;
  target: string;
  deliveries: number;
  clicks: number;
}

export interface Counts {
  reads: ReadCount[];
  feeds: FeedCount[];
  entries: EntryCount[];
}
