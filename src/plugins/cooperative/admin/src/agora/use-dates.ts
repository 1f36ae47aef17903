import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Says instants (milliseconds) as people do: a day and an hour, in their own time zone. */
export function useDates() {
  const { formatDate } = useIntl();
  return useCallback((at: number) => formatDate(at, { dateStyle: 'long', timeStyle: 'short' }), [formatDate]);
}
