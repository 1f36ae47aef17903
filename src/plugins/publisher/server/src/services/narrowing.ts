import type { Facet, FacetValue } from '../channels/public-channels';
import type { Place } from '../configuration';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import type { ActiveFilter, ListState } from '../domain/list-state';
import { narrowingTerms } from '../domain/narrowing-terms';
import type { SiteChannel } from './site-channels';

/** Terms of a filter that are shown before one asks for more. */
const SHOWN_TERMS = 7;

export interface FilterGroup {
  parameter: string;
  label: string;
  shown: FacetValue[];
  more: FacetValue[];
}

export interface QuickPill {
  label: string;
  href: string;
  count: number;
  isCurrent: boolean;
}

/** A list with everything by which a reader narrows it. */
export interface NarrowedList {
  siteChannel: SiteChannel;
  /** Where the list is, without its filters. */
  path: string;
  state: ListState;
  name: string;
  total: number;
  quick: QuickPill[];
  groups: FilterGroup[];
  /** Labels of the codes that are chosen, by parameter and code. */
  labels: Map<string, string>;
  active: ActiveFilter[];
  waysOut: { filter: ActiveFilter; count: number }[];
  /** Places around which one may look. */
  places: Place[];
}

interface Counted {
  facets: Facet[];
  total: number;
}

/** The groups of the form, in the order that is declared, with the terms that narrow something. */
export function groupsOf({ presentation }: SiteChannel, { facets, total }: Counted, locale: Locale): FilterGroup[] {
  return presentation.filters.flatMap(({ parameter, label, codes }): FilterGroup[] => {
    const facet = facets.find((one) => one.parameter === parameter);
    const values = narrowingTerms(facet, total).filter(({ code }) => !codes || codes.includes(code));
    const ordered = codes
      ? [...values].sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
      : [...values].sort((one, other) => Number(other.isSelected) - Number(one.isSelected));
    if (ordered.length === 0) return [];
    const shown = Math.max(SHOWN_TERMS, ordered.filter(({ isSelected }) => isSelected).length);
    return [
      {
        parameter,
        label: inLanguage(label, locale),
        shown: ordered.slice(0, shown),
        more: ordered.slice(shown),
      },
    ];
  });
}

export const labelsOf = (facets: Facet[]): Map<string, string> =>
  new Map(
    facets.flatMap(({ parameter, values }) =>
      values.map(({ code, label }): [string, string] => [`${parameter}:${code}`, label]),
    ),
  );
