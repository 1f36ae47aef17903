import type { Core } from '@strapi/strapi';
import type { Channel } from '../domain/channel';
import type { LocalisedText } from '../domain/source';

const UID = 'plugin::channels.channel';
const MAX_CHANNELS = 500;

export interface OwnedChannel extends Channel {
  partner: { documentId: string; name: LocalisedText | string } | null;
  /** ISO 8601, UTC. */
  updatedAt: string;
}

/** The channels and the partners that own them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async all(): Promise<OwnedChannel[]> {
    const rows = await strapi.db
      .query(UID)
      .findMany({ limit: MAX_CHANNELS, orderBy: { id: 'asc' }, populate: { partner: true } });
    return rows as OwnedChannel[];
  },

  async publicOnes(): Promise<OwnedChannel[]> {
    const where = { isPublic: true };
    const rows = await strapi.db
      .query(UID)
      .findMany({ where, limit: MAX_CHANNELS, orderBy: { id: 'asc' }, populate: { partner: true } });
    return rows as OwnedChannel[];
  },

  async one(documentId: string): Promise<OwnedChannel | null> {
    const where = { documentId };
    return (await strapi.db.query(UID).findOne({ where, populate: { partner: true } })) as OwnedChannel | null;
  },
});
