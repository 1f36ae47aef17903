import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { addDays } from '../../plugin-kit/calendar';
import { siteChannels } from '../channels';
import { pinnedShows } from '../site/pinned-shows';
import { entryId } from './references';

interface Curations {
  save(
    channelDocumentId: string,
    curation: object,
    by: { userId: number | null; at: number },
    trx: Knex.Transaction,
  ): Promise<void>;
}

/** Puts the next dates of some shows first in the agenda of the site, as somebody does who composes its front page. */
export async function pinDates(strapi: Core.Strapi, today: string): Promise<void> {
  const channel = entryId('plugin::channels.channel', siteChannels.agenda);
  const curations = strapi.plugin('channels').service('curations') as Curations;
  const dates = await Promise.all(pinnedShows.map((slug) => nextDateOf(strapi, slug, addDays(today, 2))));
  await strapi.db.transaction(async ({ trx }) => {
    for (const [position, documentId] of dates.flatMap((date) => date ?? []).entries()) {
      const curation = { documentId, decision: null, reason: null, position, overlay: null, original: null };
      await curations.save(channel, curation, { userId: null, at: Date.now() }, trx as Knex.Transaction);
    }
  });
}

async function nextDateOf(strapi: Core.Strapi, show: string, from: string): Promise<string | null> {
  const found = (await strapi.db.query('api::performance.performance').findOne({
    select: ['documentId'],
    where: {
      publishedAt: { $notNull: true },
      startDate: { $gte: from },
      eventStatus: 'scheduled',
      production: { documentId: entryId('api::production.production', show) },
    },
    orderBy: { startDate: 'asc' },
  })) as { documentId: string } | null;
  return found?.documentId ?? null;
}
