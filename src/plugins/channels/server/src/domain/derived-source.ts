import { isToMany, publicAttributes, type ContentSchema, type SchemaAttribute } from './schema';
import type { Field, FieldType, LocalisedText, Lookup, PublishedEntry, Reference, Source, Term } from './source';

export type ToTerm = (entry: PublishedEntry, lookup: Lookup) => Term | null;

type DerivedData = Record<string, unknown>;

const TITLES = ['displayName', 'title', 'name', 'label', 'prefLabel', 'slug'];

const FIELD_TYPES: Record<string, FieldType> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  enumeration: 'terms',
  integer: 'number',
  float: 'number',
  decimal: 'number',
  biginteger: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'instant',
  time: 'text',
  relation: 'terms',
};

/**
 * A source for a content type that nobody described: its attributes as they are, its relations as terms. This is how a
 * type that the cooperative adds in Strapi reaches channels without code.
 */
export function deriveSource(schema: ContentSchema, toTerms: Record<string, ToTerm>): Source<DerivedData> {
  const attributes = publicAttributes(schema).filter(([, { type }]) => type !== 'dynamiczone');
  const has = (name: string) => attributes.some(([one]) => one === name);
  return {
    uid: schema.uid,
    name: schema.info?.pluralName ?? schema.uid,
    label: { fr: schema.info?.displayName ?? schema.uid },
    project: (entry, lookup) => projectValues(entry, attributes, lookup, toTerms),
    fields: attributes.map(([name, attribute]) => fieldOf(name, attribute)),
    partial: { kept: [...TITLES, 'startsAt', 'endsAt'], absent: {} },
    ...(has('startsAt') ? { period: instantPeriod } : {}),
    carried: { jsonLd: TITLES },
    jsonLd: (data, locale) => ({ '@type': 'Thing', name: inLocale(titleOf(data), locale) }),
  };
}

function projectValues(
  entry: PublishedEntry,
  attributes: [string, SchemaAttribute][],
  lookup: Lookup,
  toTerms: Record<string, ToTerm>,
): DerivedData {
  const values = attributes.map(([name, attribute]) => {
    const value = entry.values[name];
    if (attribute.type === 'relation') return [name, relationTerms(value, attribute, lookup, toTerms)];
    if (attribute.type === 'enumeration') return [name, value ? [codeTerm(value as string)] : []];
    return [name, value];
  });
  return Object.fromEntries(values) as DerivedData;
}

function relationTerms(
  value: unknown,
  attribute: SchemaAttribute,
  lookup: Lookup,
  toTerms: Record<string, ToTerm>,
): Term[] {
  const references = isToMany(attribute) ? (value as Reference[]) : value ? [value as Reference] : [];
  const toTerm = toTerms[attribute.target ?? ''] ?? documentTerm;
  return references.flatMap((reference) => {
    const entry = lookup(reference);
    const term = entry && toTerm(entry, lookup);
    return term ? [term] : [];
  });
}

const documentTerm: ToTerm = (entry) => ({
  code: entry.documentId,
  label: titleOf(entry.values) ?? { fr: entry.documentId },
  broader: [],
});

const codeTerm = (code: string): Term => ({ code, label: { fr: code }, broader: [] });

/** What an entry of any type is called; null when nothing tells. */
export function titleOf(values: Record<string, unknown>): LocalisedText | null {
  const title = TITLES.map((name) => values[name]).find((value) => value !== null && value !== undefined);
  if (typeof title === 'string') return { fr: title };
  return (title as LocalisedText | undefined) ?? null;
}

const inLocale = (text: LocalisedText | null, locale: string): string =>
  text?.[locale] ?? Object.values(text ?? {})[0] ?? '';

function fieldOf(name: string, attribute: SchemaAttribute): Field<DerivedData> {
  const type = attribute.customField === 'global::i18n-text' ? 'text' : (FIELD_TYPES[attribute.type] ?? 'object');
  const isSingle = type === 'terms' && !isToMany(attribute);
  return {
    name,
    type,
    label: { fr: name },
    read: (data) => data[name] ?? null,
    ...(isSingle ? { isSingle } : {}),
    ...(attribute.type === 'richtext' ? { isMarkdown: true } : {}),
  };
}

function instantPeriod(data: DerivedData) {
  const startsAt = data.startsAt as string;
  return { startsAt, endsAt: (data.endsAt as string | null | undefined) ?? startsAt };
}
