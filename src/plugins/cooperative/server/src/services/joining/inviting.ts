import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { conflict, forbidden } from '../errors';
import type { Caller } from '../members/authority';
import type { Invitation, Invited, KnownAccount } from '../members/accounts';
import type { Level } from '../../domain/members/level';
import { mayManage } from '../../domain/members/authority';
import { sendInvitation } from './invitation-mail';
import { inTransaction } from '../transaction';

export interface Inviting extends Invited {
  organisation: string;
  level: Level;
  why: string;
}

/** What became of an invitation: a new account, or an offer to somebody who has one. */
export interface InvitationOutcome extends Invitation {
  account: KnownAccount | null;
}

/** Whoever may give rights invites people directly: their account and their rights are made together; who has an account is asked. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws a 403 for who may not, a 409 for an address that nobody confirmed or whose invitation by others still waits */
  async invite(caller: Caller, { organisation, level, why, ...invited }: Inviting): Promise<InvitationOutcome> {
    const invitation = await inTransaction(strapi, async () => {
      await getService(strapi, 'authority').assertManager(caller, organisation);
      const account = await getService(strapi, 'accounts').known(invited.email);
      const made = await getService(strapi, 'accounts').invite(invited);
      if (made.link === null) await this.assertOwnInvitation(caller, made.accountId);
      const offered = { accountId: made.accountId, organisation, level, why };
      await getService(strapi, 'offers').giveOrOffer(caller, offered);
      return { ...made, account };
    });
    if (invitation.link) await sendInvitation(strapi, invited, invitation);
    return invitation;
  },

  /** The link of somebody who did not use it yet. @throws a 403 for who may not see it, a 409 when others gave them rights too */
  async linkOf(caller: Caller, accountId: number): Promise<string | null> {
    await this.assertOwnInvitation(caller, accountId);
    const link = await getService(strapi, 'accounts').linkOf(accountId);
    if (link && !(await this.maySeeLinks(caller))) throw forbidden(strapi, 'account.linkNotYours');
    return link;
  },

  /**
   * Whoever uses the link of an address is taken for the person whose address it is: it goes by letter to that address, and else through
   * a super administrator, who knows whom they hand it to.
   */
  async maySeeLinks(caller: Caller): Promise<boolean> {
    return (await getService(strapi, 'authority').authorityOf(caller)).isSuperAdministrator;
  },

  /**
   * Whoever holds the link of an account chooses its password: nobody adds rights to an account whose link others hold, nor learns the link
   * of one that others gave rights to.
   */
  async assertOwnInvitation(caller: Caller, accountId: number): Promise<void> {
    if (!(await getService(strapi, 'accounts').isPending(accountId))) return;
    const mandates = (await getService(strapi, 'mandates').all()).filter((one) => one.accountId === accountId);
    const organisations = await getService(strapi, 'memberships').organisationsOf(accountId);
    const { authorityOf } = getService(strapi, 'authority');
    const authorities = await Promise.all(
      [...organisations, undefined].map((organisation) => authorityOf(caller, organisation)),
    );
    const isMember = await getService(strapi, 'members').isPerson(accountId);
    const isOwn =
      organisations.length > 0 && mandates.length === 0 && !isMember && authorities.slice(0, -1).every(mayManage);
    if (!isOwn && !authorities.every(({ isSuperAdministrator }) => isSuperAdministrator))
      throw conflict(strapi, 'account.pending');
  },
});
