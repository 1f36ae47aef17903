import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { CHANGE_NOTICES } from '../domain/home/waiting';
import { callerOf } from '../permissions/caller';
import { rightsOn } from '../permissions/type-rights';
import { readerOf } from '../services/dates/reader';
import { configured } from '../services/dates/rows';
import { getService } from '../services/get-service';
import { languageOf } from '../services/translate';

/** The home of whoever asks: their next dates, what waits for them, what changed, and how to begin. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async dates(ctx: Context) {
    const reader = await readerOf(strapi, callerOf(ctx), configured(strapi).dates.uid);
    const withChannels = callerOf(ctx).ability.can('plugin::channels.read');
    ctx.body = { data: await getService(strapi, 'upcoming-dates').of(reader, withChannels) };
  },

  async waiting(ctx: Context) {
    const { id, ability } = callerOf(ctx);
    const uids = Object.keys(configurationOf(strapi).completeness).filter((uid) =>
      rightsOn(strapi, ability, uid).may('read'),
    );
    ctx.body = { data: await getService(strapi, 'waiting').of(id, uids) };
  },

  async changes(ctx: Context) {
    const { id } = callerOf(ctx);
    ctx.body = { data: await getService(strapi, 'notices').latest(id, [...CHANGE_NOTICES], languageOf(strapi)) };
  },

  async steps(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'first-steps').of(callerOf(ctx)) };
  },
});
