import type { Core, UID } from '@strapi/strapi';
import { getService } from '../get-service';
import { leavesOf } from './fields';

export interface Ability {
  can(action: string, subject?: string, field?: string): boolean;
}

/** Somebody of the admin, with what their roles allow. */
export interface Person {
  id: number;
  ability: Ability;
}

export type Verb = 'create' | 'read' | 'update';

const actionOf = (verb: Verb): string => `plugin::content-manager.explorer.${verb}`;

/** Whether somebody may do this with the entries of a type at all. */
export const mayWithType = ({ ability }: Person, verb: Verb, uid: string): boolean => ability.can(actionOf(verb), uid);

/** Whether they may with this entry, conditions of their role included; one that is deleted meets no condition. */
export async function mayWithEntry(
  strapi: Core.Strapi,
  person: Person,
  verb: Verb,
  uid: string,
  documentId: string,
): Promise<boolean> {
  if (!mayWithType(person, verb, uid)) return false;
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) return true;
  const { createPermissionsManager } = strapi.service('admin::permission') as unknown as {
    createPermissionsManager(options: object): { getQuery(): object | null };
  };
  const manager = createPermissionsManager({ ability: person.ability, action: actionOf(verb), model: uid });
  const conditions = manager.getQuery();
  const where = conditions ? { $and: [{ documentId }, conditions] } : { documentId };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

/** A path inside of a dynamic zone is given with the zone. */
export function mayWithField(strapi: Core.Strapi, { ability }: Person, verb: Verb, uid: string, path: string): boolean {
  const [attribute = ''] = path.split('.');
  const attributes = strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, { type: string }>;
  return ability.can(actionOf(verb), uid, attributes[attribute]?.type === 'dynamiczone' ? attribute : path);
}

/** Attributes of which they may write every part. */
export const writableBy = (strapi: Core.Strapi, person: Person, uid: string, attributes: string[]): string[] =>
  attributes.filter((attribute) =>
    leavesOf(strapi, uid, attribute).every((path) => mayWithField(strapi, person, 'update', uid, path)),
  );

/** Whether they read at least a part of an attribute. */
export const readsSomeOf = (strapi: Core.Strapi, person: Person, uid: string, attribute: string): boolean =>
  leavesOf(strapi, uid, attribute).some((path) => mayWithField(strapi, person, 'read', uid, path));

/** Whether they answer for the entry or look after the commons. */
export async function isTrusted(
  strapi: Core.Strapi,
  person: Person,
  uid: string,
  documentId: string,
): Promise<boolean> {
  if (person.ability.can('plugin::commons.moderate')) return true;
  return getService(strapi, 'stewards').isSteward({ id: person.id }, uid, documentId);
}
