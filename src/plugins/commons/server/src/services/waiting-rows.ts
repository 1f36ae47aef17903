import type { Core } from '@strapi/strapi';

/** Read at once. */
const BATCH = 100;
/** Shown at once. */
const MAX_WAITING = 200;

/** The rows of a table that wait, the oldest first, and that somebody may answer: those that wait for others may come before theirs. */
export async function waitingRows<Row>(
  strapi: Core.Strapi,
  table: string,
  mayAnswer: (row: Row) => Promise<boolean>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (let offset = 0; found.length < MAX_WAITING; offset += BATCH) {
    const rows = (await strapi.db.query(table).findMany({
      where: { state: 'pending' },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      limit: BATCH,
      offset,
    })) as Row[];
    const answerable = await Promise.all(rows.map(mayAnswer));
    found.push(...rows.filter((_row, index) => answerable[index]));
    if (rows.length < BATCH) break;
  }
  return found.slice(0, MAX_WAITING);
}
