import { useSay } from '../plugin';

/** Who put a pair in the queue, in words. */
export function useAskedBy(): (pair: { askedBy: string | null }) => string {
  const say = useSay();
  return ({ askedBy }) => (askedBy ? say('duplicates.askedBy', { name: askedBy }) : say('duplicates.asked'));
}
