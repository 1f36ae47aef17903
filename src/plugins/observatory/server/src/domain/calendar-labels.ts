import { addDays } from '../../../../../plugin-kit/calendar';
import { dayFormat, dayInstant } from '../../../../../plugin-kit/formats';
import { mondayOf, type CalendarDimension } from './calendar';
import type { LocalisedText } from './declarations';

const inWords = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  dayFormat(locale, options).format(dayInstant(day));

/** Any Monday: its week names the days. */
const A_MONDAY = '2026-01-05';

const WEEK_OF: LocalisedText = { fr: 'semaine du', en: 'week of', it: 'settimana del' };
const HOUR: LocalisedText = { fr: ' h', en: ':00', it: ':00' };

const labels: Record<CalendarDimension, (code: string, locale: string) => string> = {
  day: (code, locale) => inWords(code, locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
  week: (code, locale) =>
    `${WEEK_OF[locale] ?? ''} ${inWords(mondayOf(code), locale, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  month: (code, locale) => inWords(`${code}-15`, locale, { month: 'long', year: 'numeric' }),
  season: (code) => code.replace('-', '–'),
  weekday: (code, locale) => inWords(addDays(A_MONDAY, Number(code) - 1), locale, { weekday: 'long' }),
  hour: (code, locale) => `${Number(code)}${HOUR[locale] ?? ''}`,
};

/** A member of the calendar in words. */
export const calendarLabel = (dimension: CalendarDimension, code: string, locale: string): string =>
  labels[dimension](code, locale);

/** Dimensions of the calendar, as they are called. */
export const calendarDimensions: Record<CalendarDimension, LocalisedText> = {
  day: { fr: 'Jour', en: 'Day', it: 'Giorno' },
  week: { fr: 'Semaine', en: 'Week', it: 'Settimana' },
  month: { fr: 'Mois', en: 'Month', it: 'Mese' },
  season: { fr: 'Saison', en: 'Season', it: 'Stagione' },
  weekday: { fr: 'Jour de la semaine', en: 'Weekday', it: 'Giorno della settimana' },
  hour: { fr: 'Heure', en: 'Hour', it: 'Ora' },
};
