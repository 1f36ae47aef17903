import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import type { Level } from '../../domain/members/level';
import { getService } from '../get-service';
import { conflict } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const MEMBERSHIPS = 'cooperative_memberships';

export interface WithdrawnMembership {
  accountId: number;
  /** Document id. */
  organisation: string;
  /** The administrator who does it; null when the application does. */
  by: number | null;
  why: string;
}

export interface GivenMembership extends WithdrawnMembership {
  level: Level;
}

/**
 * Gives and withdraws memberships, with the roles and relations that go with them and a row in the log, all or nothing. What they allow
 * is asked anew by each request. Whether `by` may is for the service `authority` to say, in the same transaction.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Nobody else changes the rights on this organisation until the end of `work`. */
  alone<Answer>(organisation: string, work: (trx: Knex.Transaction) => Promise<Answer>): Promise<Answer> {
    return inTransaction(strapi, async (trx) => {
      await this.lock(organisation, trx);
      return work(trx);
    });
  },

  /** Nobody else changes the rights on this organisation until the end of the transaction. */
  lock: (organisation: string, trx: Knex.Transaction): Promise<void> =>
    lockIn(strapi, trx, `cooperative.organisation.${organisation}`),

  /** @throws a 409 when the organisation would have no manager left */
  async give(given: GivenMembership): Promise<void> {
    const { accountId, organisation, level, by, why } = given;
    await this.alone(organisation, async (trx) => {
      const before = await getService(strapi, 'memberships').levelOf(accountId, organisation);
      if (before === level) return;
      if (before === 'manager') await assertNotLastManager(strapi, trx, given);
      await trx(MEMBERSHIPS)
        .insert({ account_id: accountId, organisation_document_id: organisation, level, since: Date.now() })
        .onConflict(['account_id', 'organisation_document_id'])
        .merge({ level });
      await follow(strapi, trx, given);
      const action = before ? 'membership.changed' : 'membership.given';
      await getService(strapi, 'rights-log').write({ by, action, accountId, organisation, detail: level, why });
    });
  },

  /** @throws NotFoundError when there is no such membership, a 409 when the organisation would have no manager left */
  async withdraw(withdrawn: WithdrawnMembership): Promise<void> {
    await this.alone(withdrawn.organisation, async (trx) => {
      const before = await getService(strapi, 'memberships').levelOf(withdrawn.accountId, withdrawn.organisation);
      if (!before) throw new errors.NotFoundError(translate(strapi, 'membership.gone'));
      if (before === 'manager') await assertNotLastManager(strapi, trx, withdrawn);
      await this.release(withdrawn);
    });
  },

  /** Withdraws a membership even of the last manager: the account goes, or the organisation. */
  async release(withdrawn: WithdrawnMembership): Promise<void> {
    const { accountId, organisation, by, why } = withdrawn;
    await this.alone(organisation, async (trx) => {
      const detail = (await getService(strapi, 'memberships').levelOf(accountId, organisation)) ?? '';
      await remove(trx, withdrawn);
      await follow(strapi, trx, withdrawn);
      const action = 'membership.withdrawn';
      await getService(strapi, 'rights-log').write({ by, action, accountId, organisation, detail, why });
    });
  },

  /** All that an account may do, when the account itself goes. */
  async withdrawAll(accountId: number, { by, why }: Pick<WithdrawnMembership, 'by' | 'why'>): Promise<void> {
    for (const organisation of await getService(strapi, 'memberships').organisationsOf(accountId))
      await this.release({ accountId, organisation, by, why });
    await getService(strapi, 'mandates').withdrawAll(accountId, { by, why });
    await getService(strapi, 'members').leave({ accountId, by, why });
  },
});

type Kept = Pick<WithdrawnMembership, 'accountId' | 'organisation'>;

const remove = (trx: Knex.Transaction, { accountId, organisation }: Kept): Promise<number> =>
  trx(MEMBERSHIPS).where({ account_id: accountId, organisation_document_id: organisation }).delete();

async function follow(strapi: Core.Strapi, trx: Knex.Transaction, { accountId, organisation }: Kept): Promise<void> {
  await getService(strapi, 'writers').follow(organisation, trx);
  await lockIn(strapi, trx, `cooperative.account.${accountId}`);
  await getService(strapi, 'account-roles').follow(accountId);
}

async function assertNotLastManager(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { accountId, organisation }: Kept,
): Promise<void> {
  const others: { id: number } | undefined = await trx(MEMBERSHIPS)
    .where({ organisation_document_id: organisation, level: 'manager' })
    .whereNot('account_id', accountId)
    .first('id');
  if (!others) throw conflict(strapi, 'rights.lastManager');
}
