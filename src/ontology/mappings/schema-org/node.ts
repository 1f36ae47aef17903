/** A JSON-LD node, without its context. */
export type Node = { '@type': string | string[] } & Record<string, unknown>;

/** Properties that schema.org allows on a type: their names are checked, their values are built by functions. */
export type PropertiesOf<Leaf> = { [Name in keyof Omit<Leaf, '@type'>]?: unknown };

/** A node that says only what is known: absent, null and empty values are not written. */
export function node<Leaf extends { '@type': string }>(types: string | string[], properties: PropertiesOf<Leaf>): Node {
  const known = Object.entries(properties).filter(([, value]) => isKnown(value));
  return { '@type': single(types), ...Object.fromEntries(known) };
}

/** A list of one is its element, as most readers expect. */
const single = (types: string | string[]): string | string[] =>
  Array.isArray(types) && types.length === 1 ? (types[0] ?? types) : types;

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
