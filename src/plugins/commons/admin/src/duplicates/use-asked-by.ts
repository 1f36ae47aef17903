import { useTranslate } from '../plugin';

/** Who put a pair in the queue, in words. */
export function useAskedBy(): (pair: { askedBy: string | null }) => string {
  const t = useTranslate();
  return ({ askedBy }) => (askedBy ? t('duplicates.askedBy', { name: askedBy }) : t('duplicates.asked'));
}
