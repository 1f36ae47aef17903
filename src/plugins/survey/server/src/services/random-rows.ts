import { createHash, randomInt } from 'node:crypto';
import type { Knex } from 'knex';

const LARGEST_ID = 2 ** 31 - 1;

/**
 * Adds a row under a number that is drawn, so that where it lies says nothing of when it came. False when a row with the same unique values
 * (`same`) is there already: the database decides, whatever the number of requests and processes.
 */
export async function addRow(trx: Knex.Transaction, table: string, row: object, same?: object): Promise<boolean> {
  for (;;) {
    const added = (await trx(table)
      .insert({ id: randomInt(1, LARGEST_ID), ...row })
      .onConflict()
      .ignore()
      .returning('id')) as unknown[];
    if (added.length > 0) return true;
    if (same && (await trx(table).where(same).first('id'))) return false;
    // The number that was drawn is another row's: draw again.
  }
}

/** What is kept of a secret that people hold. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
