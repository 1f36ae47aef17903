import type { Core } from '@strapi/strapi';
import { LEVELS, isAtLeast, type Level } from '../../domain/members/level';
import { organisationsAfter, type MembershipChange } from '../../domain/members/membership-history';

const MEMBERSHIP = 'plugin::cooperative.membership';
const CHANGE = 'plugin::cooperative.rights-change';

export interface Membership {
  accountId: number;
  organisationDocumentId: string;
  level: Level;
  since: number | string;
}

/** Who writes in the name of which organisations; only the service `rights` changes it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Document ids of the organisations for which an administrator has at least this level. */
  async organisationsOf(accountId: number, least: Level = 'contributor'): Promise<string[]> {
    const enough = LEVELS.filter((level) => isAtLeast(level, least));
    const rows = await find(strapi, { accountId, level: { $in: enough } });
    return rows.map(({ organisationDocumentId }) => organisationDocumentId);
  },

  /** Document ids of the organisations in whose name an administrator wrote at an instant, as the log of rights says. */
  async organisationsAt(accountId: number, at: number): Promise<string[]> {
    const where = { accountId, at: { $lte: at } };
    return organisationsAfter((await strapi.db.query(CHANGE).findMany({ where, orderBy: { id: 'asc' } })) as MembershipChange[]); // prettier-ignore
  },

  /** The level of an administrator for an organisation; null when they have none. */
  async levelOf(accountId: number, organisation: string): Promise<Level | null> {
    const [row] = await find(strapi, { accountId, organisationDocumentId: organisation });
    return row?.level ?? null;
  },

  /** Every membership, or those of some organisations. */
  all: (organisations?: string[]): Promise<Membership[]> =>
    find(strapi, organisations ? { organisationDocumentId: { $in: organisations } } : {}),
});

const find = async (strapi: Core.Strapi, where: object): Promise<Membership[]> =>
  (await strapi.db.query(MEMBERSHIP).findMany({ where, orderBy: { id: 'asc' } })) as Membership[];
