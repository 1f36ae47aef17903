import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { MANDATE_KINDS, type MandateKind } from '../domain/members/mandate';
import { askedOnce } from '../services/asked-once';
import { getService } from '../services/get-service';

/** What Strapi gives a condition: the administrator, and the permission that it is asked for. */
interface Asked {
  id: number;
  permission: { subject: string | null };
}

/** What limits a permission to some entries or to some time: the rights of this moment, asked once in each request. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as {
    conditionProvider: { registerMany(conditions: object[]): Promise<void> };
  };
  const common = { plugin: 'cooperative', category: 'cooperative' };
  await conditionProvider.registerMany([
    {
      ...common,
      displayName: 'Is editor of an organisation that answers for the entry',
      name: 'is-editor-of-steward',
      handler: (asked: Asked) => ofEditor(strapi, asked, false),
    },
    {
      ...common,
      displayName: 'Is editor of an organisation that answers for the entry or for a part of it',
      name: 'is-editor-of-a-part',
      handler: (asked: Asked) => ofEditor(strapi, asked, true),
    },
    ...MANDATE_KINDS.map((kind) => ({
      ...common,
      displayName: `Holds the mandate: ${kind}`,
      name: `holds-${kind}`,
      handler: ({ id }: Asked) => holds(strapi, id, kind),
    })),
  ]);
}

const holds = (strapi: Core.Strapi, id: number, kind: MandateKind): Promise<boolean> =>
  askedOnce(strapi, `mandate ${kind} ${id}`, () => getService(strapi, 'mandates').holds(id, kind));

/** Entries of the permission's type for which an organisation answers where the administrator is editor at least. */
async function ofEditor(strapi: Core.Strapi, { id, permission }: Asked, withParts: boolean): Promise<object | false> {
  const organisations = await askedOnce(strapi, `editor ${id}`, () =>
    getService(strapi, 'memberships').organisationsOf(id, 'editor'),
  );
  const relations = answeringRelations(strapi, permission.subject, withParts);
  if (relations.length === 0 || organisations.length === 0) return false;
  return { $or: relations.map((name) => ({ [`${name}.documentId`]: { $in: organisations } })) };
}

function answeringRelations(strapi: Core.Strapi, uid: string | null, withParts: boolean): string[] {
  if (!uid) return [];
  const { stewardRelations, partRelations } = configurationOf(strapi);
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  return [...stewardRelations, ...(withParts ? (partRelations[uid] ?? []) : [])].filter((name) => name in attributes);
}
