import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { College } from '../../domain/members/college';
import type { Member } from '../../domain/members/member';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';

const MEMBER = 'plugin::cooperative.member';
const TABLE = 'cooperative_members';

interface MemberRow {
  publicId: string;
  kind: 'organisation' | 'person';
  organisationDocumentId: string | null;
  accountId: number | null;
  college: string;
}

/** Which organisation or person, in which college. */
export interface Joining {
  organisation?: string;
  accountId?: number;
  college: string;
  /** The administrator who does it; null when the application does. */
  by?: number | null;
  why?: string;
}

export interface Moving {
  /** Document ids of organisations. */
  from: string;
  to: string;
  by: number | null;
  why: string;
}

export interface Leaving {
  organisation?: string;
  accountId?: number;
  by: number | null;
  why: string;
}

/** Members of the cooperative: organisations, and persons in their own name. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every member of today. */
  async all(): Promise<Member[]> {
    return (await named(strapi, await rowsWhere(strapi, {}))).filter(isThere);
  },

  /** A member of today or of former times; null for an id that nobody had. */
  async memberById(id: string): Promise<Member | null> {
    const rows = (await strapi.db.query(MEMBER).findMany({ where: { publicId: id } })) as MemberRow[];
    return (await named(strapi, rows))[0] ?? null;
  },

  /** The account of a person who is a member today; null for an organisation, and for an id that nobody has. */
  async accountOf(id: string): Promise<number | null> {
    return (await rowsWhere(strapi, { publicId: id }))[0]?.accountId ?? null;
  },

  /** The members for whom an administrator may vote: themselves, and the organisations that they manage. */
  async votingMembersOf(accountId: number): Promise<Member[]> {
    const managed = await getService(strapi, 'memberships').organisationsOf(accountId, 'manager');
    const where = { $or: [{ accountId }, { organisationDocumentId: { $in: managed } }] };
    return (await named(strapi, await rowsWhere(strapi, where))).filter(isThere);
  },

  /** Document ids of the organisations that are members today. */
  async organisations(): Promise<string[]> {
    const rows = await rowsWhere(strapi, { kind: 'organisation' });
    return rows.flatMap(({ organisationDocumentId }) => organisationDocumentId ?? []);
  },

  /** Whether an organisation is a member today. */
  async isMember(organisation: string): Promise<boolean> {
    return (await rowsWhere(strapi, { organisationDocumentId: organisation })).length > 0;
  },

  /** Whether somebody is a member in their own name today. */
  async isPerson(accountId: number): Promise<boolean> {
    return (await rowsWhere(strapi, { accountId })).length > 0;
  },

  colleges: (): Promise<College[]> => getService(strapi, 'colleges').all(),

  /** Makes an organisation or a person a member, in a college; one that had left is the same member again. */
  async join({ organisation, accountId, college, by = null, why = '' }: Joining): Promise<void> {
    const kind = organisation === undefined ? 'person' : 'organisation';
    const row = {
      public_id: randomUUID(),
      kind,
      organisation_document_id: organisation ?? null,
      account_id: accountId ?? null,
      college,
      since: Date.now(),
    };
    await inTransaction(strapi, async (trx) => {
      await trx(TABLE)
        .insert(row)
        .onConflict(kind === 'organisation' ? 'organisation_document_id' : 'account_id')
        .merge({ college, until: null });
      if (accountId !== undefined) await getService(strapi, 'account-roles').follow(accountId);
      const action = 'member.joined';
      await getService(strapi, 'rights-log').write({ by, action, accountId, organisation, detail: college, why });
    });
  },

  /** Ends a membership of the cooperative; answers false, and does nothing, when there is none. */
  leave({ organisation, accountId, by, why }: Leaving): Promise<boolean> {
    return inTransaction(strapi, async (trx) => {
      const changed = await trx(TABLE)
        .where(organisation === undefined ? { account_id: accountId } : { organisation_document_id: organisation })
        .whereNull('until')
        .update({ until: Date.now() });
      if (changed === 0) return false;
      if (accountId !== undefined) await getService(strapi, 'account-roles').follow(accountId);
      await getService(strapi, 'rights-log').write({ by, action: 'member.left', accountId, organisation, why });
      return true;
    });
  },

  /** The seat of an organisation becomes that of another one, and the same member for every vote; of two seats the other's stays. */
  async move({ from, to, by, why }: Moving): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const [seat] = await rowsWhere(strapi, { organisationDocumentId: from });
      if (!seat) return;
      const { college } = seat;
      const hasRow = (await strapi.db.query(MEMBER).count({ where: { organisationDocumentId: to } })) > 0;
      if (hasRow) {
        if (!(await this.isMember(to))) await this.join({ organisation: to, college, by, why });
        await this.leave({ organisation: from, by, why });
        return;
      }
      await trx(TABLE).where({ organisation_document_id: from }).update({ organisation_document_id: to });
      const { write } = getService(strapi, 'rights-log');
      await write({ by, action: 'member.left', organisation: from, why });
      await write({ by, action: 'member.joined', organisation: to, detail: college, why });
    });
  },
});

/** An organisation whose entry was deleted has no name: nobody can vote for it, unless the entry is brought back. */
const isThere = ({ name }: Member): boolean => name !== '';

const rowsWhere = async (strapi: Core.Strapi, where: object): Promise<MemberRow[]> =>
  (await strapi.db.query(MEMBER).findMany({ where: { until: null, ...where }, orderBy: { id: 'asc' } })) as MemberRow[];

async function named(strapi: Core.Strapi, rows: MemberRow[]): Promise<Member[]> {
  const organisations = await getService(strapi, 'organisations').named(
    rows.flatMap(({ organisationDocumentId }) => organisationDocumentId ?? []),
  );
  const people = await getService(strapi, 'people').named(rows.map(({ accountId }) => accountId));
  return rows.map(({ publicId, kind, organisationDocumentId, accountId, college }) => ({
    id: publicId,
    kind,
    name: organisations.get(organisationDocumentId ?? '') ?? people.get(accountId ?? 0) ?? '',
    college,
  }));
}
