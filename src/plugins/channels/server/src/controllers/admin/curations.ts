import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../../plugin-kit/server/request';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import type { Publication } from '../../domain/channel';
import { undecided, type Curation } from '../../domain/curation/curation';
import { originalOf, overlaySchema } from '../../domain/curation/overlay';
import { parseQuery } from '../../requests/parse';
import { getService } from '../../services/get-service';
import { translate } from '../../services/translate';

const PAGE_SIZE = 20;
const MAX_PINNED = 100;
const MAX_DECIDED = 500;

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .optional();
const decisionInput = z.strictObject({
  decision: z.enum(['include', 'exclude', 'approve']).nullable().optional(),
  /** Why it was refused or taken out. */
  reason: z.string().trim().max(500).nullable().optional(),
  overlay: overlaySchema.nullable().optional(),
});
const bulkInput = z.strictObject({
  documentIds: z.array(z.string().min(1).max(100)).min(1).max(MAX_DECIDED),
  decision: z.enum(['include', 'exclude', 'approve']).nullable(),
  reason: z.string().trim().max(500).nullable().optional(),
});
const orderInput = z.strictObject({ documentIds: z.array(z.string().min(1).max(100)).max(MAX_PINNED) });

/** The board on which people choose over the filter: who is in, out, first, and in which words. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What was decided, and what waits for a decision. */
  async board(ctx: Context) {
    const publication = await publicationOf(strapi, ctx);
    const curations = await getService(strapi, 'curations').ofChannel(publication.channel.documentId);
    const waiting = (await getService(strapi, 'previews').waiting(publication, curations)).slice(0, MAX_PINNED);
    ctx.body = {
      data: {
        curated: await getService(strapi, 'board').entries(
          publication,
          curations.map(({ documentId }) => documentId),
          curations,
        ),
        waiting: await getService(strapi, 'board').entries(publication, waiting, curations),
      },
    };
  },

  /** A page of what the channel shows now, in its order. */
  async items(ctx: Context) {
    const publication = await publicationOf(strapi, ctx);
    const { page = 1 } = parseQuery(strapi, ctx, { page: pageNumber }, { page: ['request.page'] });
    const { entries, total, pageCount } = await getService(strapi, 'board').items(publication, page);
    ctx.body = { data: entries, meta: { total, pageCount } };
  },

  /** Any published entry of the source, with how it stands in the channel and why. */
  async search(ctx: Context) {
    const publication = await publicationOf(strapi, ctx);
    const { q, page } = parseQuery(
      strapi,
      ctx,
      { q: z.string().max(200).optional(), page: pageNumber },
      { q: ['request.words'], page: ['request.page'] },
    );
    const { uid } = publication.source;
    const recordIds = await getService(strapi, 'search').inType(uid, q ?? '');
    const offset = ((page ?? 1) - 1) * PAGE_SIZE;
    const records = await getService(strapi, 'record-store').list(uid, recordIds, PAGE_SIZE, offset);
    const curations = await getService(strapi, 'curations').ofChannel(publication.channel.documentId);
    const documentIds = records.map(({ documentId }) => documentId);
    ctx.body = {
      data: await getService(strapi, 'board').entries(publication, documentIds, curations),
      meta: { hasMore: records.length === PAGE_SIZE },
    };
  },

  /** Decides about one entry, or writes the channel's own words for it. What is left out stays as it is. */
  async decide(ctx: Context) {
    const publication = await publicationOf(strapi, ctx);
    const { target } = ctx.params as { target: string };
    const input = decisionInput.safeParse(bodyOf(ctx));
    if (!input.success) {
      const path = input.error.issues[0]?.path.join('.') ?? '';
      const code = path.startsWith('overlay.image') ? 'curation.image' : 'curation.input';
      throw new errors.ValidationError(translate(strapi, code, { path }));
    }
    const { source, channel } = publication;
    const data = (await getService(strapi, 'record-store').some(source.uid, [target])).get(target);
    if (data === undefined || data === null) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    const known = (await getService(strapi, 'curations').ofDocuments([target])).get(channel.documentId)?.get(target);
    const given = input.data.overlay;
    const overlay = cleaned(
      given
        ? await getService(strapi, 'overlay-pictures').kept(given, data, source)
        : given === null
          ? null
          : known?.overlay,
    );
    const decision = input.data.decision === undefined ? (known?.decision ?? null) : input.data.decision;
    const curation: Curation = {
      documentId: target,
      decision,
      reason: input.data.decision === undefined ? (known?.reason ?? null) : (input.data.reason ?? null),
      position: decision === 'exclude' ? null : (known?.position ?? null),
      overlay,
      original:
        input.data.overlay === undefined
          ? (known?.original ?? null)
          : overlay && source.overlay
            ? originalOf(overlay, source.overlay.original(data))
            : null,
    };
    await save(strapi, ctx, publication, [curation]);
    ctx.body = { data: (await getService(strapi, 'board').entries(publication, [target], [curation]))[0] };
  },

  /** The same decision about several entries at once; what else was said of them stays. */
  async decideAll(ctx: Context) {
    const publication = await publicationOf(strapi, ctx);
    const input = bulkInput.safeParse(bodyOf(ctx));
    if (!input.success) throw new errors.ValidationError(translate(strapi, 'curation.input', { path: 'documentIds' }));
    const { documentIds, decision, reason = null } = input.data;
    const known = new Map(
      (await getService(strapi, 'curations').ofChannel(publication.channel.documentId)).map((one) => [
        one.documentId,
        one,
      ]),
    );
    const curations = [...new Set(documentIds)].map((documentId) => {
      const before = known.get(documentId) ?? undecided(documentId);
      return { ...before, decision, reason, position: decision === 'exclude' ? null : before.position };
    });
    await save(strapi, ctx, publication, curations);
    ctx.status = 204;
  },

  /** Pins these entries first, in this order, and no other. */
  async order(ctx: Context) {
    const publication = await publicationOf(strapi, ctx);
    const input = orderInput.safeParse(bodyOf(ctx));
    if (!input.success) throw new errors.ValidationError(translate(strapi, 'curation.input', { path: 'documentIds' }));
    const { documentIds } = input.data;
    const known = await getService(strapi, 'curations').ofChannel(publication.channel.documentId);
    const pinned = [...new Set(documentIds)].map((documentId, position): Curation => ({
      ...(known.find((one) => one.documentId === documentId) ?? undecided(documentId)),
      position,
    }));
    const released = known
      .filter(({ documentId, position }) => position !== null && !documentIds.includes(documentId))
      .map((one): Curation => ({ ...one, position: null }));
    await save(strapi, ctx, publication, [...pinned, ...released]);
    ctx.status = 204;
  },

  /** A file of the media library, with what entries say of it. */
  async picture(ctx: Context) {
    const { id } = ctx.params as { id: string };
    const pictures = getService(strapi, 'overlay-pictures');
    const file = await pictures.file(Number(id));
    if (!file) throw new errors.NotFoundError(translate(strapi, 'curation.image'));
    ctx.body = { data: { file, permissions: await pictures.permissions(file.id) } };
  },

  /** Every channel that draws from the type of an entry, with whether it is in and why. */
  async ofEntry(ctx: Context) {
    const { uid, target } = ctx.params as { uid: string; target: string };
    const mayRead = abilityOf(ctx).can('plugin::content-manager.explorer.read', uid);
    ctx.body = { data: await getService(strapi, 'entry-channels').of(uid, target, mayRead) };
  },
});

