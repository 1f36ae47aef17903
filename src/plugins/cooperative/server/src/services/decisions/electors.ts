import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../../plugin-kit/server/sql';
import type { Proposal } from '../../domain/decisions/proposal';
import { EVERYBODY, revealingColleges, votingCollege } from '../../domain/decisions/rule';
import { CHOICES } from '../../domain/decisions/tally';
import { getService } from '../get-service';
import { languageOf, translate } from '../translate';

const TABLE = 'cooperative_electors';
/** A member, and the college in which its vote is counted. */
export interface Elector {
  member: string;
  college: string;
}

/** Those who may vote on a proposal: the members of the day when its vote opened. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Makes the list, once, of a proposal that is held and whose vote is open: the first who comes makes it, at the latest a minute
   * after the opening. Members who join later vote on the next proposals. Answers false when the vote is stopped instead: members
   * left since it was proposed, and a secret count would tell what those who stay choose.
   */
  async fix(proposal: Proposal, trx: Knex.Transaction): Promise<boolean> {
    if (proposal.electorsAt !== null) return true;
    const { number, isSecret, rule } = proposal;
    const members = await getService(strapi, 'members').all();
    const small = isSecret ? revealingColleges(rule, sizesOf(members)) : [];
    if (small.length > 0) {
      await getService(strapi, 'proposals').stop(proposal, small, trx);
      return false;
    }
    const rows = members.flatMap(({ id, college }) => {
      const voting = votingCollege(rule, isSecret, college);
      return voting === null ? [] : [{ proposal: number, member: id, college: voting }];
    });
    for (const part of chunks(rows)) await trx(TABLE).insert(part);
    if (isSecret) await prepareCounts(trx, number, [...new Set(rows.map(({ college }) => college))]);
    await trx('cooperative_proposals').where({ number }).update({ electors_at: Date.now() });
    await getService(strapi, 'vote-notices').opened(proposal, trx);
    return true;
  },

  /** Those of these members who may vote on a proposal. */
  async among(proposal: string, members: string[], trx: Knex.Transaction): Promise<Elector[]> {
    return (await trx(TABLE).where({ proposal }).whereIn('member', members).select('member', 'college')) as Elector[];
  },

  /** Accounts of those who may vote for a member on the list: the person, or the managers of the organisation. */
  async accountsOf(proposal: string, trx: Knex.Transaction): Promise<number[]> {
    const rows = (await trx('cooperative_electors as e')
      .join('cooperative_members as m', 'm.public_id', 'e.member')
      .leftJoin('cooperative_memberships as s', (joined) =>
        joined.on('s.organisation_document_id', 'm.organisation_document_id').andOnVal('s.level', 'manager'),
      )
      .where('e.proposal', proposal)
      .whereNull('m.until')
      .select('m.account_id as person', 's.account_id as manager')) as Record<'person' | 'manager', number | null>[];
    return [...new Set(rows.map(({ person, manager }) => person ?? manager))].filter((id) => id !== null);
  },

  /** By member, its college. */
  async of(proposal: string, trx?: Knex.Transaction): Promise<Map<string, string>> {
    const rows = (await (trx ?? strapi.db.connection)(TABLE)
      .where({ proposal })
      .select('member', 'college')) as Elector[];
    return new Map(rows.map(({ member, college }) => [member, college]));
  },

  async count(proposal: string): Promise<number> {
    return strapi.db.query('plugin::cooperative.elector').count({ where: { proposal } });
  },

  /** How many members each college has today. */
  async today(): Promise<Record<string, number>> {
    return sizesOf(await getService(strapi, 'members').all());
  },

  /** Names of the colleges in the language of who asks, by code. */
  async collegeLabels(): Promise<Map<string, string>> {
    const colleges = await getService(strapi, 'members').colleges();
    const language = languageOf(strapi) as 'fr' | 'en' | 'it';
    const labels = colleges.map(({ code, label }): [string, string] => [code, label[language] || label.fr]);
    return new Map([...labels, [EVERYBODY, translate(strapi, 'decisions.everybody')]]);
  },
});

function sizesOf(members: { college: string }[]): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const { college } of members) sizes[college] = (sizes[college] ?? 0) + 1;
  return sizes;
}

/** Every sum is there from the beginning: none appears with the first ballot of its kind. */
async function prepareCounts(trx: Knex.Transaction, proposal: string, colleges: string[]): Promise<void> {
  const rows = colleges.flatMap((college) => CHOICES.map((choice) => ({ proposal, college, choice, votes: 0 })));
  for (const part of chunks(rows)) await trx('cooperative_counts').insert(part);
}
