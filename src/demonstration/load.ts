import type { Core, UID } from '@strapi/strapi';
import { localDate } from '../plugin-kit/calendar';
import { channelStep } from './loading/channels';
import { communesOf } from './loading/communes';
import type { LoadingStep } from './loading/entry';
import { eventGroupStep } from './loading/event-groups';
import { pinDates } from './loading/pins';
import { organisationStep, stewardStep } from './loading/organisations';
import { personStep } from './loading/people';
import { performanceStep } from './loading/performances';
import { productionStep } from './loading/productions';
import { entryId } from './loading/references';
import { sourceStep } from './loading/sources';
import { spaceStep, venueStep } from './loading/venues';
import type { FileIds } from './pictures/draw';
import { workStep } from './loading/works';
import { withPictures } from './loading/pictures';
import { writeEntries } from './loading/write-entries';

/** How far a step is: the type, how many of its entries are there, and of how many. */
export type Progress = (uid: UID.ContentType, done: number, total: number) => void;

export interface Loading {
  /** The day around which the season is made, YYYY-MM-DD; by default today in the territory. */
  today?: string;
  progress?: Progress;
  /** The pictures that were drawn for it; without them its entries have none. */
  files?: FileIds;
}

/** Written together, and counted together. */
const BATCH = 100;

/**
 * Loads the demonstration in bulk, each entry held to the rules as any write is. An entry that is there already, even changed or
 * unpublished since, is left as it is: loading twice changes nothing.
 */
export async function loadDemonstration(
  strapi: Core.Strapi,
  { today, progress, files = new Map() }: Loading = {},
): Promise<void> {
  const day = today ?? todayIn(strapi);
  const communeOf = await communesOf(strapi);
  const steps: LoadingStep[] = [
    sourceStep,
    stewardStep(communeOf),
    personStep,
    organisationStep(communeOf),
    venueStep(communeOf),
    spaceStep,
    workStep,
    productionStep,
    eventGroupStep(day),
    performanceStep(day),
  ];
  const channelsStep = channelStep(strapi.config.get<string[]>('territory.epci'));
  // Feeds are full when the site opens.
  const projector = strapi.plugin('channels').service('projector') as Projector;
  await projector.after(async () => {
    for (const step of steps) await loadStep(strapi, withPictures(step, day, files), progress);
    // A channel that is filled finds what was put first in it.
    await pinDates(strapi, day);
    await loadStep(strapi, channelsStep, progress);
  });
}

/** The day in the territory, YYYY-MM-DD. */
export const todayIn = (strapi: Core.Strapi): string =>
  localDate(new Date(), strapi.config.get('territory.timeZone', 'Europe/Paris'));

interface Projector {
  after(writing: () => Promise<void>): Promise<void>;
}

async function loadStep(strapi: Core.Strapi, { uid, entries }: LoadingStep, progress?: Progress): Promise<void> {
  const known = await knownDocuments(strapi, uid);
  const missing = entries.filter(({ slug }) => !known.has(entryId(uid, slug)));
  let done = entries.length - missing.length;
  progress?.(uid, done, entries.length);
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    await writeEntries(strapi, uid, batch);
    done += batch.length;
    progress?.(uid, done, entries.length);
  }
}

async function knownDocuments(strapi: Core.Strapi, uid: UID.ContentType): Promise<Set<string>> {
  const rows = (await strapi.db.query(uid).findMany({ select: ['documentId'] })) as { documentId: string }[];
  return new Set(rows.map(({ documentId }) => documentId));
}
