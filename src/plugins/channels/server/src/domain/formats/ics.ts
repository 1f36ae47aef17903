import type { CalendarEvent } from '../source';
import { toCalendar } from './calendar';
import { WHOLE_FILE, type FeedItem, type Format } from './format';

/** iCalendar (RFC 5545), for sources whose records take place at a date. */
export const ics: Format = {
  extension: 'ics',
  label: { fr: 'Calendrier (iCalendar)', en: 'Calendar (iCalendar)', it: 'Calendario (iCalendar)' },
  readers: {
    fr: 'un agenda : téléphone, Google, Outlook',
    en: 'a calendar: phone, Google, Outlook',
    it: 'un calendario: telefono, Google, Outlook',
  },
  contentType: 'text/calendar; charset=utf-8',
  pageSize: WHOLE_FILE,
  carries: 'calendarEvent',
  offers: ({ calendarEvent }) => calendarEvent !== undefined,
  write({ channel, source, chain: [locale] }, items) {
    const { name, slug, mission, links } = channel;
    const description = { name: name ?? slug, description: mission ?? '', url: links.self, locale };
    return toCalendar(
      description,
      items.flatMap(({ data, history }) => {
        const event = source.calendarEvent?.(data, locale);
        return event ? [history ? revised(event, history) : event] : [];
      }),
    );
  },
};

/**
 * What subscribers see changes also by a venue, a production, a festival or the channel's own words: the channel's log
 * knows of all of them. Neither number ever goes down.
 */
function revised(event: CalendarEvent, { changedAt, revision }: NonNullable<FeedItem['history']>): CalendarEvent {
  const changed = new Date(changedAt).toISOString();
  return {
    ...event,
    sequence: event.sequence + revision,
    lastModified: event.lastModified > changed ? event.lastModified : changed,
  };
}
