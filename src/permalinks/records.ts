import type { Core } from '@strapi/strapi';
import { referenceRecords, sources } from '../ontology/records';
import type { PerformanceData } from '../ontology/records/performance';
import type { RecordSettings, UntypedLookup } from '../ontology/records/source';

interface Reference {
  uid: string;
  documentId: string;
}

/** How far a territory is from its region. */
const DEPTH = 3;

export const settingsOf = (strapi: Core.Strapi): RecordSettings => strapi.config.get('permalinks') as RecordSettings;

/** The record that channels keep of an entry, as anyone may see it at `now`; null when there is none. */
export const publishedRecord = async (strapi: Core.Strapi, reference: Reference, now: number): Promise<object | null> =>
  (await channelRecords(strapi)?.published(reference, now)) ?? null;

/** The next performances that an entry is part of, the nearest first. */
export const comingPerformances = async (
  strapi: Core.Strapi,
  reference: Reference,
  now: number,
  limit: number,
): Promise<PerformanceData[]> => (await channelRecords(strapi)?.coming('performances', reference, now, limit)) ?? [];

/** A date as a calendar file; null for what does not take place at a date. */
export const calendarOf = (
  strapi: Core.Strapi,
  { uid, data }: { uid: string; data: unknown },
  locale: string,
): string | null => channelRecords(strapi)?.calendar(uid, data, locale) ?? null;

interface ChannelRecords {
  calendar(uid: string, data: unknown, locale: string): string | null;
  published(reference: Reference, at: number): Promise<object | null>;
  coming(source: string, madeWith: Reference, at: number, limit: number): Promise<PerformanceData[]>;
}

const channelRecords = (strapi: Core.Strapi) =>
  strapi.plugin('channels')?.service('records') as ChannelRecords | undefined;

/** The record of a term or of a territory, made as it is asked for. */
export async function referenceRecord(strapi: Core.Strapi, reference: Reference): Promise<unknown> {
  const graphs = strapi.plugin('channels')?.service('entry-graph') as { create(): Graph } | undefined;
  const type = referenceRecords(settingsOf(strapi)).find(({ uid }) => uid === reference.uid);
  if (!graphs || !type) return null;
  const graph = graphs.create();
  await graph.load([reference], DEPTH);
  const entry = graph.lookup(reference);
  return entry ? type.project(entry, graph.lookup) : null;
}

interface Graph {
  load(references: Reference[], depth: number): Promise<void>;
  lookup: UntypedLookup;
}

/** A subject as a schema.org node in a language, without `@context`. */
export function linkedDataNode(
  strapi: Core.Strapi,
  { uid, data }: { uid: string; data: unknown },
  locale: string,
): object {
  const settings = settingsOf(strapi);
  const type = [...sources(settings), ...referenceRecords(settings)].find((one) => one.uid === uid);
  return type?.jsonLd?.(data, locale) ?? {};
}
