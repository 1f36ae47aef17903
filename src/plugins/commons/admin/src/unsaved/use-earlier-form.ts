import { useEffect } from 'react';
import { forget, keep, keptUnder, type Kept } from './kept';

/** The form of a new entry that names no language is sent to that of the default one as soon as the page knows it. */
const SENT_WITHIN_MS = 60_000;

const isStillTyped = ({ at }: Kept): boolean => Date.now() - at < SENT_WITHIN_MS;

/** What was typed in a form and not saved, unless `useEarlierForm` puts it back by itself. */
export function offeredIn(storageKey: string, earlierKey: string | null): Kept | null {
  const own = keptUnder(storageKey);
  const kept = own ?? (earlierKey === null ? null : keptUnder(earlierKey));
  const isPutBack = kept !== null && (kept !== own || kept.isMoved === true) && isStillTyped(kept);
  return isPutBack ? null : kept;
}

/**
 * A form that goes on from an earlier one, which knew no language: what was typed there is put in this one. Strapi may draw the form
 * twice meanwhile, so it stays kept until something is typed again.
 */
export function useEarlierForm(
  storageKey: string,
  earlierKey: string | null,
  put: (changed: Record<string, unknown>) => void,
): void {
  // The earlier form keeps what is typed in it when it goes: effects of this one come after.
  useEffect(() => {
    const earlier = earlierKey === null ? null : keptUnder(earlierKey);
    if (earlierKey !== null && earlier && !keptUnder(storageKey)) {
      keep(storageKey, { ...earlier, isMoved: true });
      forget(earlierKey);
    }
    const kept = keptUnder(storageKey);
    if (kept?.isMoved && isStillTyped(kept)) put(kept.changed);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, in the form that just opened
  }, []);
}
