import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { t } from './translations';

/** Says a message of this plugin in the language of the reader. */
export function useSay() {
  const { formatMessage } = useIntl();
  return useCallback(
    (key: string, values?: Record<string, string | number>) =>
      formatMessage({ id: t(key), defaultMessage: key }, values) as unknown as string,
    [formatMessage],
  );
}
