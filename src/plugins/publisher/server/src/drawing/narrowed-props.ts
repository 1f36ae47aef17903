import type { Locale } from '../domain/language';
import type { NarrowedList } from '../services/narrowing';
import type { Translate } from '../services/translate';

/** What every part of a list with filters is drawn from. */
export interface NarrowedProps {
  model: NarrowedList;
  locale: Locale;
  t: Translate;
}
