import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import { wouldLoop } from '../../domain/decisions/delegation';
import { getService } from '../get-service';
import { conflict, forbidden } from '../errors';
import { inTransaction } from '../transaction';

const TABLE = 'cooperative_delegations';

/** Who votes in whose place, for every proposal until it is taken back. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** By member, the one who votes in its place. */
  async all(trx?: Knex.Transaction): Promise<Map<string, string>> {
    const rows = (await (trx ?? strapi.db.connection)(TABLE).select('member', 'delegate')) as {
      member: string;
      delegate: string;
    }[];
    return new Map(rows.map(({ member, delegate }) => [member, delegate]));
  },

  /**
   * Lets another member vote in one's place; null takes it back. What is closed is counted first, so that its result stays that of
   * its close. @throws a 409 when the delegation would lead back to who gives it.
   */
  async give(member: string, delegate: string | null, accountId: number): Promise<void> {
    await getService(strapi, 'closing').closeDue();
    await inTransaction(strapi, async (trx) => {
      await lockIn(strapi, trx, TABLE);
      await assertVoter(strapi, accountId, member);
      if (delegate === null) return void (await trx(TABLE).where({ member }).delete());
      const members = await getService(strapi, 'members').all();
      if (!members.some(({ id }) => id === delegate)) throw conflict(strapi, 'decisions.delegateGone');
      if (wouldLoop(await this.all(trx), member, delegate)) throw conflict(strapi, 'decisions.delegationLoop');
      const values = { delegate, given_by_id: accountId, at: Date.now() };
      await trx(TABLE)
        .insert({ member, ...values })
        .onConflict('member')
        .merge(values);
    });
  },
});

async function assertVoter(strapi: Core.Strapi, accountId: number, member: string): Promise<void> {
  const own = await getService(strapi, 'members').votingMembersOf(accountId);
  if (!own.some(({ id }) => id === member)) throw forbidden(strapi, 'decisions.notYourMember');
}
