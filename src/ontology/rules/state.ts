import type { Schema } from '@strapi/strapi';
import type { I18nText } from '../i18n-text';

export type ContentTypeUid = keyof Schema.ContentTypes & `api::${string}`;

/**
 * An entry as it would be after a write: its values, and those of the entries that it refers to. Everything may be
 * missing, because a draft may be incomplete. The types follow the schemas, so the two cannot disagree.
 */
export type State<UID extends keyof Schema.ContentTypes> = { documentId?: string } & Values<
  Schema.ContentTypes[UID]['attributes']
>;

export type ComponentState<UID extends keyof Schema.Components> = Values<Schema.Components[UID]['attributes']>;

type Values<Attributes> = { [Name in keyof Attributes]?: Value<Attributes[Name]> | null };

type Value<A> = A extends {
  type: 'relation';
  relation: infer Kind;
  target: infer Target extends keyof Schema.ContentTypes;
}
  ? Kind extends `${string}ToMany`
    ? State<Target>[]
    : State<Target>
  : A extends Schema.Attribute.Component<infer UID extends keyof Schema.Components, infer Repeatable>
    ? Repeatable extends true
      ? ComponentState<UID>[]
      : ComponentState<UID>
    : A extends Schema.Attribute.CustomField<'global::i18n-text'>
      ? I18nText
      : A extends Schema.Attribute.Enumeration<infer Allowed>
        ? Allowed[number]
        : A extends { type: keyof Scalars }
          ? Scalars[A['type']]
          : string;

interface Scalars {
  boolean: boolean;
  integer: number;
  float: number;
  decimal: number;
  json: unknown;
  media: { url?: string };
}
