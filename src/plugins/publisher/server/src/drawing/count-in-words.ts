import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import type { NarrowedList } from '../services/narrowing';

/** « 60 dates », in the words of the source. */
export function countInWords(
  { siteChannel, total }: Pick<NarrowedList, 'siteChannel' | 'total'>,
  locale: Locale,
): string {
  const { one, many } = siteChannel.presentation.counted;
  const isOne = new Intl.PluralRules(locale).select(total) === 'one';
  return inLanguage(isOne ? one : many, locale).replace('{count}', new Intl.NumberFormat(locale).format(total));
}
