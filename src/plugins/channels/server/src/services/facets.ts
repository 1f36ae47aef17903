import type { Core } from '@strapi/strapi';
import type { TermCount } from '../domain/facets/term-counts';
import { pick, type LocaleChain } from '../domain/localise';
import type { Field, Term } from '../domain/source';
import { channelTerms } from './channel-terms';
import { facetTerms } from './facet-terms';
import { getService } from './get-service';
import type { ItemsQuery } from './items';

/** Terms of one field in an answer: what has more of them is narrowed by its name or by words. */
export const MAX_VALUES = 100;

/** A field that readers narrow a channel by, under the name of its parameter. */
export interface NarrowingField {
  parameter: string;
  field: Field;
}

/** What a reader may choose of one field, and how many items each choice leaves. */
export interface Facet {
  parameter: string;
  field: string;
  label: string | null;
  /** The most frequent first. */
  values: FacetValue[];
  /** Terms that are left out. */
  omitted: number;
}

export interface FacetValue {
  code: string;
  label: string;
  count: number;
  /** Codes of broader terms, nearest first. */
  broader: string[];
  isSelected: boolean;
}

export interface FacetsAnswer {
  total: number;
  facets: Facet[];
}

/** Counts what readers would find if they narrowed a channel further. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const termsOfChannel = channelTerms(strapi);
  const shownTerms = facetTerms(strapi);

  return {
    /**
     * The terms of some fields with the number of items that each leaves, under every filter but those on the field itself:
     * what `items` counts when it is asked for one of them instead.
     */
    async count(
      query: ItemsQuery & { version: number },
      fields: NarrowingField[],
      chain: LocaleChain,
    ): Promise<FacetsAnswer> {
      const { terms: filters = {}, ...others } = query;
      const known = await termsOfChannel.of(query.generation, query.version);
      const recordIds = await getService(strapi, 'items').recordIds(others);
      const items = recordIds.flatMap((recordId) => {
        const record = known.records.get(recordId);
        return record ? [record.terms] : [];
      });
      const names = fields.map(({ field }) => field.name);
      const { total, byField } = known.numbers.count(items, names, filters);
      const facets = fields.map(async ({ parameter, field }): Promise<Facet> => {
        const selected = filters[field.name] ?? [];
        const { chosen, omitted } = choose(byField.get(field.name) ?? [], selected);
        const codes = chosen.map(({ code }) => code);
        const terms = await shownTerms(known, field, codes);
        // A broader term may be of another vocabulary: nobody could ask for it under this name.
        const askable = chosen.filter(({ code }) => !field.terms || terms.has(code) || selected.includes(code));
        const values = askable.map((count) => toValue(count, terms.get(count.code), selected, chain));
        return { parameter, field: field.name, label: pick(field.label, chain), values, omitted };
      });
      return { total, facets: await Promise.all(facets) };
    },
  };
};

/** The most frequent terms, and what the reader chose even where nothing has it. */
function choose(counts: TermCount[], selected: string[]): { chosen: TermCount[]; omitted: number } {
  const counted = new Set(counts.map(({ code }) => code));
  const absent = selected.filter((code) => !counted.has(code)).map((code) => ({ code, count: 0 }));
  const all = [...counts, ...absent].sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
  const chosen = all.filter(({ code }, rank) => rank < MAX_VALUES || selected.includes(code));
  return { chosen, omitted: all.length - chosen.length };
}

const toValue = (
  { code, count }: TermCount,
  term: Term | undefined,
  selected: string[],
  chain: LocaleChain,
): FacetValue => ({
  code,
  label: (term && pick(term.label, chain)) ?? code,
  count,
  broader: term?.broader ?? [],
  isSelected: selected.includes(code),
});
