import frLocale from '@fullcalendar/core/locales/fr';
import itLocale from '@fullcalendar/core/locales/it';
import type { EventContentArg } from '@fullcalendar/core';
import dayGridPlugin from '@fullcalendar/daygrid';
import interactionPlugin from '@fullcalendar/interaction';
import FullCalendar from '@fullcalendar/react';
import timeGridPlugin from '@fullcalendar/timegrid';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useTranslate } from '../plugin';
import { CalendarFrame } from './CalendarFrame';
import { today } from './days';
import { entryAddress } from './entry-words';
import type { Move } from './MoveDialog';
import type { CalendarData, CalendarEntry, DateOption, Settings } from './types';
import { useEvents } from './use-events';

const PLUGINS = [dayGridPlugin, timeGridPlugin, interactionPlugin];
const LOCALES = [frLocale, itLocale];
const GRIDS = { month: 'dayGridMonth', week: 'timeGridWeek' } as const;
/** Where a week begins to be drawn, unless something is earlier. */
const USUAL_FIRST_HOUR = '08:00';
/** How many more a day has comes after what it shows. */
const ORDER = ['rank', 'start', '-duration', 'allDay', 'title'];

export interface ViewProps {
  data: CalendarData;
  settings: Settings;
  from: string;
  date: string;
  onMove: (move: Move) => void;
  onOption: (option: DateOption) => void;
}

interface CalendarGridProps extends ViewProps {
  view: keyof typeof GRIDS;
  onDay: (day: string) => void;
}

/** A month or a week. Times are those of the territory whatever the reader's machine says: the grid reads them as UTC. */
export function CalendarGrid({ data, settings, view, date, onMove, onOption, onDay }: CalendarGridProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const navigate = useNavigate();
  const events = useEvents(data, settings, view === 'month');
  const rivalDays = useMemo(
    () => new Set(data.entries.flatMap(({ hasRival, date: day }) => (hasRival ? [day] : []))),
    [data],
  );
  return (
    <CalendarFrame $rival={t('marks.rival')}>
      <FullCalendar
        key={`${view} ${date}`}
        plugins={PLUGINS}
        initialView={GRIDS[view]}
        initialDate={date}
        locales={LOCALES}
        locale={locale}
        firstDay={1}
        timeZone="UTC"
        now={today()}
        headerToolbar={false}
        height="auto"
        slotMinTime={firstHour(data)}
        slotMaxTime="26:00:00"
        slotEventOverlap={false}
        slotDuration="01:00:00"
        allDayText={t('calendar.noHour')}
        eventOrder={ORDER}
        eventDisplay="block"
        displayEventTime={false}
        defaultTimedEventDuration="01:30"
        editable={settings.mayMove}
        eventDurationEditable={false}
        events={events}
        eventContent={Content}
        dayCellClassNames={({ date: day }) =>
          view === 'month' && rivalDays.has(day.toISOString().slice(0, 10)) ? ['odus-rival'] : []
        }
        // FullCalendar names a cell after its day alone, which hides what is in it from who only hears names.
        dayCellDidMount={({ el }) => el.removeAttribute('aria-labelledby')}
        eventClick={({ event, jsEvent }) => {
          jsEvent.preventDefault();
          const { entry, option } = event.extendedProps as { entry?: CalendarEntry; option?: DateOption };
          if (!entry && !option) onDay(event.startStr);
          if (option) onOption(option);
          if (entry) void navigate(entryAddress(settings.uid, entry.id));
        }}
        eventDrop={({ event, revert }) => {
          const { entry } = event.extendedProps as { entry: CalendarEntry };
          const dropped = event.startStr;
          // The dialog asks first: until it has answered nothing has moved.
          revert();
          onMove({ entry, to: { date: dropped.slice(0, 10), time: event.allDay ? null : dropped.slice(11, 16) } });
        }}
      />
    </CalendarFrame>
  );
}

/** A concert at dawn is in the week too. */
function firstHour({ entries, options }: CalendarData): string {
  const times = [...entries, ...options].flatMap(({ time }) => time ?? []);
  const earliest = times.reduce((first, time) => (time < first ? time : first), USUAL_FIRST_HOUR);
  return `${earliest.slice(0, 2)}:00:00`;
}

const Content = ({ event }: EventContentArg) => {
  const { hour, marks } = event.extendedProps as { hour: string; marks: string };
  return (
    <div className="odus-event" title={event.extendedProps.full as string}>
      {marks && <em>{marks} · </em>}
      {hour && <b>{hour} </b>}
      {event.title}
    </div>
  );
};
