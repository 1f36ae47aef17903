import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { spaceDisplayName } from '../ontology/display-name';
import type { ContentTypeUid } from '../ontology/rules/state';
import { performanceName, writeColumns } from './computed';
import { nameOf, type Named } from '../entries/named';
import type { Row } from '../entries/state';

const PERFORMANCE = 'api::performance.performance';
const SPACE = 'api::space.space';
/** Dates renamed at once: a venue may have a thousand, and the server answers others in between. */
const PAGE = 50;

/** The names that pickers show for dates and halls contain the title of the show and the name of the venue: they follow. */
export async function renameDependents<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  before: Row<UID> | null,
  after: Row<UID>,
): Promise<void> {
  if (!before || nameOf(before as Named) === nameOf(after as Named)) return;
  if (uid === 'api::production.production') await renamePerformances(strapi, { production: target(after) });
  if (uid !== 'api::venue.venue') return;
  await renamePerformances(strapi, { venue: target(after) });
  await renameSpaces(strapi, { venue: target(after) });
}

async function renamePerformances(strapi: Core.Strapi, where: object): Promise<void> {
  for (let afterId = 0; ;) {
    const performances = (await strapi.db.query(PERFORMANCE).findMany({
      where: { publishedAt: null, id: { $gt: afterId }, ...where },
      populate: { production: true, venue: true, territory: true, programme: { populate: { work: true } } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    })) as (Row<typeof PERFORMANCE> & { id: number })[];
    for (const performance of performances)
      await writeColumns(strapi, PERFORMANCE, performance, { displayName: performanceName(performance) });
    const last = performances.at(-1);
    if (!last) return;
    afterId = last.id;
    await yieldToEventLoop();
  }
}

async function renameSpaces(strapi: Core.Strapi, where: object): Promise<void> {
  const spaces = (await strapi.db
    .query(SPACE)
    .findMany({ where: { publishedAt: null, ...where }, populate: { venue: true } })) as Row<typeof SPACE>[];
  for (const space of spaces)
    await writeColumns(strapi, SPACE, space, {
      displayName: spaceDisplayName({ name: space.name, venue: space.venue?.name }),
    });
}

const target = ({ documentId }: { documentId: string }) => ({ documentId });
