import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { replaceCode } from '../domain/replaced-code';
import { getService } from './get-service';

const CHANNEL = 'plugin::channels.channel';

/** Two entries that were made one, as the event of the commons names them. */
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
      await moveInChannels(strapi, { uid, kept, replaced }, trx);
      await getService(strapi, 'outbox').append('entry', [{ uid, documentId: kept }], trx);
      onCommit(() => getService(strapi, 'projector').wake());
    });
  });
}

/**
 * Whom channels trust, what they filter on and what they call it. Partners are not there to correct what they once saved:
 * it is not validated again, or the merge would fail for it.
 */
async function moveInChannels(
  strapi: Core.Strapi,
  { uid, kept, replaced }: Merged,
  trx: Knex.Transaction,
): Promise<void> {
  const moved: string[] = [];
  for (const channel of await getService(strapi, 'channels').all()) {
    const { documentId, filter, shape, trustedOrganisations } = channel;
    const before = { filter, shape, trustedOrganisations };
    if (!JSON.stringify(before).includes(replaced)) continue;
    const fields = await fieldsOf(strapi, channel.source, uid);
    const data = replaceCode(before, { fields, from: replaced, to: kept });
    await strapi.db.query(CHANNEL).update({ where: { documentId }, data });
    moved.push(documentId);
  }
  if (moved.length === 0) return;
  const references = moved.map((documentId) => ({ uid: CHANNEL, documentId }));
  await getService(strapi, 'outbox').append('channel', references, trx);
  await getService(strapi, 'versions').touch(trx, moved);
}

/** The fields of a source whose terms are entries of a type. */
async function fieldsOf(strapi: Core.Strapi, sourceName: string, uid: string): Promise<Set<string>> {
  const sources = getService(strapi, 'sources');
  const source = sources.named(sourceName);
  const fields = source ? await sources.fields(source) : [];
  return new Set(fields.flatMap(({ name, terms }) => (terms && 'uid' in terms && terms.uid === uid ? [name] : [])));
}
