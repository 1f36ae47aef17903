/** How many items a term of a field would leave. */
export interface TermCount {
  code: string;
  count: number;
}

export interface TermCounts {
  /** Items that pass every filter. */
  total: number;
  /** By field, the terms that items have, in no order. */
  byField: Map<string, TermCount[]>;
}

/**
 * The terms of many items as numbers, so that counting ten thousand items compares no text: items share most of their terms.
 */
export function createTermNumbers() {
  const numbers = new Map<string, number>();
  const names: { field: string; code: string }[] = [];

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const end = term.indexOf('=');
    names.push({ field: term.slice(0, end), code: term.slice(end + 1) });
    numbers.set(term, names.length - 1);
    return names.length - 1;
  };

  return {
    /** The number of a term, `field=code`; undefined when no item ever had it. */
    find: (term: string): number | undefined => numbers.get(term),

    /** The numbers of what a record holds, as `SearchIndex.termCodes` writes it. */
    of: (termCodes: string): number[] => termCodes.split('|').filter(Boolean).map(numberOf),

    /**
     * Counts the items that each term of some fields has under the filters on the other fields: a filter does not count
     * against the terms of its own field, which readers choose among.
     */
    count(items: Iterable<readonly number[]>, fields: string[], filters: Record<string, string[]>): TermCounts {
      const wanted = new Set(fields);
      const counted = names.map(({ field }) => wanted.has(field));
      const filtered = Object.entries(filters).map(([field, codes]) => ({
        field,
        accepted: new Set(codes.map((code) => numbers.get(`${field}=${code}`))),
      }));
      const counts = new Map(names.map(({ field, code }, number) => [number, { field, code, count: 0 }]));
      let total = 0;
      for (const terms of items) {
        const missed = filtered.filter(({ accepted }) => !terms.some((term) => accepted.has(term)));
        if (missed.length > 1) continue;
        const [only] = missed;
        if (!only) total += 1;
        for (const term of terms) {
          const count = counted[term] ? counts.get(term) : undefined;
          if (count && (!only || count.field === only.field)) count.count += 1;
        }
      }
      return { total, byField: grouped([...counts.values()], fields) };
    },
  };
}

function grouped(counts: (TermCount & { field: string })[], fields: string[]): Map<string, TermCount[]> {
  const byField = new Map(fields.map((field): [string, TermCount[]] => [field, []]));
  for (const { field, code, count } of counts) if (count > 0) byField.get(field)?.push({ code, count });
  return byField;
}
