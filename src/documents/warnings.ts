import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, State } from '../ontology/rules/state';
import type { Violation } from '../ontology/rules/violation';
import { distanceWarnings, editionWarnings, overlapWarnings } from '../ontology/rules/warnings';
import { readState, type Row } from './state';

type Performance = Row<'api::performance.performance'>;

/** What looks wrong in a draft without being forbidden: it may be saved and published all the same. */
export async function warningsOf(strapi: Core.Strapi, uid: ContentTypeUid, documentId: string): Promise<Violation[]> {
  const draft = await readState(strapi, uid, documentId);
  if (!draft) return [];
  if (uid !== 'api::performance.performance') return distanceWarnings(draft as State<'api::venue.venue'>);
  const performance = draft as Performance;
  return [...editionWarnings(performance), ...overlapWarnings(await overlapping(strapi, performance))];
}

/** Other performances of the hall (of the venue, when no hall is named) during this one. */
async function overlapping(strapi: Core.Strapi, performance: Performance): Promise<Performance[]> {
  const { documentId, startsAt, endsAt, startTime, venue, space } = performance;
  if (!startsAt || !startTime || !venue) return [];
  return (await strapi.db.query('api::performance.performance').findMany({
    where: {
      publishedAt: null,
      documentId: { $ne: documentId },
      startTime: { $notNull: true },
      venue: { documentId: venue.documentId },
      ...(space ? { space: { documentId: space.documentId } } : {}),
      $or: [
        { startsAt: { $lte: startsAt }, endsAt: { $gt: startsAt } },
        { startsAt: endsAt ? { $gte: startsAt, $lt: endsAt } : startsAt },
      ],
    },
  })) as Performance[];
}
