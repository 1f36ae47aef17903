/** Lets through so many different names of each kind; every other becomes empty, that is one of the others. */
export function createLimit(max: number) {
  const known = new Map<string, Set<string>>();
  return {
    within(kind: string, name: string): string {
      const names = known.get(kind) ?? new Set();
      known.set(kind, names);
      if (names.size < max) names.add(name);
      return names.has(name) ? name : '';
    },

    forget(): void {
      known.clear();
    },
  };
}
