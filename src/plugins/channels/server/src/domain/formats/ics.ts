import { toCalendar } from './calendar';
import { WHOLE_FILE, type Format } from './format';

/** iCalendar (RFC 5545), for sources whose records take place at a date. */
export const ics: Format = {
  extension: 'ics',
  label: { fr: 'Calendrier (iCalendar)', en: 'Calendar (iCalendar)', it: 'Calendario (iCalendar)' },
  contentType: 'text/calendar; charset=utf-8',
  pageSize: WHOLE_FILE,
  offers: ({ calendarEvent }) => calendarEvent !== undefined,
  write({ channel, source, chain: [locale] }, items) {
    const { name, slug, mission, links } = channel;
    const description = { name: name ?? slug, description: mission ?? '', url: links.self, locale };
    return toCalendar(
      description,
      items.flatMap(({ data }) => source.calendarEvent?.(data, locale) ?? []),
    );
  },
};
