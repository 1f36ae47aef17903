import type { Core } from '@strapi/strapi';

const ADMINISTRATOR = 'admin::user';
const MAX_RESULTS = 8;

/** An administrator under the name that others know. */
export interface Person {
  id: number;
  name: string;
}

interface Row {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  preferedLanguage: string | null;
}

/** Administrators as others may know them: by name, never by address. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** By id; those who are gone are missing. */
  async named(ids: (number | null | undefined)[]): Promise<Map<number, Person>> {
    const wanted = [...new Set(ids)].filter((id): id is number => typeof id === 'number');
    if (wanted.length === 0) return new Map();
    const rows = (await strapi.db.query(ADMINISTRATOR).findMany({
      where: { id: { $in: wanted } },
      select: ['id', 'firstname', 'lastname', 'username'],
    })) as Row[];
    return new Map(rows.map((row) => [row.id, { id: row.id, name: nameOf(row) }]));
  },

  /** Those who can sign in and whose name contains these letters, the first few. */
  async search(letters: string): Promise<Person[]> {
    const rows = (await strapi.db.query(ADMINISTRATOR).findMany({
      where: {
        isActive: true,
        blocked: false,
        $or: [{ firstname: { $containsi: letters } }, { lastname: { $containsi: letters } }],
      },
      select: ['id', 'firstname', 'lastname', 'username'],
      orderBy: [{ firstname: 'asc' }, { lastname: 'asc' }],
      limit: MAX_RESULTS,
    })) as Row[];
    return rows.map((row) => ({ id: row.id, name: nameOf(row) }));
  },

  /** Where and in which language an administrator is written to. */
  async correspondent(id: number): Promise<{ email: string; language: string } | null> {
    const row = (await strapi.db.query(ADMINISTRATOR).findOne({
      where: { id, isActive: true, blocked: false },
      select: ['email', 'preferedLanguage'],
    })) as { email: string; preferedLanguage: string | null } | null;
    return row && { email: row.email, language: row.preferedLanguage ?? 'fr' };
  },
});

const nameOf = ({ firstname, lastname, username, id }: Row): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `n° ${id}`;
