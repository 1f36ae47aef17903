import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { getService } from './get-service';

const CHANNEL = 'plugin::channels.channel';

/** Two entries that were made one, as the event of the commons tells it. */
interface Merged {
  uid: string;
  kept: string;
  replaced: string;
}

/** What partners decided of an entry that was merged holds for the one that stays, in the transaction of the merge. */
export function followMergedEntries(strapi: Core.Strapi): void {
  strapi.eventHub.on('commons.entry.merged', async ({ uid, kept, replaced }: Merged) => {
    await strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
      await getService(strapi, 'curations').move(replaced, kept, trx);
      await moveTrust(strapi, replaced, kept);
      await getService(strapi, 'outbox').append('entry', [{ uid, documentId: kept }], trx);
      onCommit(() => getService(strapi, 'projector').wake());
    });
  });
}

async function moveTrust(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  for (const { documentId, trustedOrganisations } of await getService(strapi, 'channels').all()) {
    if (!trustedOrganisations?.includes(from)) continue;
    const trusted = new Set(trustedOrganisations.map((organisation) => (organisation === from ? to : organisation)));
    await strapi.documents(CHANNEL).update({ documentId, data: { trustedOrganisations: [...trusted] } as never });
  }
}
