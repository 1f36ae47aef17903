import { milliseconds } from 'date-fns';
import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import type { Caller } from './authority';
import { getService } from '../get-service';
import { sendAddressCode } from '../joining/invitation-mail';
import { conflict, forbidden } from '../errors';
import { inTransaction } from '../transaction';
import { translate } from '../translate';

const ADDRESS = 'plugin::cooperative.address';
const ADDRESSES = 'cooperative_addresses';
const ACCOUNT = 'admin::user';
/** A letter is answered within a week; what a super administrator has to confirm waits for a month. */
const CODE_VALID_MS = milliseconds({ days: 7 });
const PENDING_MS = milliseconds({ days: 30 });

interface Account {
  id: number;
  documentId: string;
  email: string;
  firstname: string | null;
  preferedLanguage: string | null;
  isActive: boolean | null;
  createdAt: string;
}

interface Confirmed {
  accountId: number;
  email: string;
  /** The super administrator who said so; null when a letter was answered. */
  by: number | null;
}

interface Row {
  account_id: number;
  email: string;
}

/**
 * Whose address an address is. It counts for an account once a letter to it was answered, or a super administrator said so, and for as
 * long as the account has that very address, whatever changed it.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async isConfirmed(accountId: number): Promise<boolean> {
    const account = await accountWhere(strapi, { id: accountId });
    if (!account) return false;
    const where = { accountId, email: account.email.toLowerCase(), confirmedAt: { $notNull: true } };
    return (await strapi.db.query(ADDRESS).count({ where })) > 0;
  },

  /** Gives an account an address that is its own. @throws a 409 when another account has it */
  confirm: ({ accountId, email, by }: Confirmed): Promise<void> =>
    inTransaction(strapi, (trx) => confirm(strapi, trx, { accountId, email: email.toLowerCase(), by })),

  /** Keeps the address that somebody wants, until a letter to it is answered. */
  async requestChange(account: Account, email: string): Promise<void> {
    const code = randomBytes(32).toString('base64url');
    const wanted = email.toLowerCase();
    await inTransaction(strapi, async (trx) => {
      await trx(ADDRESSES).where({ account_id: account.id }).whereNull('confirmed_at').delete();
      await trx(ADDRESSES)
        .insert({ account_id: account.id, email: wanted, digest: digestOf(code), at: Date.now() })
        .onConflict(['account_id', 'email'])
        .merge({ digest: digestOf(code), at: Date.now() });
    });
    await sendAddressCode(strapi, { ...account, email: wanted }, code);
  },

  /** The address that the code of a letter is for; null when it is over or was used. */
  async addressOf(code: string): Promise<string | null> {
    return (await pendingWith(strapi.db.connection, code))?.email ?? null;
  },

  /** A letter was answered: the address is that of the account from now on. False when the code is over. */
  answer: (code: string): Promise<boolean> =>
    inTransaction(strapi, async (trx) => {
      const row = await pendingWith(trx, code);
      if (!row) return false;
      await confirm(strapi, trx, { accountId: row.account_id, email: row.email, by: null });
      return true;
    }),

  /**
   * Addresses that nobody confirmed yet, for super administrators: of the account, and the one that it asks for; of an account that nobody
   * opened, the link that they hand to its person where no letter goes.
   */
  async unconfirmed(caller: Caller) {
    await assertSuperAdministrator(strapi, caller);
    const rows = (await strapi.db.connection(ADDRESSES).select('account_id', 'email', 'confirmed_at')) as (Row & {
      confirmed_at: unknown;
    })[];
    const where = { $or: [{ isActive: true }, { registrationToken: { $notNull: true } }], blocked: { $ne: true } };
    const accounts = (await strapi.db.query(ACCOUNT).findMany({ where, orderBy: { id: 'asc' } })) as Account[];
    const people = await getService(strapi, 'people').byAccount(accounts.map(({ id }) => id));
    const found = accounts.flatMap(({ id, documentId, email, createdAt: since, isActive }) => {
      const own = rows.filter((row) => row.account_id === id);
      const current = email.toLowerCase();
      const isConfirmed = own.some((row) => row.email === current && row.confirmed_at !== null);
      const wanted = own.find((row) => row.email !== current && row.confirmed_at === null)?.email ?? null;
      if (isConfirmed && !wanted) return [];
      return [{ accountId: id, id: documentId, name: people.get(id)?.name ?? '', email, isActive, wanted, since }];
    });
    return Promise.all(
      found.map(async ({ accountId, ...one }) => ({
        ...one,
        link: await getService(strapi, 'accounts').linkOf(accountId),
      })),
    );
  },

  /** A super administrator says that an address is somebody's: the one that they have, or the one that they asked for. */
  async vouch(caller: Caller, documentId: string, email: string): Promise<void> {
    await assertSuperAdministrator(strapi, caller);
    const account = await accountWhere(strapi, { documentId });
    if (!account) throw new errors.NotFoundError(translate(strapi, 'address.gone'));
    const said = email.toLowerCase();
    const isWanted = (await strapi.db.query(ADDRESS).count({ where: { accountId: account.id, email: said } })) > 0;
    if (said !== account.email.toLowerCase() && !isWanted) throw conflict(strapi, 'address.other');
    await this.confirm({ accountId: account.id, email: said, by: caller.id });
  },

  /** Forgets what was asked and nobody answered. */
  async forget(now: number): Promise<void> {
    await strapi.db
      .connection(ADDRESSES)
      .whereNull('confirmed_at')
      .where('at', '<', now - PENDING_MS)
      .delete();
  },

  async forgetAccount(accountId: number): Promise<void> {
    await inTransaction(strapi, (trx) => trx(ADDRESSES).where({ account_id: accountId }).delete());
  },
});

const digestOf = (code: string): string => createHash('sha256').update(code).digest('base64url');

const accountWhere = async (strapi: Core.Strapi, where: object): Promise<Account | null> =>
  (await strapi.db.query(ACCOUNT).findOne({ where })) as Account | null;

async function pendingWith(connection: Knex, code: string): Promise<Row | undefined> {
  return (await connection(ADDRESSES)
    .where({ digest: digestOf(code) })
    .where('at', '>', Date.now() - CODE_VALID_MS)
    .first('account_id', 'email')) as Row | undefined;
}

async function confirm(strapi: Core.Strapi, trx: Knex.Transaction, { accountId, email, by }: Confirmed): Promise<void> {
  await lockIn(strapi, trx, `cooperative.email.${email}`);
  const account = await accountWhere(strapi, { id: accountId });
  if (!account) throw new errors.NotFoundError(translate(strapi, 'address.gone'));
  if (account.email.toLowerCase() !== email) {
    if (await getService(strapi, 'people').byEmail(email)) throw conflict(strapi, 'address.taken');
    await strapi.db.query(ACCOUNT).update({ where: { id: accountId }, data: { email } });
  }
  await trx(ADDRESSES).where({ account_id: accountId }).delete();
  const now = Date.now();
  await trx(ADDRESSES).insert({ account_id: accountId, email, at: now, confirmed_at: now, confirmed_by_id: by });
}

async function assertSuperAdministrator(strapi: Core.Strapi, caller: Caller): Promise<void> {
  const { isSuperAdministrator } = await getService(strapi, 'authority').authorityOf(caller);
  if (!isSuperAdministrator) throw forbidden(strapi, 'address.notYours');
}
