import type { Core } from '@strapi/strapi';
import { addEntryPanel, type PanelEntry } from '../../../../plugin-kit/server/entry-panels';
import { callerOf, type Caller } from './permissions/caller';
import { pairsOfEntry } from './services/duplicates/pairs-of-entry';
import { offeredFrom } from './services/entering/offered-from';
import { getService } from './services/get-service';
import { readQuality } from './services/quality/describe-quality';
import { describeRole } from './services/stewards/describe-role';

const SHOWN_REVISIONS = 5;

/** What the commons show beside the form of an entry. */
export function addEntryPanels(strapi: Core.Strapi): void {
  const add = (name: string, read: (entry: PanelEntry, caller: Caller) => Promise<unknown>) =>
    addEntryPanel(strapi, {
      name: `commons.${name}`,
      action: 'plugin::commons.write',
      read: (entry, ctx) => read(entry, callerOf(ctx)),
    });
  add('role', (entry, caller) => describeRole(strapi, caller, entry));
  add('quality', (entry, caller) => readQuality(strapi, caller, entry));
  add('duplicates', (entry, caller) => pairsOfEntry(strapi, caller, entry));
  add('entering', async ({ uid }, caller) => offeredFrom(strapi, uid, caller));
  add('comments', async ({ uid, documentId }, caller) => {
    await getService(strapi, 'entry-access').require('read', uid, documentId, caller.ability);
    return getService(strapi, 'comments').of({ uid, documentId }, caller.id);
  });
  add('history', ({ locale, ...entry }, caller) =>
    getService(strapi, 'history-view').page(caller, entry, locale, 1, SHOWN_REVISIONS),
  );
}
