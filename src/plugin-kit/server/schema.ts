import type { Core, UID } from '@strapi/strapi';

/** An attribute of a content type or of a component, as far as OduS reads it. */
export interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  target?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** How Strapi's database layer joins a relation or a component, by a table of links. */
export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
  /** Of media, instead of the inverse column. */
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  /** Of components: which attribute of the owner a row of the table is for. */
  on?: { field: string };
}

const modelOf = (strapi: Core.Strapi, uid: string) => strapi.getModel(uid as UID.Schema);

/** Attributes of a content type or of a component. */
export const attributesOf = (strapi: Core.Strapi, uid: string): Record<string, Attribute> =>
  modelOf(strapi, uid).attributes as unknown as Record<string, Attribute>;

/** Whether entries of a type are drafts before they are published. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  modelOf(strapi, uid).options?.draftAndPublish === true;

/** Whether entries of a type have a row in each language. */
export const isLocalised = (strapi: Core.Strapi, uid: string): boolean =>
  isTranslated(modelOf(strapi, uid) as Pick<Attribute, 'pluginOptions'>);

/** Whether an attribute of such a type differs from one language to another. */
export const isTranslated = ({ pluginOptions }: Pick<Attribute, 'pluginOptions'>): boolean =>
  pluginOptions?.i18n?.localized === true;

/** Language in which relations are written. */
export const defaultLocaleOf = (strapi: Core.Strapi): Promise<string> =>
  (strapi.plugin('i18n').service('locales') as { getDefaultLocale(): Promise<string> }).getDefaultLocale();

/** The table that holds the rows of a content type or of a component. */
export const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** The Document Service of a type that only the configuration knows. */
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;

interface Documents {
  create(parameters: { data: object; locale?: string }): Promise<{ documentId: string }>;
  update(parameters: { documentId: string; data: object; locale?: string }): Promise<{ documentId: string } | null>;
  publish(parameters: { documentId: string; locale?: string | string[] }): Promise<unknown>;
  delete(parameters: { documentId: string; locale?: string }): Promise<unknown>;
}
