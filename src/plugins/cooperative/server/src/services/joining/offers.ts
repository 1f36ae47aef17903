import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Level } from '../../domain/members/level';
import type { Caller } from '../members/authority';
import { getService } from '../get-service';
import { sendOffer } from './invitation-mail';
import type { GivenMembership } from '../members/rights';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const OFFER = 'plugin::cooperative.offer';
const OFFERS = 'cooperative_offers';

interface OfferRow {
  publicId: string;
  accountId: number;
  organisationDocumentId: string;
  level: Level;
  why: string;
  byAccountId: number;
  at: number | string;
}

type Offered = Omit<GivenMembership, 'by'>;

/** Rights are offered to whoever has an account: nobody writes in the name of an organisation, or is seen in it, without having said yes. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Gives somebody a level for an organisation, or offers it when they are not in it yet. Who did not open their account yet says yes by
   * opening it. @throws a 403 for who may not give it
   */
  async giveOrOffer(caller: Caller, offered: Offered): Promise<'given' | 'offered'> {
    const { accountId, organisation } = offered;
    const level = await getService(strapi, 'memberships').levelOf(accountId, organisation);
    if (level || accountId === caller.id || (await getService(strapi, 'accounts').isPending(accountId))) {
      await getService(strapi, 'authority').give(caller, offered);
      return 'given';
    }
    await getService(strapi, 'authority').assertMayGive(caller, offered);
    await write(strapi, caller, offered);
    await sendOffer(strapi, accountId);
    return 'offered';
  },

  /** What somebody has to answer. */
  async of(accountId: number) {
    const rows = await find(strapi, { accountId });
    const names = await getService(strapi, 'organisations').named(rows.map((row) => row.organisationDocumentId));
    const people = await getService(strapi, 'people').named(rows.map((row) => row.byAccountId));
    return rows.flatMap(({ publicId, organisationDocumentId, level, why, byAccountId, at }) => {
      const organisation = names.get(organisationDocumentId);
      if (!organisation) return [];
      return [{ id: publicId, organisation, level, why, by: people.get(byAccountId) ?? null, at: Number(at) }];
    });
  },

  /** What waits for an answer, by organisation. */
  async waiting(organisations: string[]): Promise<Pick<OfferRow, 'accountId' | 'organisationDocumentId' | 'level'>[]> {
    return find(strapi, { organisationDocumentId: { $in: organisations } });
  },

  /** Says yes or no to what was offered; who offered it must still be allowed to. @throws NotFoundError */
  answer: (caller: Caller, publicId: string, isAccepted: boolean): Promise<void> =>
    inTransaction(strapi, async (trx) => {
      const [offer] = await find(strapi, { publicId, accountId: caller.id });
      const removed = await trx(OFFERS).where({ public_id: publicId, account_id: caller.id }).delete();
      if (!offer || removed === 0) throw new errors.NotFoundError(translate(strapi, 'offer.gone'));
      if (!isAccepted) return;
      const { accountId, organisationDocumentId: organisation, level, why } = offer;
      const by = await callerOf(strapi, offer.byAccountId);
      await getService(strapi, 'authority').give(by, { accountId, organisation, level, why });
    }),

  /** Takes an offer back; false when there is none. */
  async withdraw(caller: Caller, { accountId, organisation }: Pick<Offered, 'accountId' | 'organisation'>) {
    await getService(strapi, 'authority').assertManager(caller, organisation);
    const where = { account_id: accountId, organisation_document_id: organisation };
    return inTransaction(strapi, async (trx) => (await trx(OFFERS).where(where).delete()) > 0);
  },

  async forgetAccount(accountId: number): Promise<void> {
    await inTransaction(strapi, (trx) =>
      trx(OFFERS).where({ account_id: accountId }).orWhere({ by_account_id: accountId }).delete(),
    );
  },
});

const find = async (strapi: Core.Strapi, where: object): Promise<OfferRow[]> =>
  (await strapi.db.query(OFFER).findMany({ where, orderBy: { id: 'asc' } })) as OfferRow[];

async function write(strapi: Core.Strapi, caller: Caller, { accountId, organisation, level, why }: Offered) {
  const values = { level, why, by_account_id: caller.id, at: Date.now() };
  await inTransaction(strapi, (trx) =>
    trx(OFFERS)
      .insert({ public_id: randomUUID(), account_id: accountId, organisation_document_id: organisation, ...values })
      .onConflict(['account_id', 'organisation_document_id'])
      .merge(values),
  );
}

/** An account with the roles that it has now. */
async function callerOf(strapi: Core.Strapi, id: number): Promise<Caller> {
  const account = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id, isActive: true }, populate: { roles: { select: ['code'] } } })) as Caller | null;
  return account ?? { id, roles: [] };
}
