import type { Counts, EntryCount, FeedCount, ReadCount, Reader } from './counts';
import { createLimit } from './limit';
import { siteOf } from './site-of';

/** What an answer holds of a channel: the same object for the same bytes. */
export interface Content {
  channel: string;
  isPublic: boolean;
  format: string;
  feed: string;
  documents: readonly string[];
}

interface Settings {
  /** Host of this application: what it shows itself is no reuse. */
  ownSite: string;
  /** Local day of an instant, and the instant at which it ends (milliseconds). */
  dayOf(at: number): string;
  endOfDay(at: number): number;
  /** A feed under a name that tells nothing of what was asked for. */
  nameOfFeed(feed: string): string;
}

/** Reads of one content by one reader. */
interface Reads {
  delivered: number;
  unchanged: number;
}

/** Contents whose reads are noted before they are added up: few enough for adding up to be short. */
const MAX_CONTENTS = 200;
/** Sites of one content; readers of others are counted together. */
const MAX_SITES = 100;
/** Sites and feeds of one channel in a day: anybody may make up names. */
const MAX_SITES_A_DAY = 100;
const MAX_FEEDS_A_DAY = 500;
/** No site: any other program. An address begins with a letter. */
const NO_SITE = '-';

/**
 * Counts what is delivered, in memory. A read that was counted before costs two look-ups: it is noted under its content, and added up later to what the
 * content is about.
 */
export function createTally({ ownSite, dayOf, endOfDay, nameOfFeed }: Settings) {
  const sitesOfDay = createLimit(MAX_SITES_A_DAY);
  const feedsOfDay = createLimit(MAX_FEEDS_A_DAY);
  let day = '';
  let endsAt = -Infinity;
  let noted = new Map<Content, Map<string, Reads>>();
  let reads = new Map<string, ReadCount>();
  let feeds = new Map<string, FeedCount>();
  let entries = new Map<string, EntryCount>();

  const beginDay = (at: number): void => {
    addUp();
    [day, endsAt] = [dayOf(at), endOfDay(at)];
    sitesOfDay.forget();
    feedsOfDay.forget();
  };

  const readsOf = (content: Content, site: string): Reads => {
    let bySite = noted.get(content);
    if (!bySite) {
      if (noted.size >= MAX_CONTENTS) addUp();
      bySite = new Map();
      noted.set(content, bySite);
    }
    const known = bySite.get(site);
    if (known) return known;
    const first = { delivered: 0, unchanged: 0 };
    const key = bySite.size < MAX_SITES ? site : '';
    bySite.set(key, bySite.get(key) ?? first);
    return bySite.get(key) ?? first;
  };

  const addUp = (): void => {
    for (const [content, bySite] of noted)
      for (const [site, counted] of bySite) {
        const reader: Reader = !content.isPublic ? 'token' : site === NO_SITE ? 'feed' : 'site';
        const host = reader === 'site' ? siteOf(site) : '';
        if (host === '' || host !== ownSite) addReads(content, reader, host, counted);
      }
    noted = new Map();
  };

  const addReads = (content: Content, reader: Reader, host: string, { delivered, unchanged }: Reads): void => {
    const { channel, format, feed, documents } = content;
    const site = sitesOfDay.within(channel, host);
    add(reads, { day, channel, format, reader, site }, { reads: delivered + unchanged, unchanged, items: delivered * documents.length }); // prettier-ignore
    if (reader !== 'site')
      add(
        feeds,
        { day, channel, feed: feedsOfDay.within(channel, nameOfFeed(feed)) },
        { reads: delivered + unchanged },
      );
    if (delivered === 0) return;
    const month = day.slice(0, 7);
    for (const target of documents) add(entries, { month, channel, target }, { deliveries: delivered, clicks: 0 });
  };

  return {
    /** `site` is the address of the page that shows it; undefined when no page asked. */
    delivered(content: Content, site: string | undefined, isUnchanged: boolean, at: number): void {
      if (at >= endsAt) beginDay(at);
      const counted = readsOf(content, content.isPublic ? (site ?? NO_SITE) : NO_SITE);
      if (isUnchanged) counted.unchanged += 1;
      else counted.delivered += 1;
    },

    /** Somebody followed the booking link of an entry; `channel` led to its page, or is empty. */
    followed(target: string, channel: string, at: number): void {
      if (at >= endsAt) beginDay(at);
      add(entries, { month: day.slice(0, 7), channel, target }, { deliveries: 0, clicks: 1 });
    },

    /** All that was counted since it was taken last. */
    take(): Counts {
      addUp();
      const taken = { reads: inOrder(reads), feeds: inOrder(feeds), entries: inOrder(entries) };
      reads = new Map();
      feeds = new Map();
      entries = new Map();
      return taken;
    },

    /** What was taken and could not be kept is counted again. */
    giveBack(counts: Counts): void {
      for (const { reads: count, unchanged, items, ...key } of counts.reads)
        add(reads, key, { reads: count, unchanged, items });
      for (const { reads: count, ...key } of counts.feeds) add(feeds, key, { reads: count });
      for (const { deliveries, clicks, ...key } of counts.entries) add(entries, key, { deliveries, clicks });
    },
  };
}

/** Adds numbers to the row of a key. */
function add<Key extends object, Numbers extends Record<string, number>>(
  rows: Map<string, Key & Numbers>,
  key: Key,
  numbers: Numbers,
): void {
  const name = Object.values(key).join(' ');
  const row = rows.get(name) as Record<string, number> | undefined;
  if (!row) {
    rows.set(name, { ...key, ...numbers });
    return;
  }
  for (const [column, number] of Object.entries(numbers)) row[column] = (row[column] ?? 0) + number;
}

/** In one order, so that processes which write the same rows do not wait for each other in a circle. */
const inOrder = <Row>(rows: Map<string, Row>): Row[] =>
  [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
