import { useIntl } from 'react-intl';
import { messageId, useTranslate } from '../plugin';
import type { Summary } from './types';

/** What people read about a revision. */
export function useWords() {
  const t = useTranslate();
  const { formatDate, locale, messages } = useIntl();
  const known = (key: string, otherwise: string) => (messageId(key) in messages ? t(key) : otherwise);
  return {
    moment: (at: number) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    action: ({ action }: Summary) => known(`history.action.${action}`, action),
    author: ({ author, origin }: Summary) => author ?? known(`history.origin.${origin}`, origin),
    /** Where it comes from and why, as far as it is not said by its author. */
    circumstances: ({ author, origin, reason, action }: Summary) =>
      [
        author && origin !== 'admin' ? known(`history.origin.${origin}`, origin) : '',
        reason && action !== 'initial' ? known(`history.reason.${reason}`, '') : '',
      ].filter(Boolean),
    language: (code: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code,
  };
}
