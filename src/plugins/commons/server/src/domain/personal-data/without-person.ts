import type { ForgottenWords } from '../../../../../../plugin-kit/server/without-words';

/** Somebody who is taken out of what was written. */
export interface Forgotten extends ForgottenWords {
  /** Documents that are this person. */
  documentIds: string[];
  /** Attributes that say a name beside a relation to a person. */
  wordings: string[];
}

/** A snapshot in which nothing points to the person, and what said their name beside says so no more. */
export function withoutPointers(value: unknown, forgotten: Forgotten): unknown {
  if (Array.isArray(value))
    return value.filter((one) => !pointsTo(one, forgotten)).map((one) => withoutPointers(one, forgotten));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isTheirs = entries.some(([, one]) => pointsTo(one, forgotten));
  return Object.fromEntries(
    entries.map(([name, one]) => {
      if (pointsTo(one, forgotten)) return [name, null];
      if (forgotten.wordings.includes(name) && (isTheirs || isTheirName(one, forgotten)))
        return [name, forgotten.substitute];
      return [name, withoutPointers(one, forgotten)];
    }),
  );
}

const pointsTo = (value: unknown, { documentIds }: Forgotten): boolean =>
  typeof value === 'object' &&
  value !== null &&
  documentIds.includes((value as { documentId?: string }).documentId ?? '');

const isTheirName = (value: unknown, { words }: Forgotten): boolean =>
  typeof value === 'string' && words.some((word) => word.toLowerCase() === value.toLowerCase());
