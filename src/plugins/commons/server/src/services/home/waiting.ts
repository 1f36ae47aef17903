import type { Core } from '@strapi/strapi';
import { WAITING_NOTICES, type Waiting } from '../../domain/home/waiting';
import { getService } from '../get-service';

/** What waits for an administrator, counted. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `uids` are the types that they may read. */
  async of(administratorId: number, uids: string[]): Promise<Waiting> {
    const isModerator = getService(strapi, 'entry-roles').isModerator(administratorId);
    const unread = await getService(strapi, 'notices').countUnread(administratorId);
    const countOf = (kinds: readonly string[]) => kinds.reduce((sum, kind) => sum + (unread.get(kind) ?? 0), 0);
    return {
      suggestions: (await getService(strapi, 'suggestions').awaiting(administratorId)).length,
      claims: (await getService(strapi, 'claims').awaiting(administratorId)).length,
      publications: countOf(WAITING_NOTICES.publications),
      messages: countOf(WAITING_NOTICES.messages),
      clashes: countOf(WAITING_NOTICES.clashes),
      stale: await countStale(strapi, administratorId, uids),
      duplicates: isModerator ? await countDuplicates(strapi, uids) : 0,
    };
  },
});

async function countDuplicates(strapi: Core.Strapi, uids: string[]): Promise<number> {
  const { counts } = await getService(strapi, 'pairs').pending(uids, { offset: 0, limit: 1 });
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

async function countStale(strapi: Core.Strapi, administratorId: number, uids: string[]): Promise<number> {
  const { total } = await getService(strapi, 'quality-list').page({
    uids,
    stewards: await getService(strapi, 'stewards').organisationsOf(administratorId),
    ...{ words: '', from: 0, to: 100, needs: [], isReady: null, isStaleOnly: true },
    sort: { by: 'score', order: 'asc' },
    ...{ page: 1, pageSize: 1 },
  });
  return total;
}
