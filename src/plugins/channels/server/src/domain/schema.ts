/** What the plugin needs to know of a content type or component, as Strapi loads it. */
export interface ContentSchema {
  uid: string;
  info?: { singularName?: string; pluralName?: string; displayName?: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, SchemaAttribute>;
}

export interface SchemaAttribute {
  type: string;
  private?: boolean;
  relation?: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  multiple?: boolean;
  customField?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const SYSTEM = new Set(['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations']);

/** The attributes that may leave the house: neither private, nor secret, nor Strapi's own. */
export const publicAttributes = (schema: ContentSchema): [name: string, attribute: SchemaAttribute][] =>
  Object.entries(schema.attributes).filter(
    ([name, attribute]) => !SYSTEM.has(name) && !attribute.private && attribute.type !== 'password',
  );

export const isPublishable = (schema: ContentSchema): boolean => schema.options?.draftAndPublish === true;

export const isLocalised = (schema: { pluginOptions?: { i18n?: { localized?: boolean } } }): boolean =>
  schema.pluginOptions?.i18n?.localized === true;

export const isToMany = (attribute: SchemaAttribute): boolean => attribute.relation?.endsWith('ToMany') === true;
