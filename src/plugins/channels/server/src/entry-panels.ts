import type { Core } from '@strapi/strapi';
import { addEntryPanel } from '../../../../plugin-kit/server/entry-panels';
import { getService } from './services/get-service';

const READ_ENTRIES = 'plugin::content-manager.explorer.read';

interface Ability {
  can(action: string, subject: string): boolean;
}

/** Beside the form of an entry: every channel that draws from its type, with whether it is in and why. */
export function addEntryPanels(strapi: Core.Strapi): void {
  addEntryPanel(strapi, {
    name: 'channels.entry',
    action: 'plugin::channels.read',
    read: ({ uid, documentId }, ctx) => {
      const { userAbility } = ctx.state as { userAbility: Ability };
      return getService(strapi, 'entry-channels').of(uid, documentId, userAbility.can(READ_ENTRIES, uid));
    },
  });
}
