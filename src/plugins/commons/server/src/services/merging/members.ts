import type { Core } from '@strapi/strapi';
import { configurationOf } from '../../configuration';

/** Who wrote in the name of an organisation that goes writes in the name of the one that stays. */
export async function moveMembers(strapi: Core.Strapi, uid: string, kept: string, replaced: string): Promise<void> {
  const { organisationType, membersRelation } = configurationOf(strapi);
  if (uid !== organisationType || !membersRelation) return;
  const query = strapi.db.query(organisationType);
  const rows = (await query.findMany({
    where: { documentId: { $in: [kept, replaced] } },
    select: ['id', 'documentId'],
    populate: { [membersRelation]: { select: ['id'] } },
  })) as ({ id: number; documentId: string } & Record<string, { id: number }[] | null>)[];
  const members = [...new Set(rows.flatMap((row) => (row[membersRelation] ?? []).map(({ id }) => id)))];
  for (const { id } of rows.filter(({ documentId }) => documentId === kept))
    await query.update({ where: { id }, data: { [membersRelation]: { connect: members } } });
}
