import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../../configuration';
import type { Erasure, Person } from '../../domain/personal-data/person';
import { getService } from '../get-service';
import type { JoinRequestRow } from '../joining/join-requests';
import { inTransaction } from '../transaction';
import { translate } from '../translate';
import { distinguishingWords } from './same-name';

const REQUEST = 'plugin::cooperative.join-request';
const MAX_RESULTS = 20;

/** People who asked to join and have no account of their own yet: found, handed over and erased. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const read = async (publicId: string): Promise<JoinRequestRow> => {
    const row = (await strapi.db.query(REQUEST).findOne({ where: { publicId } })) as JoinRequestRow | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'personalData.nobody'));
    return row;
  };

  return {
    async search(letters: string): Promise<Person[]> {
      const where = { $or: ['firstname', 'lastname', 'email'].map((name) => ({ [name]: { $containsi: letters } })) };
      const rows = (await strapi.db.query(REQUEST).findMany({ where, limit: MAX_RESULTS })) as JoinRequestRow[];
      return rows.map((row) => ({ kind: 'request', id: row.publicId, name: nameOf(row), detail: row.email }));
    },

    /** @throws NotFoundError */
    named: async (id: string): Promise<string> => nameOf(await read(id)),

    /** What was asked, in the words of the person, and the answer (GDPR article 15). */
    async export(id: string): Promise<object> {
      const row = await read(id);
      const { words } = await distinguishingWords(strapi, [nameOf(row)], row);
      return { request: row, naming: await getService(strapi, 'personal-data-agora').naming(words) };
    },

    /** Erases a request, answered or not, and the others of the same address (GDPR article 17). @throws NotFoundError */
    async erase(id: string): Promise<Erasure> {
      const row = await read(id);
      const { words, isNameShared } = await distinguishingWords(strapi, [nameOf(row)], row);
      const forgotten = { words, substitute: configurationOf(strapi).personalData.withoutName };
      return inTransaction(strapi, async (trx) => {
        const erased = {
          requests: await trx('cooperative_join_requests').where({ email: row.email }).delete(),
          ...(await getService(strapi, 'personal-data-texts').forgetWords(forgotten, trx)),
        };
        const remaining = await getService(strapi, 'personal-data-texts').of(words, trx);
        return { erased, remaining, isNameShared };
      });
    },
  };
};

const nameOf = ({ firstname, lastname }: JoinRequestRow): string => [firstname, lastname].filter(Boolean).join(' ');
