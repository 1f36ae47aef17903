/** Values of a form, by attribute. */
export type Typed = Record<string, unknown>;

/** What somebody typed in a form, as the content manager sends it: only the attributes that are no longer as they were. */
export function typedIn(values: Typed, initial: Typed): Typed {
  const changed = Object.keys(values).filter((name) => JSON.stringify(values[name]) !== JSON.stringify(initial[name]));
  return Object.fromEntries(changed.map((name) => [name, asSent(values[name])]));
}

/** The form keeps what it shows of a relation beside what is sent of it. */
function asSent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asSent(part)]));
}
