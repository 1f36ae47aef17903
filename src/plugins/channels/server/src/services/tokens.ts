import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockIn } from '../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { SECRET_PREFIX, type Credential } from '../access/credential';

/** A token as its owners see it: never its secret. Instants in milliseconds. */
export interface Token {
  id: number;
  name: string;
  kind: Credential['kind'];
  expiresAt: number | null;
  lastUsedAt: number | null;
}

const TABLE = 'channel_tokens';
/** Two, so that one can take the place of the other without an interruption. */
export const MAX_ALIVE = 2;
const SECRET_BYTES = 32;
/** A use is noted once a minute at most: reading must not mean writing. */
const NOTED_EVERY_MS = 60_000;

/** What opens private channels. Secrets are kept as SHA-256 alone: they are random, so nothing can be guessed from it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const table = (connection: Knex = strapi.db.connection) => connection(TABLE);
  const alive = (channelDocumentId: string, at: number, connection?: Knex) =>
    table(connection)
      .where({ channel_document_id: channelDocumentId })
      .andWhere((either) => void either.whereNull('expires_at').orWhere('expires_at', '>', at));

  return {
    /** Whether a credential opens a channel now. Index: channel_tokens_hash_uq. */
    async opens(channelDocumentId: string, { kind, secret }: Credential, at: number): Promise<boolean> {
      const row = (await alive(channelDocumentId, at)
        .andWhere({ kind, hash: hashOf(secret) })
        .first('id', 'last_used_at as lastUsedAt')) as { id: number; lastUsedAt: number | string | null } | undefined;
      if (!row) return false;
      if (Number(row.lastUsedAt ?? 0) < at - NOTED_EVERY_MS) {
        await table().where({ id: row.id }).update({ last_used_at: at });
      }
      return true;
    },

    /** The tokens of a channel, those that expired too. */
    async ofChannel(channelDocumentId: string): Promise<Token[]> {
      const rows = (await table()
        .where({ channel_document_id: channelDocumentId })
        .orderBy('id')
        .select('id', 'name', 'kind', 'expires_at as expiresAt', 'last_used_at as lastUsedAt')) as Token[];
      return rows.map((row) => ({
        ...row,
        expiresAt: row.expiresAt === null ? null : Number(row.expiresAt),
        lastUsedAt: row.lastUsedAt === null ? null : Number(row.lastUsedAt),
      }));
    },

    /** Makes a token and answers its secret, which nobody can read again; null when two of its kind are alive. */
    async create(
      channelDocumentId: string,
      { name, kind, expiresAt }: Pick<Token, 'name' | 'kind' | 'expiresAt'>,
      at: number,
    ): Promise<string | null> {
      const secret = `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
      return strapi.db.transaction(async ({ trx }: Transaction) => {
        await lockIn(strapi, trx, `channels.tokens.${channelDocumentId}`);
        const living = (await alive(channelDocumentId, at, trx).andWhere({ kind }).select('id')) as unknown[];
        if (living.length >= MAX_ALIVE) return null;
        await table(trx).insert({
          channel_document_id: channelDocumentId,
          name,
          kind,
          hash: hashOf(secret),
          expires_at: expiresAt,
          last_used_at: null,
        });
        return secret;
      });
    },

    async revoke(channelDocumentId: string, id: number): Promise<boolean> {
      return (await table().where({ channel_document_id: channelDocumentId, id }).delete()) > 0;
    },

    async removeChannel(channelDocumentId: string, trx: Knex.Transaction): Promise<void> {
      await trx(TABLE).where({ channel_document_id: channelDocumentId }).delete();
    },
  };
};

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
