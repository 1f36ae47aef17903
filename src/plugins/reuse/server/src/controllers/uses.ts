import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { channels } from '../channels';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';

/** How channels and entries are read, for those whom it concerns. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of the entries of the organisations for which who asks works. */
  async own(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'uses').ofOrganisations(await organisationsOf(strapi, ctx)) };
  },

  /** The policy of the route lets through who may change the channel; its partner alone is told everything. */
  async channel(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const channel = await channels(strapi, 'channels').one(documentId);
    const organisations = await organisationsOf(strapi, ctx);
    const isOwn = organisations.some((organisation) => organisation === channel?.partner?.documentId);
    ctx.body = { data: await getService(strapi, 'uses').ofChannel(documentId, isOwn) };
  },
});

const organisationsOf = (strapi: Core.Strapi, { state }: Context): Promise<string[]> =>
  configurationOf(strapi).organisationsOf(strapi, (state.user as { id: number }).id);
