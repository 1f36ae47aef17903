import type { Core } from '@strapi/strapi';
import { getService } from './get-service';
import { conflict } from './refusal';
import type { Caller } from './authority';
import type { Invitation, Invited } from './accounts';
import type { Level } from '../domain/level';
import { mayManage } from '../domain/authority';
import { sendInvitation } from './invitation-mail';
import { inTransaction } from './transaction';

export interface Inviting extends Invited {
  organisation: string;
  level: Level;
  why: string;
}

/** Whoever may give rights invites people directly: their account and their rights are made together. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws a 403 for who may not, a 409 for somebody whose invitation by others still waits */
  async invite(caller: Caller, { organisation, level, why, ...invited }: Inviting): Promise<Invitation> {
    const invitation = await inTransaction(strapi, async () => {
      await getService(strapi, 'authority').demandManager(caller, organisation);
      const made = await getService(strapi, 'accounts').invite(invited);
      if (made.link === null) await this.demandOwnInvitation(caller, made.accountId);
      await getService(strapi, 'authority').give(caller, { accountId: made.accountId, organisation, level, why });
      return made;
    });
    await sendInvitation(strapi, invited, invitation);
    return invitation;
  },

  /** The link of somebody who did not use it yet. @throws a 409 when others gave them rights too */
  async linkOf(caller: Caller, accountId: number): Promise<string | null> {
    await this.demandOwnInvitation(caller, accountId);
    return getService(strapi, 'accounts').linkOf(accountId);
  },

  /**
   * Whoever holds the link of an account chooses its password: nobody adds rights to an account whose link others hold, nor learns the link
   * of one that others gave rights to.
   */
  async demandOwnInvitation(caller: Caller, accountId: number): Promise<void> {
    if (!(await getService(strapi, 'accounts').isPending(accountId))) return;
    const mandates = (await getService(strapi, 'mandates').all()).filter((one) => one.accountId === accountId);
    const organisations = await getService(strapi, 'memberships').organisationsOf(accountId);
    const { standingOf } = getService(strapi, 'authority');
    const standings = await Promise.all(
      [...organisations, undefined].map((organisation) => standingOf(caller, organisation)),
    );
    const isMember = await getService(strapi, 'members').isPerson(accountId);
    const isOwn =
      organisations.length > 0 && mandates.length === 0 && !isMember && standings.slice(0, -1).every(mayManage);
    if (!isOwn && !standings.every(({ isSuperAdministrator }) => isSuperAdministrator))
      throw conflict(strapi, 'account.pending');
  },
});
