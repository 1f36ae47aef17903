import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../../configuration';

export interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
}

/** Attributes that Strapi adds and fills itself. */
const SYSTEM = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'documentId',
  'firstPublishedAt',
]);

/** Names that are usual, for a type of which the configuration says nothing. */
const USUAL_NAMES = ['displayName', 'name', 'title', 'firstname'];

const isToMany = (relation = ''): boolean => relation.endsWith('ToMany') || relation === 'manyWay';

/** Attributes of a content type or component that people write. */
export const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  allAttributesOf(strapi, uid).filter(
    ([name, { type }]) => !SYSTEM.has(name) && type !== 'password' && !configurationOf(strapi).isComputed(uid, name),
  );

const allAttributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>);

/** Whether an attribute holds a list. */
export function isList({ type, relation, repeatable, multiple }: Attribute): boolean {
  if (type === 'relation') return isToMany(relation);
  if (type === 'media') return multiple === true;
  return type === 'dynamiczone' || repeatable === true;
}

/** The attribute under which people know an entry: of a shared type the one that the configuration says, else a usual one. */
export function nameAttribute(strapi: Core.Strapi, uid: string): string {
  const declared = configurationOf(strapi).types.find((type) => type.uid === uid)?.name;
  const { attributes } = strapi.getModel(uid as UID.Schema);
  return declared ?? USUAL_NAMES.find((name) => name in attributes) ?? 'documentId';
}
