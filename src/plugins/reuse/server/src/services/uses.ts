import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { localDate } from '../../../../../plugin-kit/calendar';
import { chunks } from '../../../../../plugin-kit/server/sql';
import { channels } from '../channels';
import { configurationOf, type LocalisedText } from '../configuration';
import { yearBefore, yearTo, type Period } from '../domain/months';
import { suppress } from '../domain/suppression';
import type { ChannelUse, EntryUse, OwnUse, UsedEntry } from '../domain/views';
import { ENTRIES, FEEDS, READS } from '../tables';
import { languageOf } from './language';

const MAX_ENTRIES = 5;
const MAX_SITES = 20;

interface Used {
  target: string;
  channel: string;
  deliveries: number;
  clicks: number;
}

/** What was counted, for those whom it concerns and for others. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { connection } = strapi.db;
  const today = (): string => localDate(new Date(), configurationOf(strapi).timeZone);
  const periodFor = (isOwn: boolean): Period => (isOwn ? yearTo(today()) : yearBefore(today()));

  return {
    /** Numbers are told one by one to whom the entry does not concern, and beside no total. Index: reuse_entries_uq. */
    async ofEntry(documentId: string, isOwn: boolean): Promise<EntryUse> {
      const period = periodFor(isOwn);
      const rows = await usedIn(connection, period, (query) => query.where({ target: documentId }));
      const shown = isOwn ? (count: number) => count : suppress;
      return {
        ...{ period, isOwn },
        channels: (await byChannel(strapi, rows)).map((row) => ({
          ...row,
          deliveries: shown(row.deliveries),
          clicks: shown(row.clicks),
        })),
        siteClicks: shown(sum(rows.filter(({ channel }) => channel === '').map(({ clicks }) => clicks))),
      };
    },

    /** Of all the entries for which these organisations answer. Index: reuse_entries_uq. */
    async ofOrganisations(organisations: string[]): Promise<OwnUse> {
      const period = periodFor(true);
      const entries = await configurationOf(strapi).entriesOf(strapi, organisations);
      const rows: Used[] = [];
      for (const some of chunks(entries))
        rows.push(...(await usedIn(connection, period, (query) => query.whereIn('target', some))));
      return {
        period,
        deliveries: sum(rows.map(({ deliveries }) => deliveries)),
        clicks: sum(rows.map(({ clicks }) => clicks)),
        channels: await byChannel(strapi, rows),
        entries: await mostUsed(strapi, rows),
      };
    },

    /** Indexes: reuse_reads_uq, reuse_feeds_uq, reuse_entries_channel_idx. */
    async ofChannel(channel: string, isOwn: boolean): Promise<ChannelUse> {
      const period = periodFor(isOwn);
      const reads = (...by: string[]) => readsBy(connection, { channel, period, by });
      if (!isOwn)
        return { period, isOwn, formats: (await reads('format')).map(({ format = '', reads: count }) => ({ format, reads: suppress(count) })) }; // prettier-ignore
      const sites = (await reads('site', 'reader')).filter(({ reader }) => reader === 'site').slice(0, MAX_SITES);
      const used = await usedIn(connection, period, (query) => query.where({ channel }));
      return {
        ...{ period, isOwn },
        formats: (await reads('format', 'reader')) as Extract<ChannelUse, { isOwn: true }>['formats'],
        sites: sites.map(({ site = '', reads: count }) => ({ site, reads: count })),
        feeds: await feedsOf(connection, channel, period),
        clicks: sum(used.map(({ clicks }) => clicks)),
        entries: await mostUsed(strapi, used),
      };
    },
  };
};

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

async function usedIn(
  connection: Knex,
  { from, to }: Period,
  narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<Used[]> {
  const rows = (await narrow(connection(ENTRIES).whereBetween('month', [from, to]))
    .groupBy('target', 'channel')
    .select('target', 'channel')
    .sum({ deliveries: 'deliveries', clicks: 'clicks' })) as Record<keyof Used, string>[];
  return rows.map((row) => ({ ...row, deliveries: Number(row.deliveries), clicks: Number(row.clicks) }));
}

interface Grouped {
  reads: number;
  unchanged: number;
  items: number;
  [by: string]: string | number | undefined;
}

/** The most read first. */
async function readsBy(
  connection: Knex,
  { channel, period, by }: { channel: string; period: Period; by: string[] },
): Promise<(Grouped & { format?: string; site?: string; reader?: string })[]> {
  const rows = (await connection(READS)
    .where({ channel })
    .whereBetween('day', days(period))
    .groupBy(by)
    .select(by)
    .sum({ reads: 'reads', unchanged: 'unchanged', items: 'items' })) as Record<string, string>[];
  return rows
    .map((row) => ({ ...row, reads: Number(row.reads), unchanged: Number(row.unchanged), items: Number(row.items) }))
    .sort((one, other) => other.reads - one.reads);
}

async function feedsOf(connection: Knex, channel: string, period: Period): Promise<number> {
  const [row] = (await connection(FEEDS)
    .where({ channel })
    .whereBetween('day', days(period))
    .countDistinct({ feeds: 'feed' })) as { feeds: string | number }[];
  return Number(row?.feeds ?? 0);
}

/** The days of a period, as texts that sort as days do. */
const days = ({ from, to }: Period): [string, string] => [`${from}-01`, `${to}-31`];

/** Channels that are there still, the one that delivered the most first. */
async function byChannel(strapi: Core.Strapi, rows: Used[]) {
  const all = await channels(strapi, 'channels').all();
  const totals = totalsBy(rows, 'channel');
  return all
    .map(({ documentId, name }) => ({
      documentId,
      name: inLanguage(strapi, name),
      ...(totals.get(documentId) ?? NONE),
    }))
    .filter(({ deliveries, clicks }) => deliveries + clicks > 0)
    .sort((one, other) => other.deliveries - one.deliveries);
}

async function mostUsed(strapi: Core.Strapi, rows: Used[]): Promise<UsedEntry[]> {
  const targets = [...totalsBy(rows, 'target')]
    .map(([documentId, gained]) => ({ documentId, ...gained }))
    .sort((one, other) => other.deliveries - one.deliveries || other.clicks - one.clicks)
    .slice(0, MAX_ENTRIES);
  const named = await configurationOf(strapi).named(
    strapi,
    targets.map(({ documentId }) => documentId),
  );
  return targets.flatMap((target) => {
    const entry = named.find(({ documentId }) => documentId === target.documentId);
    return entry ? [{ ...target, uid: entry.uid, name: inLanguage(strapi, entry.name) }] : [];
  });
}

type Gained = Pick<Used, 'deliveries' | 'clicks'>;

const NONE: Gained = { deliveries: 0, clicks: 0 };

/** In one pass: an organisation may have thousands of entries in many channels. */
function totalsBy(rows: Used[], by: 'channel' | 'target'): Map<string, Gained> {
  const totals = new Map<string, Gained>();
  for (const row of rows) {
    const { deliveries, clicks } = totals.get(row[by]) ?? NONE;
    totals.set(row[by], { deliveries: deliveries + row.deliveries, clicks: clicks + row.clicks });
  }
  return totals;
}

const inLanguage = (strapi: Core.Strapi, name: LocalisedText | string): string =>
  typeof name === 'string' ? name : (name[languageOf(strapi)] ?? Object.values(name)[0] ?? '');
