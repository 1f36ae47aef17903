import type { ComponentValues, Entry, Lookup } from '../entry';
import { bare } from './field';
import { conceptTerms, type ConceptTerm } from './terms';
import type { Field, FieldType, LocalisedText, RecordSource, UntypedEntry } from './source';

type Facet = Entry<'api::facet.facet'>;
type FacetValue = ComponentValues<'identity.facet-value'>;
type ValueType = NonNullable<Facet['values']['valueType']>;

/** Values of the fields that the cooperative declared, by key. */
export type FacetData = Record<string, { label: LocalisedText; value: FacetContent }>;

export type FacetContent = string | number | boolean | LocalisedText | ConceptTerm[] | FacetContent[];

const VALUES: Record<ValueType, (value: FacetValue, lookup: Lookup) => FacetContent | null> = {
  text: ({ text }) => text,
  i18n_text: ({ translatedText }) => translatedText,
  integer: ({ number }) => numberOf(number),
  decimal: ({ number }) => numberOf(number),
  boolean: ({ boolean }) => boolean,
  date: ({ date }) => date,
  url: ({ url }) => url,
  concept: ({ concepts }, lookup) => (concepts.length > 0 ? conceptTerms(concepts, lookup) : null),
};

const FIELD_TYPES: Record<ValueType, FieldType> = {
  text: 'text',
  i18n_text: 'text',
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  url: 'text',
  concept: 'terms',
};

/** The public values of an entry's declared fields. `type` is the singular name of its type: `performance`. */
export function facetsOf(values: FacetValue[], type: string, lookup: Lookup): FacetData {
  const data: FacetData = {};
  for (const one of values) {
    const facet = one.facet ? lookup(one.facet) : undefined;
    const { key, label, valueType, multiple } = facet?.values ?? {};
    if (!facet || !isPublished(facet, type) || !key || !valueType) continue;
    const value = VALUES[valueType](one, lookup);
    if (value === null) continue;
    data[key] = {
      label: label ?? { fr: key },
      value: isList(valueType, multiple) ? [...listOf(data[key]), value] : value,
    };
  }
  return data;
}

/** The fields of a type that the cooperative declared, `facet.{key}`. */
export function facetFields<Data extends { facets: FacetData }>(type: string): RecordSource<Data>['additionalFields'] {
  return {
    from: 'api::facet.facet',
    fields: (entries) =>
      (entries as (UntypedEntry & Facet)[]).filter((facet) => isPublished(facet, type)).flatMap(toField),
  };
}

function toField<Data extends { facets: FacetData }>({ values }: Facet): Field<Data>[] {
  const { key, label, valueType, multiple } = values;
  if (!key || !valueType) return [];
  return [
    {
      name: `facet.${key}`,
      parts: [`facets.${key}`],
      type: isList(valueType, multiple) ? 'object' : FIELD_TYPES[valueType],
      label: label ?? { fr: key },
      read: ({ facets }) => (valueType === 'concept' ? termsOf(facets[key]) : (facets[key]?.value ?? null)),
    },
  ];
}

const isPublished = ({ values: { state, visibility, appliesTo } }: Facet, type: string): boolean =>
  state === 'active' && visibility === 'public' && Array.isArray(appliesTo) && appliesTo.includes(type);

/** Terms are a list already. */
const isList = (valueType: ValueType, multiple: boolean | null | undefined): boolean =>
  multiple === true && valueType !== 'concept';

const listOf = (facet: FacetData[string] | undefined): FacetContent[] => (facet ? (facet.value as FacetContent[]) : []);

const termsOf = (facet: FacetData[string] | undefined) => (facet ? (facet.value as ConceptTerm[]).map(bare) : null);

const numberOf = (number: number | string | null): number | null => (number === null ? null : Number(number));
