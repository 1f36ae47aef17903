import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { configurationOf } from '../../configuration';
import { accountNumber, type Erasure, type Person } from '../../domain/personal-data/person';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';
import { translate } from '../translate';
import { distinguishingWords } from './same-name';

const ACCOUNT = 'plugin::users-permissions.user';
const MAX_RESULTS = 20;

interface Row {
  id: number;
  username: string;
  email: string;
  provider: string | null;
  confirmed: boolean | null;
  blocked: boolean | null;
  createdAt: string;
  role?: { name: string } | null;
}

/** Accounts of the API, which people of partners' sites have: found, handed over and erased. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const read = async (id: string): Promise<Row> => {
    const row = (await strapi.db.query(ACCOUNT).findOne({
      where: { id: accountNumber(id) },
      select: ['id', 'username', 'email', 'provider', 'confirmed', 'blocked', 'createdAt'],
      populate: { role: { select: ['name'] } },
    })) as Row | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'personalData.nobody'));
    return row;
  };
  const sessions = (connection: Knex, { id }: Row) =>
    connection('strapi_sessions').where({ user_id: String(id), origin: 'users-permissions' });
  const requests = (connection: Knex, { email }: Row) => connection('cooperative_join_requests').where({ email });

  return {
    async search(letters: string): Promise<Person[]> {
      const where = { $or: ['username', 'email'].map((name) => ({ [name]: { $containsi: letters } })) };
      const rows = (await strapi.db.query(ACCOUNT).findMany({ where, limit: MAX_RESULTS })) as Row[];
      return rows.map(({ id, username, email }) => ({
        kind: 'api-account',
        id: String(id),
        name: username,
        detail: email,
      }));
    },

    /** @throws NotFoundError */
    named: async (id: string): Promise<string> => (await read(id)).username,

    /** Who, since when, their sessions, and what they asked to join (GDPR article 15). */
    async export(id: string): Promise<object> {
      const row = await read(id);
      const { connection } = strapi.db;
      const { words } = await distinguishingWords(strapi, [row.username], row);
      return {
        account: row,
        sessions: await sessions(connection, row).select('created_at', 'expires_at', 'status', 'metadata'),
        requests: await requests(connection, row).select(),
        naming: await getService(strapi, 'personal-data-agora').naming(words),
      };
    },

    /**
     * Erases an account (GDPR article 17): nothing here says its number, so its row goes; its sessions end at once.
     * @throws NotFoundError
     */
    async erase(id: string): Promise<Erasure> {
      const row = await read(id);
      const { words, isNameShared } = await distinguishingWords(strapi, [row.username], row);
      const forgotten = { words, substitute: configurationOf(strapi).personalData.withoutName };
      return inTransaction(strapi, async (trx) => {
        const erased = {
          accounts: 1,
          sessions: await sessions(trx, row).delete(),
          requests: await requests(trx, row).delete(),
          ...(await getService(strapi, 'personal-data-texts').forgetWords(forgotten, trx)),
        };
        await strapi.db.query(ACCOUNT).delete({ where: { id: row.id } });
        const remaining = await getService(strapi, 'personal-data-texts').of(words, trx);
        return { erased, remaining, isNameShared };
      });
    },
  };
};
