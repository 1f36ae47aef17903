import { useIntl } from 'react-intl';
import type { Period } from '../../server/src/domain/months';
import type { ShownCount } from '../../server/src/domain/suppression';
import { useTranslate } from './plugin';

/** Numbers and months as the reader's language writes them. */
export function useNumbers() {
  const t = useTranslate();
  const { formatNumber, formatDate } = useIntl();
  const month = (code: string) =>
    formatDate(`${code}-01T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const counted = (key: 'deliveries' | 'clicks', count: ShownCount): string =>
    count === 'few' ? t(`${key}.few`) : t(key, { count });
  return {
    /** A sentence about a number: `deliveries`, `clicks`. */
    counted,
    /** How often something was delivered, and the clicks that it brought if there are any. */
    gained: (deliveries: ShownCount, clicks: ShownCount): string =>
      [counted('deliveries', deliveries), ...(clicks === 0 ? [] : [counted('clicks', clicks)])].join(' · '),
    number: (count: ShownCount): string => (count === 'few' ? t('few') : formatNumber(count)),
    period: ({ from, to }: Period): string => t('period', { from: month(from), to: month(to) }),
  };
}
