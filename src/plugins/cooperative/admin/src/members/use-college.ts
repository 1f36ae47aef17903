import { useIntl } from 'react-intl';
import type { College } from './types';

/** Names colleges in the language of the reader, else in French. */
export function useCollege(colleges: College[]): (code: string) => string {
  const { locale } = useIntl();
  return (code) => {
    const label = colleges.find((college) => college.code === code)?.label;
    return (locale === 'en' || locale === 'it' ? label?.[locale] : undefined) || (label?.fr ?? code);
  };
}
