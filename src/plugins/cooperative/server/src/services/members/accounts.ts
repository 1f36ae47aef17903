import type { Core } from '@strapi/strapi';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import { configurationOf } from '../../configuration';
import { getService } from '../get-service';
import type { Person } from '../people';
import { conflict } from '../errors';
import { inTransaction } from '../transaction';
import { languageOf } from '../translate';

export interface Invited {
  firstname: string;
  lastname: string;
  email: string;
  language: string;
}

export interface Invitation {
  accountId: number;
  /** Where a new account chooses its password; null for somebody who already has one. */
  link: string | null;
}

/** The account that an address has already, as who gives it rights sees it. */
export interface KnownAccount {
  name: string;
  since: string;
  /** Whether the address is theirs: a letter to it was answered, or a super administrator said so. */
  isConfirmed: boolean;
}

interface Account {
  id: number;
  isActive: boolean | null;
  registrationToken: string | null;
}

interface AdministratorService {
  create(account: object): Promise<Account>;
}

interface TokenService {
  createToken(): string;
}

/** Accounts of the admin, made as Strapi's own invitations make them: without a password, until their link is used. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The account of an address, made when there is none. @throws a 409 for one whose address nobody confirmed */
  invite: ({ email, firstname, lastname, language }: Invited): Promise<Invitation> =>
    inTransaction(strapi, async (trx) => {
      await lockIn(strapi, trx, `cooperative.email.${email.toLowerCase()}`);
      const known = await getService(strapi, 'people').byEmail(email);
      if (known) {
        if (known.isActive) await assertConfirmed(strapi, known);
        return { accountId: known.accountId, link: null };
      }
      const administrators = strapi.service('admin::user') as unknown as AdministratorService;
      const account = await administrators.create({
        ...{ email: email.toLowerCase(), firstname, lastname, preferedLanguage: language, roles: [] },
        isActive: false,
      });
      return { accountId: account.id, link: linkOf(strapi, account) };
    }),

  /** Whose account an address has; null when it has none. */
  async known(email: string): Promise<KnownAccount | null> {
    const person = await getService(strapi, 'people').byEmail(email);
    if (!person) return null;
    const { accountId, name, since } = person;
    return { name, since, isConfirmed: await getService(strapi, 'addresses').isConfirmed(accountId) };
  },

  /** Whether an account waits for its invitation to be used. */
  async isPending(accountId: number): Promise<boolean> {
    return (await pending(strapi, accountId)) !== null;
  },

  /** The link of an invitation that waits; null when the account has a password. */
  async linkOf(accountId: number): Promise<string | null> {
    const account = await pending(strapi, accountId);
    return account && linkOf(strapi, account);
  },

  /** Another link, so that nobody uses the one that was given before; null when the account has a password. */
  async renewLink(accountId: number): Promise<string | null> {
    const account = await pending(strapi, accountId);
    if (!account) return null;
    const tokens = strapi.service('admin::token') as unknown as TokenService;
    const registrationToken = tokens.createToken();
    await strapi.db.query('admin::user').update({ where: { id: accountId }, data: { registrationToken } });
    return linkOf(strapi, { ...account, registrationToken });
  },
});

/** Anybody may have written an address in their account: rights are for whom it belongs to. */
async function assertConfirmed(strapi: Core.Strapi, { accountId, name, since }: Person): Promise<void> {
  if (await getService(strapi, 'addresses').isConfirmed(accountId)) return;
  const date = new Intl.DateTimeFormat(languageOf(strapi), { dateStyle: 'long', timeZone: 'UTC' });
  throw conflict(strapi, 'account.unconfirmed', { name, since: date.format(new Date(since)) });
}

const pending = async (strapi: Core.Strapi, id: number): Promise<Account | null> =>
  (await strapi.db.query('admin::user').findOne({
    where: { id, isActive: false, registrationToken: { $notNull: true } },
  })) as Account | null;

const linkOf = (strapi: Core.Strapi, { registrationToken }: Account): string =>
  `${configurationOf(strapi).publicUrl}/admin/auth/register?registrationToken=${registrationToken ?? ''}`;
