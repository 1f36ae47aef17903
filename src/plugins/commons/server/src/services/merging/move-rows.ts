import type { Core, UID } from '@strapi/strapi';

interface Moving {
  uid: string;
  kept: string;
  replaced: string;
}

interface PendingClaim {
  id: number;
  targetUid: string;
  targetDocumentId: string;
  organisationDocumentId: string;
}

const CLAIM = 'plugin::commons.claim';
const OPTION = 'plugin::commons.option';
const COMMENT = 'plugin::commons.comment';

/** What members wrote about the entry that goes, or in its name, is about the one that stays, or in its name. */
export async function moveRows(strapi: Core.Strapi, { uid, kept, replaced }: Moving): Promise<void> {
  const move = (table: UID.ContentType, attribute: string, where: object = {}) =>
    strapi.db
      .query(table)
      .updateMany({ where: { ...where, [attribute]: replaced }, data: { [attribute]: kept } as never });
  await move(COMMENT, 'targetDocumentId', { targetUid: uid });
  await move(CLAIM, 'targetDocumentId', { targetUid: uid, state: 'pending' });
  await move(CLAIM, 'organisationDocumentId', { state: 'pending' });
  await withdrawRepeatedClaims(strapi);
  await move(OPTION, 'organisationDocumentId');
  await move(OPTION, 'placeDocumentId');
}

/** An organisation asks once to answer for an entry: the first time counts. */
async function withdrawRepeatedClaims(strapi: Core.Strapi): Promise<void> {
  const claims = (await strapi.db
    .query(CLAIM)
    .findMany({ where: { state: 'pending' }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })) as unknown as PendingClaim[];
  const keyOf = ({ targetUid, targetDocumentId, organisationDocumentId }: PendingClaim) =>
    [targetUid, targetDocumentId, organisationDocumentId].join(' ');
  const firsts = new Map(claims.map((claim) => [keyOf(claim), claim.id]));
  const repeated = claims.filter((claim) => firsts.get(keyOf(claim)) !== claim.id);
  await strapi.db.query(CLAIM).updateMany({
    where: { id: { $in: repeated.map(({ id }) => id) } },
    data: { state: 'withdrawn', decidedAt: String(Date.now()) },
  });
}
