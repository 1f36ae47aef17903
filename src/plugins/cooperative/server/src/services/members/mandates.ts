import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import { configurationOf } from '../../configuration';
import { isInForce, isOver, type MandateKind, type Term } from '../../domain/members/mandate';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const MANDATE = 'plugin::cooperative.mandate';
const TABLE = 'cooperative_mandates';

export interface GivenMandate extends Term {
  accountId: number;
  kind: MandateKind;
  /** What gave it: the reference of a decision, in words that members understand. */
  decision: string;
  /** The administrator who gives it; null when the application applies a decision. */
  by: number | null;
  why: string;
}

export interface Mandate extends Term {
  publicId: string;
  accountId: number;
  kind: MandateKind;
  decision: string;
}

/** What the cooperative entrusted people with, for a time. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Whether an administrator holds a mandate of this kind at this moment. */
  async holds(accountId: number, kind: MandateKind): Promise<boolean> {
    return (await this.heldBy(accountId)).includes(kind);
  },

  /** The kinds of mandates that an administrator holds at this moment, each once. */
  async heldBy(accountId: number): Promise<MandateKind[]> {
    const today = localDate(new Date(), configurationOf(strapi).timeZone);
    const inForce = (await find(strapi, { accountId })).filter((mandate) => isInForce(mandate, today));
    return [...new Set(inForce.map(({ kind }) => kind))];
  },

  /** Those that were not withdrawn, past ones included. */
  all: (): Promise<Mandate[]> => find(strapi, {}),

  /** Gives a mandate, with its row in the log. Whether `by` may is asked before: a decision that passed may always. */
  async give({ accountId, kind, begins, ends, decision, by, why }: GivenMandate): Promise<{ id: string }> {
    const publicId = randomUUID();
    const row = { public_id: publicId, account_id: accountId, kind, begins, ends, decision };
    await inTransaction(strapi, async (trx) => {
      await trx(TABLE).insert(row);
      await lockIn(strapi, trx, `cooperative.account.${accountId}`);
      await getService(strapi, 'account-roles').follow(accountId);
      await getService(strapi, 'rights-log').write({ by, action: 'mandate.given', accountId, detail: kind, why });
    });
    return { id: publicId };
  },

  /** @throws NotFoundError when there is no such mandate, or it was withdrawn already */
  async withdraw({ id, by, why }: { id: string; by: number | null; why: string }): Promise<void> {
    const [mandate] = await find(strapi, { publicId: id });
    await inTransaction(strapi, async (trx) => {
      const changed = await trx(TABLE)
        .where({ public_id: id, withdrawn_at: null })
        .update({ withdrawn_at: Date.now() });
      if (!mandate || changed === 0) throw new errors.NotFoundError(translate(strapi, 'mandate.gone'));
      const { accountId, kind } = mandate;
      await lockIn(strapi, trx, `cooperative.account.${accountId}`);
      await getService(strapi, 'account-roles').follow(accountId);
      await getService(strapi, 'rights-log').write({ by, action: 'mandate.withdrawn', accountId, detail: kind, why });
    });
  },

  /** Takes back the roles of mandates that are over: they gave nothing any more, but were still shown. */
  async withdrawExpiredRoles(): Promise<void> {
    const today = localDate(new Date(), configurationOf(strapi).timeZone);
    const over = (await find(strapi, {})).filter((mandate) => isOver(mandate, today));
    for (const accountId of new Set(over.map((mandate) => mandate.accountId)))
      await getService(strapi, 'account-roles').follow(accountId);
  },

  /** When the account itself goes. */
  async withdrawAll(accountId: number, { by, why }: { by: number | null; why: string }): Promise<void> {
    for (const { publicId } of await find(strapi, { accountId })) await this.withdraw({ id: publicId, by, why });
  },
});

const find = async (strapi: Core.Strapi, where: object): Promise<Mandate[]> =>
  (await strapi.db
    .query(MANDATE)
    .findMany({ where: { ...where, withdrawnAt: null }, orderBy: { id: 'asc' } })) as Mandate[];
