import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  forgetWords,
  textsNaming,
  type Columns,
  type WrittenColumns,
} from '../../../../../../plugin-kit/server/forget-words';
import type { ForgottenWords } from '../../../../../../plugin-kit/server/without-words';
import { digestOf } from '../../domain/decisions/frozen-text';
import { getService } from '../get-service';
import { tables } from '../../tables';
import { unprotected } from '../../tables/append-only';

/** What an account did, by the columns that say its number. */
const BY_ACCOUNT: Columns = {
  cooperative_ideas: ['author_id', 'merged_by_id'],
  cooperative_idea_versions: ['author_id'],
  cooperative_idea_supports: ['account_id'],
  cooperative_idea_comments: ['author_id'],
  cooperative_proposals: ['author_id'],
  cooperative_amendments: ['author_id'],
  cooperative_delegations: ['given_by_id'],
  cooperative_ballots: ['cast_by_id'],
  cooperative_members: ['account_id'],
  cooperative_memberships: ['account_id'],
  cooperative_mandates: ['account_id'],
  cooperative_rights_log: ['account_id', 'by_account_id'],
  cooperative_personal_data_log: ['by_account_id'],
  cooperative_addresses: ['account_id', 'confirmed_by_id'],
  cooperative_offers: ['account_id', 'by_account_id'],
};
/** What a member took part in; of a secret vote, that it voted. */
const BY_MEMBER: Columns = {
  cooperative_electors: ['member'],
  cooperative_voters: ['member'],
  cooperative_ballots: ['member'],
  cooperative_delegations: ['member', 'delegate'],
};
/** Where members write freely. */
const WRITTEN: WrittenColumns = {
  texts: {
    cooperative_ideas: ['title', 'text'],
    cooperative_idea_versions: ['title', 'text'],
    cooperative_idea_comments: ['text'],
    cooperative_proposals: ['title', 'text'],
    cooperative_amendments: ['title', 'text', 'previous_title', 'previous_text', 'reason', 'answer'],
    cooperative_effects: ['message'],
    cooperative_mandates: ['decision'],
    cooperative_offers: ['why'],
    cooperative_join_requests: ['organisation_name', 'why', 'reason'],
  },
  values: { cooperative_proposals: ['effect'], cooperative_ideas: ['links'], cooperative_colleges: ['label'] },
};
/** What is written for ever, but not the names that somebody wrote in a reason or an argument. */
const KEPT: WrittenColumns = {
  texts: { cooperative_rights_log: ['why'], cooperative_ballots: ['argument'] },
  values: { cooperative_results: ['ballots'] },
};

type Found = Record<string, unknown[]>;
type Counts = Record<string, number>;

/** What the cooperative knows of a person beside their accounts: handed over, or forgotten in the transaction of an erasure. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Everything that an account wrote, gave, asked and took part in (GDPR article 15). */
  async ofAccount(accountId: number): Promise<Found> {
    const { connection } = strapi.db;
    const did = await rowsWhere(connection, BY_ACCOUNT, [accountId]);
    const took = await rowsWhere(connection, BY_MEMBER, await membersOf(connection, accountId));
    return {
      ...did,
      cooperative_join_requests: await decidedBy(connection, accountId),
      ...Object.fromEntries(Object.entries(took).map(([table, rows]) => [table, joined(did[table], rows)])),
    };
  },

  /** The texts that name somebody (GDPR article 15). */
  async naming(words: string[]): Promise<Found> {
    const { connection } = strapi.db;
    return { ...(await textsNaming(connection, WRITTEN, words)), ...(await textsNaming(connection, KEPT, words)) };
  },

  /**
   * Forgets what only concerns a person: the ideas that they support, and who votes in whose place. What they wrote and the ballots that
   * they cast stay, under the number of an account without a name.
   */
  async forgetAccount(accountId: number, trx: Knex.Transaction): Promise<Counts> {
    const members = await membersOf(trx, accountId);
    await getService(strapi, 'offers').forgetAccount(accountId);
    await getService(strapi, 'addresses').forgetAccount(accountId);
    return counted({
      supports: await trx('cooperative_idea_supports').where({ account_id: accountId }).delete(),
      delegations: await trx('cooperative_delegations')
        .whereIn('member', members)
        .orWhereIn('delegate', members)
        .delete(),
    });
  },

  /** Takes names out of everything that was written; a proposal keeps its text but for them, and its digest is that of what stays. */
  async forgetWords(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Counts> {
    const named = await textsNaming(trx, WRITTEN, forgotten.words);
    const texts = await forgetWords(trx, WRITTEN, forgotten);
    for (const { id } of named.cooperative_proposals ?? []) await digestAgain(trx, id);
    return counted({ agora_texts: texts, reasons: await forgetKept(strapi, forgotten, trx) });
  },
});

/** The protected tables in which a name is, each without its protection for as long as it takes. */
async function forgetKept(strapi: Core.Strapi, forgotten: ForgottenWords, trx: Knex.Transaction): Promise<number> {
  const named = await textsNaming(trx, KEPT, forgotten.words);
  const protectedTables = Object.values(tables).filter(({ name }) => name in named);
  const forget = protectedTables.reduce<() => Promise<number>>(
    (work, table) => () => unprotected(strapi, trx, table, work),
    () => forgetWords(trx, KEPT, forgotten),
  );
  return protectedTables.length > 0 ? forget() : 0;
}

/** Requests of others, of which only the answer is this account's own. */
async function decidedBy(connection: Knex, accountId: number): Promise<unknown[]> {
  return (await connection('cooperative_join_requests')
    .where({ decided_by_id: accountId })
    .orderBy('id')
    .select('id', 'state', 'decided_at')) as unknown[];
}

async function membersOf(connection: Knex, accountId: number): Promise<string[]> {
  return (await connection('cooperative_members').where({ account_id: accountId }).pluck('public_id')) as string[];
}

async function rowsWhere(connection: Knex, columns: Columns, values: (string | number)[]): Promise<Found> {
  const found: Found = {};
  for (const [table, names] of Object.entries(columns))
    found[table] = (await connection(table)
      .where((either) => {
        for (const name of names) void either.orWhereIn(name, values);
      })
      .orderBy('id')) as unknown[];
  return found;
}

/** The same row may be found both ways. */
function joined(some: unknown[] = [], others: unknown[]): unknown[] {
  const ids = new Set(some.map((row) => (row as { id: number }).id));
  return [...some, ...others.filter((row) => !ids.has((row as { id: number }).id))];
}

async function digestAgain(trx: Knex.Transaction, id: number): Promise<void> {
  const proposal = (await trx('cooperative_proposals').where({ id }).first('title', 'text')) as {
    title: string;
    text: string;
  };
  await trx('cooperative_proposals')
    .where({ id })
    .update({ digest: digestOf(proposal) });
}

const counted = (counts: Counts): Counts => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
