import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinOf } from '../plugin-kit/server/populate';

/** What an attribute holds when it joins nothing. */
export const emptyValue = (strapi: Core.Strapi, uid: string, attribute: string): [] | null =>
  joinOf(strapi, uid, attribute).isMany ? [] : null;

/** Makes a relation of a row lead to these rows and no others, leaving the date of change of the row alone. */
export async function joinRows(
  strapi: Core.Strapi,
  uid: string,
  id: number,
  attribute: string,
  targetIds: number[],
): Promise<void> {
  const { table, holder } = joinOf(strapi, uid, attribute);
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .getConnection(table)
      .transacting(trx as Knex.Transaction)
      .where({ [holder]: id })
      .delete();
    await joinFirstRows(strapi, uid, id, attribute, targetIds);
  });
}

/** The same for a relation that leads nowhere yet. */
export async function joinFirstRows(
  strapi: Core.Strapi,
  uid: string,
  id: number,
  attribute: string,
  targetIds: number[],
): Promise<void> {
  const { table, holder, joined, order } = joinOf(strapi, uid, attribute);
  const rows = targetIds.map((targetId, n) => ({ [holder]: id, [joined]: targetId, ...(order && { [order]: n + 1 }) }));
  await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(table)
      .transacting(trx as Knex.Transaction)
      .insert(rows),
  );
}
