/** A value of a JSON attribute: an object when the server sent it, a text when Strapi's form kept it as one. */
export function valueOf<Value>(stored: unknown, empty: Value): Value {
  if (stored === null || stored === undefined || stored === '') return empty;
  if (typeof stored !== 'string') return stored as Value;
  try {
    return (JSON.parse(stored) as Value) ?? empty;
  } catch {
    return empty;
  }
}
