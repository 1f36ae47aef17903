import type { Schema } from '@strapi/strapi';
import type { I18nText, Locale, MarkdownText } from './i18n-text';

export type ContentUid = keyof Schema.ContentTypes;

/**
 * An entry as pure functions see it: published values only, every language of a localised text in one
 * value, relations as references. The types follow the schemas, so the two cannot disagree.
 */
export interface Entry<UID extends keyof Schema.ContentTypes = keyof Schema.ContentTypes> {
  uid: UID;
  documentId: string;
  /** Instants of the first writing and of the last change (ISO 8601, UTC). */
  createdAt: string;
  updatedAt: string;
  values: Values<Schema.ContentTypes[UID]['attributes']>;
}

export interface Reference<UID extends string = string> {
  uid: UID;
  documentId: string;
}

export interface MediaFile {
  url: string;
  mime: string;
  /** In kB. */
  size: number | null;
  width: number | null;
  height: number | null;
  /** The same picture, smaller, by the name of its size. */
  formats?: Record<string, ResizedFile> | null;
}

export interface ResizedFile {
  url: string;
  width: number;
  height: number;
  mime?: string | null;
}

/** Finds a published entry; undefined when it is a draft, was unpublished or does not exist. */
export type Lookup = <UID extends keyof Schema.ContentTypes>(reference: Reference<UID>) => Entry<UID> | undefined;

export type ComponentValues<UID extends keyof Schema.Components> = Values<Schema.Components[UID]['attributes']>;

type System = 'createdAt' | 'updatedAt' | 'publishedAt' | 'createdBy' | 'updatedBy' | 'locale' | 'localizations';

type Values<Attributes> = { [Name in Exclude<keyof Attributes, System>]: Value<Attributes[Name]> };

type Value<A> = A extends { type: 'relation'; relation: infer Kind; target: infer Target extends string }
  ? Kind extends `${string}ToMany`
    ? Reference<Target>[]
    : Reference<Target> | null
  : A extends Schema.Attribute.Component<infer UID extends keyof Schema.Components, infer Repeatable>
    ? Repeatable extends true
      ? ComponentValues<UID>[]
      : ComponentValues<UID> | null
    : A extends { customField: 'global::i18n-text' }
      ? I18nText | null
      : A extends Localised
        ? A extends { type: 'json' }
          ? Partial<Record<Locale, unknown>> | null
          : A extends { type: 'richtext' }
            ? MarkdownText | null
            : I18nText | null
        : A extends { type: keyof Scalars }
          ? Scalar<A>
          : string | null;

type Scalar<A extends { type: keyof Scalars }> =
  A extends Schema.Attribute.Enumeration<infer Allowed> ? Allowed[number] | null : Scalars[A['type']] | null;

interface Scalars {
  boolean: boolean;
  integer: number;
  float: number;
  decimal: number;
  json: unknown;
  media: MediaFile;
  enumeration: string;
}

type Localised = Schema.Attribute.SetPluginOptions<{ i18n: { localized: true } }>;
