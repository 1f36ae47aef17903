import type { Core } from '@strapi/strapi';
import type { PerformanceData } from '../ontology/records/performance';
import { comingPerformances } from './records';
import type { Subject } from './resolution';

export const PERFORMANCE = 'api::performance.performance';

const WITH_DATES = ['production', 'event-group', 'venue', 'space', 'organisation', 'person', 'work'].map(
  (name) => `api::${name}.${name}`,
);
const MAX_DATES = 20;
const MAX_THERE = 3;

interface Around {
  /** The next dates of an entry; of a date, the others of its show. */
  dates: PerformanceData[];
  /** Of a date: what else comes in its venue. */
  there: PerformanceData[];
}

/** What a page leads to next; nothing from a term or a territory. */
export async function performancesAround(strapi: Core.Strapi, { uid, identifier, data }: Subject): Promise<Around> {
  const now = Date.now();
  if (uid === PERFORMANCE) return aroundPerformance(strapi, data as PerformanceData, now);
  if (!WITH_DATES.includes(uid)) return { dates: [], there: [] };
  const [documentId = ''] = identifier.key;
  return { dates: await comingPerformances(strapi, { uid, documentId }, now, MAX_DATES), there: [] };
}

async function aroundPerformance(strapi: Core.Strapi, data: PerformanceData, now: number): Promise<Around> {
  const { production, venue } = data;
  const coming = (uid: string, entry: { documentId: string } | null, limit: number) =>
    entry ? comingPerformances(strapi, { uid, documentId: entry.documentId }, now, limit) : [];
  const dates = await coming('api::production.production', production, MAX_DATES + 1);
  const there = await coming('api::venue.venue', venue, MAX_THERE + MAX_DATES);
  const isOther = ({ documentId }: PerformanceData) => documentId !== data.documentId;
  const isOfOtherShow = (one: PerformanceData) =>
    isOther(one) && (!production || one.production?.documentId !== production.documentId);
  return { dates: dates.filter(isOther), there: firstOfEachShow(there.filter(isOfOtherShow)).slice(0, MAX_THERE) };
}

const firstOfEachShow = (performances: PerformanceData[]): PerformanceData[] =>
  performances.filter(
    ({ production }, index) =>
      !production ||
      performances.findIndex((other) => other.production?.documentId === production.documentId) === index,
  );
