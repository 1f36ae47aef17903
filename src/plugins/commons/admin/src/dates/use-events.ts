import type { EventInput } from '@fullcalendar/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import { timeInWords } from '../../../../../plugin-kit/dates-in-words';
import { useTranslate } from '../plugin';
import { entryAddress, placeOf, placeOfOption, toneOf, useMarks } from './entry-words';
import { shortenDays } from './shorten-days';
import type { CalendarData, CalendarEntry, Settings } from './types';
import { addDays } from '../../../../../plugin-kit/calendar';

/** What a day of a month shows before it says how many more there are: a thousand dates drawn at once hold the reader. */
const SHOWN_A_DAY = 4;

/** What FullCalendar draws. In a month, the first of each day and how many more begin that day. */
export function useEvents(
  { entries, names, options }: CalendarData,
  settings: Settings,
  isMonth: boolean,
): EventInput[] {
  const t = useTranslate();
  const { locale } = useIntl();
  const marksOf = useMarks(settings);
  const { colors } = useTheme();
  return useMemo(() => {
    const colour = (tone: string, isFilled = true) => ({
      backgroundColor: isFilled ? colors[`${tone}100` as keyof typeof colors] : colors.neutral0,
      borderColor: colors[`${tone}600` as keyof typeof colors],
      textColor: colors.neutral800,
    });
    const hourOf = (time: string | null) => (time ? timeInWords(time, locale) : '');
    const ofEntries = entries.map((entry): EventInput => {
      const marks = marksOf(entry).join(', ');
      return {
        ...{
          id: `${entry.id} ${entry.isDraft}`,
          title: entry.title,
          ...when(entry),
          ...colour(toneOf(settings, entry), entry.isMine),
        },
        url: `/admin${entryAddress(settings.uid, entry.id)}`,
        classNames: [entry.isDraft ? 'odus-draft' : '', entry.isMine ? 'odus-mine' : ''].filter(Boolean),
        extendedProps: {
          ...{ entry, marks, rank: 0, hour: hourOf(entry.time) },
          full: [entry.time, entry.title, placeOf(entry, names), marks].filter(Boolean).join(' · '),
        },
      };
    });
    const ofOptions = options.map((option): EventInput => {
      const title = [option.organisation.name, option.audience, placeOfOption(option)].filter(Boolean).join(', ');
      const marks = t(option.isExpired ? 'marks.expired' : 'marks.option');
      return {
        ...{ id: option.id, title, ...when({ ...option, endDate: null, endTime: null }), ...colour('alternative') },
        ...{ editable: false, interactive: true, classNames: ['odus-draft'] },
        extendedProps: {
          option,
          rank: 0,
          marks,
          hour: hourOf(option.time),
          full: [marks, option.time, title].filter(Boolean).join(' · '),
        },
      };
    });
    const events = [...ofOptions, ...ofEntries];
    if (!isMonth) return events;
    const { shown, more } = shortenDays(events, SHOWN_A_DAY);
    const ofMore = more.map(({ day, count }): EventInput => {
      const title = t('calendar.more', { count });
      return {
        ...{ id: `more ${day}`, title, start: day, allDay: true, editable: false, interactive: true },
        ...{ backgroundColor: 'transparent', borderColor: 'transparent', textColor: colors.primary700 },
        ...{ classNames: ['odus-more'], extendedProps: { rank: 1, full: title } },
      };
    });
    return [...shown, ...ofMore];
  }, [entries, names, options, settings, isMonth, marksOf, colors, locale, t]);
}

type When = Pick<CalendarEntry, 'date' | 'time' | 'endDate' | 'endTime'>;

function when({ date, time, endDate, endTime }: When): EventInput {
  if (!time) return { start: date, end: endDate ? addDays(endDate, 1) : undefined, allDay: true };
  const nextDay = endTime && endTime < time ? addDays(date, 1) : date;
  return { start: `${date}T${time}:00Z`, end: endTime ? `${endDate ?? nextDay}T${endTime}:00Z` : undefined };
}
