import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { allowedFields, renderedWith, UNPINNED, type Channel, type Publication } from '../domain/channel';
import type { Overlay } from '../domain/curation/overlay';
import type { Field, Source } from '../domain/source';
import type { OwnedChannel } from './channels';
import { getService } from './get-service';

/** Channels with what publishing them needs. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The publication of each channel whose source is still known, by the document id of the channel. */
  async of(channels: Channel[]): Promise<Map<string, Publication>> {
    const locales = await getService(strapi, 'locales').read();
    const sources = getService(strapi, 'sources');
    const { timeZone, languageTags } = configurationOf(strapi);
    const members = await this.trusted(channels);
    const fieldsOf = new Map<Source, Field[]>();
    const publications = new Map<string, Publication>();
    for (const channel of channels) {
      const source = sources.named(channel.source);
      if (!source) continue;
      const fields = fieldsOf.get(source) ?? (await sources.fields(source));
      fieldsOf.set(source, fields);
      const allowed = allowedFields(channel, fields, members);
      publications.set(channel.documentId, { channel, source, fields: allowed, locales, timeZone, languageTags });
    }
    return publications;
  },

  /** The partners whose closed channels may show reserved fields; asked when one of these channels could. */
  async trusted(channels: Pick<Channel, 'isPublic'>[]): Promise<string[]> {
    return channels.every(({ isPublic }) => isPublic) ? [] : configurationOf(strapi).memberPartners(strapi);
  },
});

/** Changes whenever the same record would be shown otherwise. */
export const contractDigest = (channel: Channel): string =>
  createHash('sha256')
    .update(JSON.stringify(renderedWith(channel)))
    .digest('base64url')
    .slice(0, 12);

/** What a channel was when its items were made: what the partner is called is not a part of it. */
export const snapshotOf = ({ partner, ...channel }: OwnedChannel): Channel => ({
  ...channel,
  partner: partner && { documentId: partner.documentId },
});

/** Changes whenever an item would be shown otherwise: its record, the contract, the partner's words, its rank. Columns hold 80 characters. */
export function itemDigest(record: string, contract: string, overlay: Overlay | null, position: number): string {
  const words = overlay && createHash('sha256').update(JSON.stringify(overlay)).digest('base64url').slice(0, 12);
  return [record, contract, words, position === UNPINNED ? null : position].filter((part) => part !== null).join('.');
}
