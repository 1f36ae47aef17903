import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../../plugin-kit/server/request';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import { mayEdit } from '../../permissions/may-edit';
import type { Curation } from '../../domain/curation/curation';
import { parseChannelInput, type ChannelInput } from '../../requests/channel-input';
import type { OwnedChannel } from '../../services/channels';
import { getService } from '../../services/get-service';
import { translate } from '../../services/translate';
import { forbidden } from '../../services/errors';

const UID = 'plugin::channels.channel';
/** Channels that a home shows. */
const MAX_OWN = 6;

/** Channels for the people who make them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const documents = () => strapi.documents(UID);
  const one = async (documentId: string): Promise<OwnedChannel> => {
    const channel = await getService(strapi, 'channels').one(documentId);
    if (!channel) throw new errors.NotFoundError(translate(strapi, 'channel.gone'));
    return channel;
  };
  const shown = (ctx: Context, channel: OwnedChannel) => ({
    ...channel,
    mayEdit: mayEdit(ctx, channel.partner?.documentId ?? null),
    address: `${configurationOf(strapi).publicUrl}/api/channels/${channel.slug}`,
  });
  /** Nobody makes a channel for a partner that they do not belong to. */
  const assertPartner = (ctx: Context, partner: string | null | undefined) => {
    if (!mayEdit(ctx, partner ?? null)) throw forbidden(strapi, 'channel.notYours');
  };
  /** Nobody undoes what a colleague saved meanwhile. */
  const assertUnchanged = async (documentId: string, updatedAt: string) => {
    const saved = await one(documentId);
    if (Date.parse(saved.updatedAt) === Date.parse(updatedAt)) return;
    throw createHttpError(409, translate(strapi, 'channel.changed'));
  };

  /** What the channel publishes stays when it asks for more approvals. */
  const keptBy = async (documentId: string, { approval, trustedOrganisations }: ChannelInput): Promise<Curation[]> => {
    if (approval === undefined && trustedOrganisations === undefined) return [];
    const saved = await one(documentId);
    const publication = (await getService(strapi, 'publications').of([saved])).get(documentId);
    if (!publication) return [];
    const channel = {
      ...saved,
      approval: approval ?? saved.approval,
      trustedOrganisations: trustedOrganisations === undefined ? saved.trustedOrganisations : trustedOrganisations,
    };
    return getService(strapi, 'previews').kept({ ...publication, channel }, Date.now());
  };

  return {
    async list(ctx: Context) {
      const [channels, versions] = await Promise.all([
        getService(strapi, 'channels').all(),
        getService(strapi, 'versions').all(),
      ]);
      const at = Date.now();
      const counts = new Map(
        await Promise.all(
          versions.map(async ({ channelDocumentId, generation }): Promise<[string, number]> => [
            channelDocumentId,
            (await getService(strapi, 'items').visibleIds(generation, at)).length,
          ]),
        ),
      );
      ctx.body = {
        data: channels.map((channel) => ({ ...shown(ctx, channel), count: counts.get(channel.documentId) ?? null })),
      };
    },

    /** The channels that whoever asks may change, with what waits in them. */
    async own(ctx: Context) {
      const channels = await getService(strapi, 'channels').all();
      const own = channels.filter(({ partner }) => mayEdit(ctx, partner?.documentId ?? null));
      ctx.body = { data: await getService(strapi, 'own-channels').summarise(own.slice(0, MAX_OWN)) };
    },

    async one(ctx: Context) {
      ctx.body = { data: shown(ctx, await one((ctx.params as { documentId: string }).documentId)) };
    },

    async create(ctx: Context) {
      const { updatedAt: _never, ...data } = parseChannelInput(strapi, bodyOf(ctx));
      if (data.partner) assertPartner(ctx, data.partner);
      const { documentId } = await documents().create({ data: data as never });
      ctx.status = 201;
      ctx.body = { data: shown(ctx, await one(documentId)) };
    },

    async update(ctx: Context) {
      const { documentId } = ctx.params as { documentId: string };
      const { updatedAt, ...data } = parseChannelInput(strapi, bodyOf(ctx));
      if (data.partner !== undefined) assertPartner(ctx, data.partner);
      const kept = await keptBy(documentId, data);
      await strapi.db.transaction(async ({ trx }: Transaction) => {
        await lockIn(strapi, trx, `channels.saving.${documentId}`);
        if (updatedAt !== undefined) await assertUnchanged(documentId, updatedAt);
        await documents().update({ documentId, data: data as never });
        const by = { userId: (ctx.state.user as { id: number } | undefined)?.id ?? null, at: Date.now() };
        for (const curation of kept) await getService(strapi, 'curations').save(documentId, curation, by, trx);
      });
      ctx.body = { data: shown(ctx, await one(documentId)) };
    },

    async remove(ctx: Context) {
      await documents().delete({ documentId: (ctx.params as { documentId: string }).documentId });
      ctx.status = 204;
    },

    /** What there is to choose from: partners, languages, licences, templates. */
    async choices(ctx: Context) {
      const { partnerType, licences, pictures, templates } = configurationOf(strapi);
      const { all, defaultLocale } = await getService(strapi, 'locales').read();
      const partners = (await strapi.db.query(partnerType).findMany({
        where: { publishedAt: { $notNull: true }, locale: { $in: [defaultLocale, null] } },
        select: ['documentId', 'name'],
        orderBy: { name: 'asc' },
      })) as { documentId: string; name: unknown }[];
      ctx.body = {
        data: {
          partners: partners.map((partner) => ({ ...partner, isYours: mayEdit(ctx, partner.documentId) })),
          locales: all,
          defaultLocale,
          licences: Object.entries(licences).map(([code, { name }]) => ({ code, name })),
          pictures: { licences: await pictures.licences(strapi), usages: pictures.usages },
          templates,
          address: `${configurationOf(strapi).publicUrl}/api/channels`,
        },
      };
    },
  };
};
