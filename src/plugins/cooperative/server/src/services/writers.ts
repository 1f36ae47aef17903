import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type JoinTable } from '../../../../../plugin-kit/server/schema';
import { configurationOf } from '../configuration';

/**
 * The relation by which an organisation names those who write for it, in its draft and in what is published: what other plugins read.
 * It follows the memberships, without a new version of the entry.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Makes every row of an organisation name those who have a membership, in the transaction that is open. */
  async follow(organisation: string, trx: Knex.Transaction): Promise<void> {
    const { organisationType, membersRelation } = configurationOf(strapi);
    const rows = (await strapi.db
      .query(organisationType)
      .findMany({ where: { documentId: organisation }, select: ['id'] })) as { id: number }[];
    const accounts = (await trx('cooperative_memberships')
      .where('organisation_document_id', organisation)
      .orderBy('id')
      .pluck('account_id')) as number[];
    const links = linksOf(strapi, organisationType, membersRelation);
    for (const { id } of rows) await nameOnly(trx, links, id, accounts);
  },
});

function linksOf(strapi: Core.Strapi, uid: string, relation: string): JoinTable {
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, { joinTable: JoinTable }>;
  };
  return (attributes[relation] as { joinTable: JoinTable }).joinTable;
}

async function nameOnly(trx: Knex.Transaction, links: JoinTable, row: number, accounts: number[]): Promise<void> {
  const [from, to] = [links.joinColumn.name, links.inverseJoinColumn.name];
  await trx(links.name).where(from, row).whereNotIn(to, accounts).delete();
  const known = (await trx(links.name).where(from, row).pluck(to)) as number[];
  const missing = accounts.filter((account) => !known.includes(account));
  if (missing.length === 0) return;
  const order = links.orderColumnName;
  await trx(links.name).insert(
    missing.map((account) => ({
      [from]: row,
      [to]: account,
      ...(order && { [order]: accounts.indexOf(account) + 1 }),
    })),
  );
}
