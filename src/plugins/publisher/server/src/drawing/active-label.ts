import { shortDay, timeInWords } from '../../../../../plugin-kit/dates-in-words';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import type { ActiveFilter } from '../domain/list-state';
import type { NarrowedList } from '../services/narrowing';
import type { Message, Translate } from '../services/translate';

/** A filter that is on, in words: « Briançon », « ce week-end », « du 1er au 5 mars ». */
export function activeLabel(
  { parameter, value }: ActiveFilter,
  model: NarrowedList,
  locale: Locale,
  t: Translate,
): string {
  switch (parameter) {
    case 'q':
      return t('active.q', { value });
    case 'when':
      return t(`period.${value}` as Message);
    case 'dates':
      return datesLabel(value, locale, t);
    case 'weekday':
      return value
        .split(',')
        .map((day) => t(`weekday.${day}` as Message))
        .join(', ');
    case 'startsAfter':
      return t('active.startsAfter', { value: timeInWords(value, locale) });
    case 'around': {
      const name = model.places.find(({ code }) => code === value)?.name ?? value;
      return t('active.around', { value: name, radius: model.state.radius ?? '' });
    }
    default:
      return measureLabel(parameter, value, model, locale) ?? model.labels.get(`${parameter}:${value}`) ?? value;
  }
}

function measureLabel(parameter: string, value: string, { siteChannel }: NarrowedList, locale: Locale): string | null {
  const measure = siteChannel.presentation.measures?.find((one) => one.parameter === parameter);
  return measure ? inLanguage(measure.chosen, locale).replace('{value}', value) : null;
}

function datesLabel(value: string, locale: Locale, t: Translate): string {
  const [from = '', to = ''] = value.split('/');
  if (from && from === to) return shortDay(from, locale);
  if (from && to) return t('active.range', { from: shortDay(from, locale), to: shortDay(to, locale) });
  return from ? t('active.from', { value: shortDay(from, locale) }) : t('active.to', { value: shortDay(to, locale) });
}
