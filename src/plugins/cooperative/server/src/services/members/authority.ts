import type { Core } from '@strapi/strapi';
import {
  actsForAll,
  mayGiveMandates,
  mayManage,
  errorOfGiving,
  errorOfMandate,
  errorOfSeat,
  errorOfWithdrawing,
} from '../../domain/members/authority';
import type { Authority } from '../../domain/members/authority';
import { getService } from '../get-service';
import type { Joining } from './members';
import { forbidden } from '../errors';
import type { GivenMembership, WithdrawnMembership } from './rights';

/** Who asks, as Strapi knows them. */
export interface Caller {
  id: number;
  roles: { code: string }[];
}

type Asked<Of> = Omit<Of, 'by'>;

/** Whether who asks may change the rights of others: asked of the database each time, never of what was known before. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async authorityOf({ id, roles }: Caller, organisation?: string): Promise<Authority> {
    return {
      isSuperAdministrator: roles.some(({ code }) => code === 'strapi-super-admin'),
      mandates: await getService(strapi, 'mandates').heldBy(id),
      level: organisation ? await getService(strapi, 'memberships').levelOf(id, organisation) : null,
    };
  },

  /** @throws a 403 for who does not keep the rights on this organisation */
  async assertManager(caller: Caller, organisation: string): Promise<void> {
    if (!mayManage(await this.authorityOf(caller, organisation))) throw forbidden(strapi, 'rights.notYours');
  },

  /**
   * Whether somebody may make one organisation of two: where there are rights to move, who keeps those on both. Else a contributor would
   * manage their organisation by merging it with one of their own.
   */
  async mayUnite(caller: Caller, { kept, replaced }: { kept: string; replaced: string }): Promise<boolean> {
    const isEmpty = (await getService(strapi, 'memberships').all([replaced])).length === 0;
    if (isEmpty && !(await getService(strapi, 'members').isMember(replaced))) return true;
    const authorities = [await this.authorityOf(caller, kept), await this.authorityOf(caller, replaced)];
    return authorities.every(mayManage);
  },

  /** @throws a 403 for who may not make this organisation, or this account, a member */
  async assertSeat(
    caller: Caller,
    { organisation, accountId }: Pick<Joining, 'organisation' | 'accountId'>,
  ): Promise<void> {
    throwIf(strapi, errorOfSeat(await this.authorityOf(caller, organisation), accountId === caller.id));
  },

  /** @throws a 403 for who answers for no more than their own organisations */
  async assertActsForAll(caller: Caller): Promise<void> {
    if (!actsForAll(await this.authorityOf(caller))) throw forbidden(strapi, 'rights.notYours');
  },

  /** @throws a 403 for who may not give this level */
  async assertMayGive(caller: Caller, { accountId, organisation, level }: Asked<GivenMembership>): Promise<void> {
    const before = await getService(strapi, 'memberships').levelOf(accountId, organisation);
    const isSelf = accountId === caller.id;
    throwIf(strapi, errorOfGiving(await this.authorityOf(caller, organisation), { isSelf, before, level }));
  },

  /** Gives a membership in the name of who asks. @throws a 403 when they may not */
  give(caller: Caller, asked: Asked<GivenMembership>): Promise<void> {
    const rights = getService(strapi, 'rights');
    return rights.alone(asked.organisation, async () => {
      await this.assertMayGive(caller, asked);
      await rights.give({ ...asked, by: caller.id });
    });
  },

  /** Withdraws a membership in the name of who asks. @throws a 403 when they may not */
  withdraw(caller: Caller, asked: Asked<WithdrawnMembership>): Promise<void> {
    const { accountId, organisation } = asked;
    const rights = getService(strapi, 'rights');
    return rights.alone(organisation, async () => {
      throwIf(strapi, errorOfWithdrawing(await this.authorityOf(caller, organisation), accountId === caller.id));
      await rights.withdraw({ ...asked, by: caller.id });
    });
  },

  /** @throws a 403 for who may not edit the colleges and how they vote */
  async assertRules(caller: Caller): Promise<void> {
    if (!mayGiveMandates(await this.authorityOf(caller))) throw forbidden(strapi, 'rules.notYours');
  },

  /** @throws a 403 for who may not give mandates, or not to this account */
  async assertMandates(caller: Caller, accountId: number | null): Promise<void> {
    throwIf(strapi, errorOfMandate(await this.authorityOf(caller), accountId === caller.id));
  },
});

function throwIf(strapi: Core.Strapi, code: string | null): void {
  if (code) throw forbidden(strapi, code);
}
