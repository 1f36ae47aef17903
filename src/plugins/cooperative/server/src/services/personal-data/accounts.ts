import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { configurationOf } from '../../configuration';
import { accountNumber, type Erasure, type Person } from '../../domain/personal-data/person';
import { conflict } from '../errors';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';
import { translate } from '../translate';
import { commonsData } from './others';
import { distinguishingWords } from './same-name';

const ACCOUNT = 'admin::user';
const MAX_RESULTS = 20;

interface Row {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string;
  roles?: { code: string }[];
}

/** Accounts of the admin: found, handed over and erased. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const read = async (id: string): Promise<Row> => {
    const row = (await strapi.db
      .query(ACCOUNT)
      .findOne({ where: { id: accountNumber(id) }, populate: { roles: { select: ['code', 'name'] } } })) as Row | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'personalData.nobody'));
    return row;
  };

  return {
    async search(letters: string): Promise<Person[]> {
      const where = { $or: ['firstname', 'lastname', 'email'].map((name) => ({ [name]: { $containsi: letters } })) };
      const rows = (await strapi.db.query(ACCOUNT).findMany({ where, limit: MAX_RESULTS })) as Row[];
      return rows
        .filter(({ email }) => !email.endsWith(ERASED))
        .map((row) => ({ kind: 'account', id: String(row.id), name: nameOf(row), detail: row.email }));
    },

    /** @throws NotFoundError */
    named: async (id: string): Promise<string> => nameOf(await read(id)),

    /** Everything about an account: who, which rights, what they wrote and were told, their sessions (GDPR article 15). */
    async export(id: string): Promise<object> {
      const row = await read(id);
      const { id: accountId, firstname, lastname, username, email, roles } = row;
      const connection = strapi.db.connection;
      const { words } = await distinguishingWords(strapi, [nameOf(row)], row);
      return {
        account: { id: accountId, firstname, lastname, username, email, roles: roles?.map(({ code }) => code) },
        sessions: await connection('strapi_sessions')
          .where({ user_id: String(accountId), origin: 'admin' })
          .select('created_at', 'expires_at', 'status', 'metadata'),
        requests: await connection('cooperative_join_requests').where({ email }).select(),
        cooperative: await getService(strapi, 'personal-data-agora').ofAccount(accountId),
        naming: await getService(strapi, 'personal-data-agora').naming(words),
        commons: await commonsData(strapi)?.ofAccount(accountId),
      };
    },

    /**
     * Erases an account (GDPR article 17): name and address are replaced, rights are withdrawn, every session ends. The row
     * stays, since what they wrote says its number.
     * @throws NotFoundError, and a 409 for the last one who may do everything.
     */
    async erase(id: string, by: number): Promise<Erasure> {
      const row = await read(id);
      await assertNotLast(strapi, row);
      return inTransaction(strapi, async (trx) => {
        const substitute = configurationOf(strapi).personalData.withoutName;
        const { words, isNameShared } = await distinguishingWords(strapi, [nameOf(row)], row);
        const forgotten = { words, substitute };
        const agora = getService(strapi, 'personal-data-agora');
        const erased = {
          accounts: 1,
          ...(await withdrawRights(strapi, row.id, by, trx)),
          ...(await commonsData(strapi)?.forgetAccount(row.id, trx)),
          requests: await trx('cooperative_join_requests').where({ email: row.email }).delete(),
          ...(await agora.forgetAccount(row.id, trx)),
          ...(await getService(strapi, 'personal-data-texts').forgetWords(forgotten, trx)),
          sessions: await trx('strapi_sessions')
            .where({ user_id: String(row.id), origin: 'admin' })
            .delete(),
        };
        await anonymise(strapi, row.id);
        const remaining = await getService(strapi, 'personal-data-texts').of(words, trx);
        return { erased, remaining, isNameShared };
      });
    },
  };
};

const ERASED = '@efface.invalid';

async function anonymise(strapi: Core.Strapi, id: number): Promise<void> {
  const data = {
    email: `${randomBytes(12).toString('hex')}${ERASED}`,
    firstname: configurationOf(strapi).personalData.withoutName,
    lastname: null,
    username: null,
    password: null,
    resetPasswordToken: null,
    registrationToken: null,
    preferedLanguage: null,
    isActive: false,
    blocked: true,
    roles: [],
  };
  await strapi.db.query(ACCOUNT).update({ where: { id }, data });
}

/** The log of rights says that they were withdrawn; it keeps numbers. An organisation may be left without a manager. */
async function withdrawRights(strapi: Core.Strapi, accountId: number, by: number, trx: Knex.Transaction) {
  const rowsOf = async (table: string, where: object) =>
    (
      (await trx(table)
        .where({ account_id: accountId, ...where })
        .select('id')) as unknown[]
    ).length;
  const memberships = await rowsOf('cooperative_memberships', {});
  const mandates = await rowsOf('cooperative_mandates', { withdrawn_at: null });
  await getService(strapi, 'rights').withdrawAll(accountId, { by, why: translate(strapi, 'personalData.why') });
  return { ...(memberships > 0 ? { memberships } : {}), ...(mandates > 0 ? { mandates } : {}) };
}

async function assertNotLast(strapi: Core.Strapi, { id, roles }: Row): Promise<void> {
  if (!roles?.some(({ code }) => code === 'strapi-super-admin')) return;
  const others = await strapi.db.query(ACCOUNT).count({
    where: { id: { $ne: id }, isActive: true, blocked: { $ne: true }, roles: { code: 'strapi-super-admin' } },
  });
  if (others === 0) throw conflict(strapi, 'personalData.last');
}

const nameOf = ({ firstname, lastname, username, email }: Row): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || email;
