import type { Table } from '../../../../plugin-kit/server/tables';

export const READS = 'reuse_reads';
export const FEEDS = 'reuse_feeds';
export const ENTRIES = 'reuse_entries';

/** Numbers, and what they are about: no address, no device, no instant. */
export const tables: Record<string, Table> = {
  // `site` is the host of a site that shows the channel; empty for other readers.
  read: {
    name: READS,
    columns: {
      ...{ day: 'string', channel: 'string', format: 'string', reader: 'string', site: 'string' },
      ...{ reads: 'biginteger', unchanged: 'biginteger', items: 'biginteger' },
    },
    unique: { reuse_reads_uq: ['channel', 'day', 'format', 'reader', 'site'] },
  },
  // `feed` names what was asked for, and can be read back by nobody.
  feed: {
    name: FEEDS,
    columns: { day: 'string', channel: 'string', feed: 'string', reads: 'biginteger' },
    unique: { reuse_feeds_uq: ['channel', 'day', 'feed'] },
  },
  // `channel` is empty for what was followed on pages of this site.
  entry: {
    name: ENTRIES,
    columns: { month: 'string', channel: 'string', target: 'string', deliveries: 'biginteger', clicks: 'biginteger' },
    indexes: { reuse_entries_channel_idx: ['channel', 'month'] },
    unique: { reuse_entries_uq: ['target', 'month', 'channel'] },
  },
};
