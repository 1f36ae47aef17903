import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { registerTables } from './tables';

const NAMESPACE = 'odus::';
const TABLE = 'attempts';

/** The table of how often something was tried within a window, by the digest of whom or what: one for all who count, who each ask for it. */
export function registerAttempts(strapi: Core.Strapi): void {
  const models = (strapi.get('models') as { get(): { tableName?: string }[] }).get();
  if (models.some(({ tableName }) => tableName === TABLE)) return;
  registerTables(strapi, NAMESPACE, {
    attempt: {
      name: TABLE,
      columns: { digest: 'string', endsAt: 'biginteger', attempts: 'integer' },
      unique: { attempts_digest_uq: ['digest'] },
    },
  });
}

export interface Counted {
  attempts: number;
  /** Instant at which the window ends, in milliseconds since 1970. */
  endsAt: number;
}

interface Row {
  attempts: number | string;
  ends_at: number | string;
}

/**
 * Counts one more attempt under a key, which begins with what is tried: one statement, so that several processes on one database count together. Keys
 * hold addresses and e-mails, so only their digests are kept, and not for longer than their windows.
 */
export async function countAttempt(
  strapi: Core.Strapi,
  { key, windowMs, now }: { key: string; windowMs: number; now: number },
): Promise<Counted> {
  const digest = digestOf(key);
  const answer = (await strapi.db.connection.raw(
    `insert into ${TABLE} (digest, ends_at, attempts) values (?, ?, 1)
     on conflict (digest) do update set
       attempts = case when ${TABLE}.ends_at <= ? then 1 else ${TABLE}.attempts + 1 end,
       ends_at = case when ${TABLE}.ends_at <= ? then excluded.ends_at else ${TABLE}.ends_at end
     returning attempts, ends_at`,
    [digest, now + windowMs, now, now],
  )) as Row[] | { rows: Row[] };
  // SQLite answers the rows, PostgreSQL what holds them.
  const [row] = Array.isArray(answer) ? answer : answer.rows;
  return { attempts: Number(row?.attempts), endsAt: Number(row?.ends_at) };
}

/** Whether something was counted under a key within its window. */
export async function isCounted(strapi: Core.Strapi, { key, now }: { key: string; now: number }): Promise<boolean> {
  const row: unknown = await strapi.db
    .connection(TABLE)
    .where({ digest: digestOf(key) })
    .where('ends_at', '>', now)
    .first('id');
  return row !== undefined;
}

const digestOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Forgets the attempts whose windows have ended. */
export async function forgetAttempts(strapi: Core.Strapi, now: number): Promise<void> {
  await strapi.db.connection(TABLE).where('ends_at', '<=', now).delete();
}
