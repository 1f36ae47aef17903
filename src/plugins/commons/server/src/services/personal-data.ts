import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { containing, forgetWords, rewrite } from '../../../../../plugin-kit/server/forget-words';
import type { ForgottenWords } from '../../../../../plugin-kit/server/without-words';
import { withoutPointers, type Forgotten } from '../domain/personal-data/without-person';
import { getService } from './get-service';

interface Entry {
  uid: string;
  documentId: string;
}

type Row = Record<string, unknown> & { id: number };
type Counts = Record<string, number>;

/** Rows that are about one entry. */
const ABOUT = [
  ...['commons_comments', 'commons_notices', 'commons_suggestions', 'commons_claims', 'commons_revisions'],
  ...['commons_presences', 'commons_qualities', 'commons_identities', 'commons_identity_keys'],
];
/** Rows that are for one administrator alone. */
const FOR_ACCOUNT: Record<string, string> = {
  commons_notices: 'recipient_id',
  commons_notice_preferences: 'administrator_id',
  commons_presences: 'administrator_id',
  commons_batches: 'owner_id',
};
/** What an administrator wrote. */
const BY_ACCOUNT: Record<string, string> = {
  commons_comments: 'author_id',
  commons_suggestions: 'author_id',
  commons_claims: 'author_id',
  commons_options: 'author_id',
  commons_pairs: 'asked_by',
};
/** Where members write freely. */
const WRITTEN = {
  texts: {
    commons_comments: ['text'],
    commons_claims: ['justification', 'reason'],
    commons_options: ['note'],
    commons_pairs: ['reasons'],
    commons_suggestions: ['message', 'reason'],
    commons_revisions: ['name'],
  },
  values: {
    commons_notices: ['parameters'],
    commons_batches: ['outcomes'],
  },
};
const SNAPSHOTS = {
  texts: {},
  values: {
    commons_revisions: ['snapshot', 'changes'],
    commons_suggestions: ['base', 'proposed', 'decisions'],
  },
};

/** What the commons know of a person: handed over, or forgotten in the transaction of an erasure. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const table = (name: string) => strapi.db.connection(name) as Knex.QueryBuilder;

  return {
    /** Everything that is about an entry (GDPR article 15). */
    async ofEntry({ uid, documentId }: Entry): Promise<Record<string, unknown[]>> {
      const found: Record<string, unknown[]> = {};
      for (const name of ABOUT)
        found[name] = (await table(name).where({ target_uid: uid, target_document_id: documentId }).select()) as Row[];
      const naming = containing(table('commons_revisions'), 'snapshot', documentId);
      found.named_in_revisions = (await naming.select(
        ...['target_uid', 'target_document_id', 'target_locale', 'number', 'at'],
      )) as Row[];
      return found;
    },

    /** What an administrator wrote and was told (GDPR article 15). */
    async ofAccount(accountId: number): Promise<Record<string, unknown[]>> {
      const found: Record<string, unknown[]> = {};
      for (const [name, column] of [...Object.entries(FOR_ACCOUNT), ...Object.entries(BY_ACCOUNT)])
        found[name] = (await table(name).where(column, accountId).select()) as Row[];
      const written = table('commons_revisions').where({ administrator_id: accountId });
      found.commons_revisions = (await written.select(
        ...['target_uid', 'target_document_id', 'target_locale', 'number', 'action', 'at'],
      )) as Row[];
      return found;
    },

    /** Forgets what is about entries that are gone, and what pointed to them in the history of others; answers how many rows. */
    async forgetEntries(entries: Entry[], forgotten: Forgotten, trx: Knex.Transaction): Promise<Counts> {
      const counts: Counts = {};
      for (const { uid, documentId } of entries) {
        for (const name of ABOUT)
          add(counts, name, await trx(name).where({ target_uid: uid, target_document_id: documentId }).delete());
        const sides = (pair: Knex.QueryBuilder) =>
          void pair.where({ first: documentId }).orWhere({ second: documentId });
        add(counts, 'commons_pairs', await trx('commons_pairs').where({ uid }).andWhere(sides).delete());
      }
      for (const word of [...forgotten.documentIds, ...forgotten.words])
        add(counts, 'snapshots', await rewrite(trx, SNAPSHOTS, word, (value) => withoutPointers(value, forgotten)));
      return counts;
    },

    /** Forgets what was for an administrator; answers how many rows. */
    async forgetAccount(accountId: number, trx: Knex.Transaction): Promise<Counts> {
      const counts: Counts = {};
      for (const [name, column] of Object.entries(FOR_ACCOUNT))
        add(
          counts,
          name,
          await trx(name)
            .where({ [column]: accountId })
            .delete(),
        );
      return counts;
    },

    /** Takes names and addresses out of what members wrote and of the history of entries; answers how many texts. */
    async forgetWords(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Counts> {
      const counts: Counts = {};
      add(counts, 'texts', await forgetWords(trx, WRITTEN, forgotten));
      add(counts, 'snapshots', await forgetWords(trx, SNAPSHOTS, forgotten));
      return counts;
    },

    /** Tables that are made again from entries: they say what the entries say. */
    derivedTables: ['commons_identities', 'commons_identity_keys', 'commons_qualities'],

    /** What distinguishes these entries, as they are now. */
    async keepFeatures(entries: Entry[]): Promise<void> {
      for (const { uid, documentId } of entries) await getService(strapi, 'duplicate-features').keep(uid, [documentId]);
    },
  };
};

function add(counts: Counts, name: string, count: number): void {
  if (count > 0) counts[name] = (counts[name] ?? 0) + count;
}
