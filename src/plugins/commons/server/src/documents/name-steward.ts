import type { Core, UID } from '@strapi/strapi';
import type { DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';

/** The organisation of whoever creates an entry answers for it, unless they say who else does. */
export async function nameSteward(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  const { uid, action, params } = write;
  const [relation] = configurationOf(strapi).stewardRelations;
  const { origin, administratorId } = getService(strapi, 'authorship').current();
  if (!relation || origin !== 'admin' || administratorId === null) return;
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  if (!(relation in attributes) || !isEmpty(params.data?.[relation])) return;
  const stewards = getService(strapi, 'stewards');
  const own = await stewards.organisationsOf(administratorId);
  // A copy answers to who copied it, unless they answer for the original.
  const kept = action === 'clone' && params.documentId ? await stewards.of(uid, params.documentId) : [];
  const [first] = own;
  if (!first || kept.some((organisation) => own.includes(organisation))) return;
  // Strapi copies every language at once, in which it finds no document: a copy names the row itself.
  const set = action === 'clone' ? await draftOf(strapi, first) : [first];
  write.params = { ...params, data: { ...params.data, [relation]: { set } } };
}

const draftOf = async (strapi: Core.Strapi, organisation: string): Promise<object[]> =>
  (await strapi.db.query(configurationOf(strapi).organisationType).findMany({
    where: { documentId: organisation, publishedAt: null },
    select: ['id'],
    orderBy: { id: 'asc' },
    limit: 1,
  })) as object[];

/** The admin sends what to connect, the API what there is. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  const { connect, set, documentId, id } = value as Record<string, unknown>;
  if (documentId || id) return false;
  return [connect, set].every((given) => given === undefined || given === null || [given].flat().length === 0);
}
