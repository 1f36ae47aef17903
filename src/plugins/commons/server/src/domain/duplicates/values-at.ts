import type { Path } from './declaration';

type Values = Record<string, unknown>;

/** Every value that a path leads to in an entry, lists laid flat; what is empty is left out. */
export function valuesAt(values: unknown, path: Path): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (reached, name) =>
      reached
        .flatMap((one) => (typeof one === 'object' && one !== null ? [(one as Values)[name]] : []))
        .flat()
        .filter((one) => one !== null && one !== undefined && one !== ''),
    [values],
  );
}

export const textsAt = (values: unknown, path: Path): string[] =>
  valuesAt(values, path).flatMap((one) => {
    if (typeof one === 'string') return [one];
    // A text in several languages: each is a name.
    return typeof one === 'object' && one !== null
      ? Object.values(one).filter((text): text is string => typeof text === 'string')
      : [];
  });
