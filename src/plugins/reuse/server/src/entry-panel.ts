import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addEntryPanel } from '../../../../plugin-kit/server/entry-panels';
import { commons, MODERATE } from './commons';
import { getService } from './services/get-service';

interface Caller {
  user: { id: number };
  userAbility: { can(action: string): boolean };
}

/** Beside the form of an entry: what it gained, for who answers for it; without small numbers for who looks after the commons. */
export function addReusePanel(strapi: Core.Strapi): void {
  addEntryPanel(strapi, {
    name: 'reuse.entry',
    action: 'plugin::channels.read',
    read: async ({ uid, documentId }, ctx: Context) => {
      const { user, userAbility } = ctx.state as Caller;
      const isOwn = await commons(strapi, 'stewards').isSteward(user, uid, documentId);
      if (!isOwn && !userAbility.can(MODERATE)) return null;
      return getService(strapi, 'uses').ofEntry(documentId, isOwn);
    },
  });
}
