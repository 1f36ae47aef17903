import { performanceSchedule } from '../../ontology/rules/schedule';
import type { State } from '../../ontology/rules/state';
import { violation } from '../../ontology/rules/violation';
import { nameOf, type Named } from '../../entries/named';
import { checkOf } from './check';

type Performance = State<'api::performance.performance'>;

/** INV-20: the same show, in the same place, at the same instant, is entered once. */
export const checkDoubleEntry = checkOf('api::performance.performance', async (strapi, before, after) => {
  const { production, venue, documentId, replacedBy } = after;
  const startsAt = startOf(after);
  // What was merged into another entry is that entry now.
  if (replacedBy || !production || !venue || !startsAt || (before && !isMoved(before, after))) return [];
  const double = (await strapi.db.query('api::performance.performance').findOne({
    where: {
      publishedAt: null,
      startsAt,
      documentId: { $ne: documentId },
      production: { documentId: production.documentId },
      venue: { documentId: venue.documentId },
      replacedBy: { id: { $null: true } },
    },
  })) as Named | null;
  return double ? [violation('INV-20', ['startDate'], 'doubleEntry', { name: nameOf(double) })] : [];
});

function startOf(performance: Performance): Date | null {
  const schedule = performanceSchedule(performance);
  return schedule && !('problem' in schedule) ? schedule.startsAt : null;
}

const isMoved = (before: Performance, after: Performance): boolean =>
  startOf(before)?.getTime() !== startOf(after)?.getTime() ||
  before.production?.documentId !== after.production?.documentId ||
  before.venue?.documentId !== after.venue?.documentId;
