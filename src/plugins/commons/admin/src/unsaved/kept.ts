import { milliseconds } from 'date-fns';
/** Values that somebody typed in the form of an entry and did not save. */
export interface Kept {
  /** The fields that they changed, and no other: what others saved meanwhile stays. */
  changed: Record<string, unknown>;
  /** Milliseconds. */
  at: number;
  /** Whether it was typed in an earlier form of the same entry. */
  isMoved?: boolean;
}

const PREFIX = 'commons.unsaved.';
const KEPT_MS = milliseconds({ days: 7 });

export const keyOf = (userId: number | string, model: string, documentId: string | undefined, locale: string): string =>
  `${PREFIX}${userId}.${model}.${documentId ?? 'create'}.${locale}`;

/** What is kept under a key; null when nothing is, or it is too old. */
export function keptUnder(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < KEPT_MS ? kept : null;
  } catch {
    return null;
  }
}

export function keep(key: string, kept: Kept): void {
  forgetOld();
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or is full, still lets people type.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept then.
  }
}

function forgetOld(): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX)))
    if (keptUnder(key) === null) forget(key);
}

/** The fields whose value is no longer the saved one. Secrets are never kept. */
export function changedFields(
  values: Record<string, unknown>,
  initial: Record<string, unknown>,
  types: Record<string, { type: string } | undefined>,
): Record<string, unknown> {
  const isKept = (name: string) => types[name] !== undefined && types[name].type !== 'password';
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => isKept(name) && JSON.stringify(value) !== JSON.stringify(initial[name]),
    ),
  );
}