interface Ability {
  can(action: string, subject: string): boolean;
}

const abilityOf = (ctx: Context): Ability => (ctx.state as { userAbility: Ability }).userAbility;

async function publicationOf(strapi: Core.Strapi, ctx: Context): Promise<Publication> {
  const { documentId } = ctx.params as { documentId: string };
  const channel = await getService(strapi, 'channels').one(documentId);
  const publication = channel && (await getService(strapi, 'publications').of([channel])).get(documentId);
  if (!publication) throw new errors.NotFoundError(translate(strapi, 'channel.gone'));
  return publication;
}

/** An overlay without parts is none. */
const cleaned = (overlay: Curation['overlay'] | undefined): Curation['overlay'] =>
  overlay && Object.values(overlay).some((part) => part !== undefined) ? overlay : null;

/** Saves decisions and the work that they leave to the channel in one transaction. */
async function save(strapi: Core.Strapi, ctx: Context, { channel, source }: Publication, curations: Curation[]) {
  const by = { userId: (ctx.state.user as { id: number } | undefined)?.id ?? null, at: Date.now() };
  await strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
    for (const curation of curations) await getService(strapi, 'curations').save(channel.documentId, curation, by, trx);
    const references = curations.map(({ documentId }) => ({ uid: source.uid, documentId }));
    await getService(strapi, 'outbox').append('record', references, trx);
    onCommit(() => getService(strapi, 'projector').wake());
  });
}
