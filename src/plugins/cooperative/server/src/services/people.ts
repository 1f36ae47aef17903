import type { Core } from '@strapi/strapi';

const ADMINISTRATOR = 'admin::user';
const MAX_RESULTS = 10;

export interface Person {
  accountId: number;
  /** Document id of the account: what the admin names people by. */
  id: string;
  name: string;
  /** Whether they used their invitation. */
  isActive: boolean;
  /** When their account was made: an instant as ISO 8601 writes it. */
  since: string;
}

interface Row {
  id: number;
  documentId: string;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  isActive: boolean | null;
  createdAt: Date | string;
}

const SELECT = ['id', 'documentId', 'firstname', 'lastname', 'username', 'isActive', 'createdAt'];

/** Administrators as the other members may know them: by name, never by address. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Names by id; those who are gone are missing. */
  async named(ids: (number | null)[]): Promise<Map<number, string>> {
    return new Map([...(await this.byAccount(ids))].map(([id, { name }]) => [id, name]));
  },

  /** People by the id of their account; those who are gone are missing. */
  async byAccount(ids: (number | null)[]): Promise<Map<number, Person>> {
    const wanted = [...new Set(ids)].filter((id): id is number => id !== null);
    if (wanted.length === 0) return new Map();
    const rows = await find(strapi, { id: { $in: wanted } });
    return new Map(rows.map((row) => [row.id, personOf(row)]));
  },

  async one(documentId: string): Promise<Person | null> {
    const [row] = await find(strapi, { documentId });
    return row ? personOf(row) : null;
  },

  async byEmail(email: string): Promise<Person | null> {
    const [row] = await find(strapi, { email: { $eqi: email } });
    return row ? personOf(row) : null;
  },

  /** Those who can sign in and whose name contains these letters, the first few. */
  async search(letters: string): Promise<Person[]> {
    const contains = { $containsi: letters };
    const rows = await find(
      strapi,
      { isActive: true, blocked: false, $or: [{ firstname: contains }, { lastname: contains }] },
      MAX_RESULTS,
    );
    return rows.map(personOf);
  },
});

const find = async (strapi: Core.Strapi, where: object, limit?: number): Promise<Row[]> =>
  (await strapi.db
    .query(ADMINISTRATOR)
    .findMany({ where, select: SELECT, orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }], limit })) as Row[];

const personOf = (row: Row): Person => ({
  accountId: row.id,
  id: row.documentId,
  name: nameOf(row),
  isActive: row.isActive === true,
  since: new Date(row.createdAt).toISOString(),
});

const nameOf = ({ firstname, lastname, username }: Row): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || '';
