import type { Core } from '@strapi/strapi';
import type { State } from '../ontology/rules/state';
import { CALLED_OFF } from '../ontology/rules/status';
import type { Violation } from '../ontology/rules/violation';
import { distanceWarnings, editionWarnings, overlapWarnings, pictureWarnings } from '../ontology/rules/warnings';
import { readState, type Row } from '../entries/state';

type Performance = Row<'api::performance.performance'>;

/** The types that warnings are about. */
export const WARNED = [
  'api::performance.performance',
  'api::production.production',
  'api::event-group.event-group',
  'api::venue.venue',
  'api::space.space',
  'api::organisation.organisation',
  'api::person.person',
] as const;

/** What looks wrong in a draft without being forbidden: it may be saved and published all the same. */
export async function warningsOf(
  strapi: Core.Strapi,
  uid: (typeof WARNED)[number],
  documentId: string,
): Promise<Violation[]> {
  const draft = await readState(strapi, uid, documentId);
  if (!draft) return [];
  const ofAnyType = [
    ...distanceWarnings(draft as State<'api::venue.venue'>),
    ...pictureWarnings(draft as State<'api::venue.venue'>),
  ];
  if (uid !== 'api::performance.performance') return ofAnyType;
  const performance = draft as Performance;
  return [...editionWarnings(performance), ...overlapWarnings(await overlapping(strapi, performance)), ...ofAnyType];
}

/** Other performances of the hall (of the venue, when no hall is named) during this one; who is called off leaves it. */
async function overlapping(strapi: Core.Strapi, performance: Performance): Promise<Performance[]> {
  const { documentId, startsAt, endsAt, startTime, venue, space, eventStatus } = performance;
  if (!startsAt || !startTime || !venue || CALLED_OFF.has(eventStatus ?? '')) return [];
  return (await strapi.db.query('api::performance.performance').findMany({
    where: {
      publishedAt: null,
      documentId: { $ne: documentId },
      startTime: { $notNull: true },
      eventStatus: { $notIn: [...CALLED_OFF] },
      venue: { documentId: venue.documentId },
      ...(space ? { space: { documentId: space.documentId } } : {}),
      $or: [
        { startsAt: { $lte: startsAt }, endsAt: { $gt: startsAt } },
        { startsAt: endsAt ? { $gte: startsAt, $lt: endsAt } : startsAt },
      ],
    },
  })) as Performance[];
}
