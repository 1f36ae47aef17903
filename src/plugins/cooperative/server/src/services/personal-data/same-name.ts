import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { configurationOf } from '../../configuration';
import { distinguishingNames } from '../../domain/personal-data/person';
import { inTransaction } from '../transaction';

/** What is a person's own: rows that have it are not those of somebody else. */
interface Own {
  email?: string;
  documentIds?: string[];
}

interface Words {
  /** The names and the address that distinguish a person from others in free texts. */
  words: string[];
  isNameShared: boolean;
}

/** Where people have a name and an address; the same address is the same person. */
const WITH_ADDRESS = [
  { table: 'admin_users', names: ['firstname', 'lastname'] },
  { table: 'up_users', names: ['username'] },
  { table: 'cooperative_join_requests', names: ['firstname', 'lastname'] },
];

/** What distinguishes a person in free texts; their address alone when somebody else has their name, since the texts may speak of them. */
export const distinguishingWords = (strapi: Core.Strapi, names: unknown[], own: Own): Promise<Words> =>
  inTransaction(strapi, async (trx) => {
    const distinguishing = distinguishingNames(names);
    const isNameShared = await isOfOthers(strapi, distinguishing, own, trx);
    return { words: [...(isNameShared ? [] : distinguishing), ...(own.email ? [own.email] : [])], isNameShared };
  });

async function isOfOthers(strapi: Core.Strapi, names: string[], own: Own, trx: Knex.Transaction): Promise<boolean> {
  for (const name of names) if ((await hasAddress(trx, name, own)) || (await hasEntry(strapi, name, own))) return true;
  return false;
}

async function hasAddress(trx: Knex.Transaction, name: string, { email }: Own): Promise<boolean> {
  for (const { table, names } of WITH_ADDRESS) {
    const whole = names.map(() => `coalesce(??, '')`).join(` || ' ' || `);
    const rows = trx(table).whereRaw(`lower(trim(${whole})) = lower(?)`, [...names, name]);
    if (email) void rows.whereRaw('lower(email) <> lower(?)', [email]);
    if (await rows.first('id')) return true;
  }
  return false;
}

async function hasEntry(strapi: Core.Strapi, name: string, { documentIds = [] }: Own): Promise<boolean> {
  for (const { uid, name: attribute } of configurationOf(strapi).personalData.persons) {
    const where = { [attribute]: { $eqi: name }, documentId: { $notIn: documentIds } };
    if ((await strapi.db.query(uid).count({ where })) > 0) return true;
  }
  return false;
}
