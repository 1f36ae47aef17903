/** What stays of a record, or of an object inside it. */
export interface RecordParts {
  /** True when all of it stays. */
  isWhole: boolean;
  /** True when something in it is shown: an object of which nothing is shown goes, with what would be kept in it. */
  isShown: boolean;
  /** What stands in its place when it goes, where neither null nor an empty list would do. */
  absence?: unknown;
  /** Says the part as the channel does. */
  reword?: (part: unknown) => unknown;
  inside: Map<string, RecordParts>;
}

interface Paths {
  shown: readonly string[];
  /** Parts that stay whatever is shown. */
  kept: readonly string[];
  absent: Readonly<Record<string, unknown>>;
}

/** What stays of a record, from the dotted paths of its parts. */
export function recordParts({ shown, kept, absent }: Paths): RecordParts {
  const root = nothing();
  for (const path of kept) partAt(root, path).isWhole = true;
  for (const path of shown) {
    partAt(root, path).isWhole = true;
    for (const part of partsAlong(root, path)) part.isShown = true;
  }
  for (const [path, absence] of Object.entries(absent)) partAt(root, path).absence = absence;
  return root;
}

/** The part of a path, which is there from now on. */
export const partAt = (root: RecordParts, path: string): RecordParts => partsAlong(root, path).at(-1) ?? root;

/**
 * An object without the parts that do not stay: null, an empty list or their absence stands in their place. What is in no
 * path goes: a record that gains a part does not give it away.
 */
export function withoutTheRest(data: object, { inside }: RecordParts): object {
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) rest[name] = remains(value, inside.get(name));
  return rest;
}

function remains(value: unknown, part: RecordParts | undefined): unknown {
  if (part?.isWhole) return part.reword ? part.reword(value) : value;
  if (!part?.isShown || typeof value !== 'object' || value === null) {
    return part?.absence ?? (Array.isArray(value) ? [] : null);
  }
  return Array.isArray(value) ? value.map((one) => remains(one, part)) : withoutTheRest(value, part);
}

const nothing = (): RecordParts => ({ isWhole: false, isShown: false, inside: new Map() });

function partsAlong(root: RecordParts, path: string): RecordParts[] {
  let part = root;
  return path.split('.').map((name) => {
    const found = part.inside.get(name) ?? nothing();
    part.inside.set(name, found);
    return (part = found);
  });
}
