import { TZDate } from '@date-fns/tz';
import type { Core } from '@strapi/strapi';
import { startOfDay } from 'date-fns';
import type { Publication } from '../domain/channel';
import type { ChannelSummary } from '../domain/channel-summary';
import type { Curation } from '../domain/curation/curation';
import { outdatedParts } from '../domain/curation/overlay';
import { configurationOf } from '../configuration';
import type { OwnedChannel } from './channels';
import { getService } from './get-service';

/** Channels as those who look after them begin their day. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async summarise(channels: OwnedChannel[]): Promise<ChannelSummary[]> {
    const publications = await getService(strapi, 'publications').of(channels);
    const at = Date.now();
    const since = startOfDay(new TZDate(at, configurationOf(strapi).timeZone)).getTime();
    const arrivals = await getService(strapi, 'change-log').countEntered(since);
    const summaries: ChannelSummary[] = [];
    for (const { documentId, name } of channels) {
      const publication = publications.get(documentId);
      if (!publication) continue;
      const curations = await getService(strapi, 'curations').ofChannel(documentId);
      summaries.push({
        ...{ documentId, name },
        count: await countOf(strapi, documentId, at),
        arrivals: arrivals.get(documentId) ?? 0,
        waiting: (await getService(strapi, 'previews').waiting(publication, curations)).length,
        outdated: await countOutdated(strapi, publication, curations),
      });
    }
    return summaries;
  },
});

async function countOf(strapi: Core.Strapi, documentId: string, at: number): Promise<number | null> {
  const generation = await getService(strapi, 'versions').generationOf(documentId);
  return generation === null ? null : (await getService(strapi, 'items').visibleIds(generation, at)).length;
}

async function countOutdated(strapi: Core.Strapi, { source }: Publication, curations: Curation[]): Promise<number> {
  const reworded = curations.filter(({ overlay }) => overlay !== null);
  if (!source.overlay || reworded.length === 0) return 0;
  const ids = reworded.map(({ documentId }) => documentId);
  const records = await getService(strapi, 'record-store').some(source.uid, ids);
  return reworded.filter(({ documentId, overlay, original }) => {
    const record = records.get(documentId);
    if (record === undefined || record === null || !source.overlay) return false;
    return outdatedParts(overlay, original, source.overlay.original(record)).length > 0;
  }).length;
}
