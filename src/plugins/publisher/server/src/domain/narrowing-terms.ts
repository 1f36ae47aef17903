interface Counted {
  count: number;
  isSelected: boolean;
}

/** The terms that change a list when one chooses them, and those that are chosen: what everything has, such as the region, narrows nothing. */
export function narrowingTerms<Term extends Counted>(facet: { values: Term[] } | undefined, total: number): Term[] {
  const values = facet?.values ?? [];
  const isNarrowed = values.some(({ isSelected }) => isSelected);
  return values.filter(({ count, isSelected }) => isSelected || (count > 0 && (isNarrowed || count < total)));
}
