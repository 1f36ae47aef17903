import { milliseconds } from 'date-fns';
import ICAL from 'ical.js';
import type { CalendarEvent, CalendarMoment } from '../source';
import { timeZones } from './time-zone-components';

export interface CalendarDescription {
  name: string;
  description: string;
  url: string;
  locale: string;
}

/** Lines are at most 75 octets with their line break's space: RFC 5545, section 3.1. */
const FOLD_OCTETS = 74;

// Without a declared type, ical.js would not escape their commas and semicolons.
const property = ICAL.design.icalendar.property as Record<string, { defaultType: string }>;
property['name'] = { defaultType: 'text' };
property['x-wr-calname'] = { defaultType: 'text' };
property['x-published-ttl'] = { defaultType: 'duration' };
const SEVERAL_LINES = new Set(['summary', 'description', 'location', 'comment']);

/**
 * An iCalendar object (RFC 5545, RFC 7986): one VEVENT a date, times in their zone with its VTIMEZONE. The same events
 * always give the same bytes: DTSTAMP is the last change, not now.
 */
export function toCalendar(description: CalendarDescription, events: CalendarEvent[]): string {
  ICAL.foldLength = FOLD_OCTETS;
  const calendar = new ICAL.Component('vcalendar');
  set(calendar, 'version', '2.0');
  set(calendar, 'prodid', '-//OduS//Channels//EN');
  set(calendar, 'calscale', 'GREGORIAN');
  set(calendar, 'method', 'PUBLISH');
  set(calendar, 'name', description.name);
  set(calendar, 'x-wr-calname', description.name);
  set(calendar, 'description', description.description);
  set(calendar, 'url', description.url);
  set(calendar, 'refresh-interval', 'PT1H', 'duration');
  set(calendar, 'x-published-ttl', 'PT1H');
  for (const zone of timeZones(events.flatMap(({ start, end }) => (end ? [start, end] : [start]))))
    calendar.addSubcomponent(zone);
  for (const event of events) calendar.addSubcomponent(toComponent(event, description.locale));
  return `${calendar.toString()}\r\n`;
}

function toComponent(event: CalendarEvent, locale: string): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const changedAt = instant(event.lastModified);
  set(component, 'uid', event.uid);
  set(component, 'dtstamp', changedAt);
  set(component, 'last-modified', changedAt);
  setMoment(component, 'dtstart', event.start);
  if (event.end) setMoment(component, 'dtend', 'date' in event.end ? { date: nextDay(event.end.date) } : event.end);
  else if ('date' in event.start) setMoment(component, 'dtend', { date: nextDay(event.start.date) });
  set(component, 'summary', event.summary).setParameter('language', event.language ?? locale);
  set(component, 'status', event.status);
  // Who subscribes is free while an exhibition is open: RFC 5545, section 3.8.2.7.
  if (isLong(event)) set(component, 'transp', 'TRANSPARENT');
  component.addPropertyWithValue('sequence', event.sequence);
  for (const name of ['description', 'location', 'comment'] as const) {
    const text = event[name];
    if (text) set(component, name, text);
  }
  if (event.geo) component.addPropertyWithValue('geo', [event.geo.latitude, event.geo.longitude]);
  if (event.url) set(component, 'url', event.url);
  if (event.imageUrl) set(component, 'image', event.imageUrl, 'uri');
  // RFC 7986, section 5.10: there may be several, each with how it is meant to be shown.
  if (event.thumbnailUrl) set(component, 'image', event.thumbnailUrl, 'uri').setParameter('display', 'THUMBNAIL');
  if (event.categories.length > 0) setCategories(component, event.categories);
  return component;
}

/** Whole days, and what goes on for more than one. */
function isLong({ start, end }: CalendarEvent): boolean {
  if ('date' in start) return true;
  return end !== undefined && clockOf(end) - clockOf(start) > milliseconds({ days: 1 });
}

const clockOf = (moment: CalendarMoment): number => {
  if ('date' in moment) return Date.parse(moment.date);
  return Date.parse('instant' in moment ? moment.instant : `${moment.wallTime}Z`);
};

function setMoment(component: ICAL.Component, name: string, moment: CalendarMoment): void {
  if ('date' in moment) {
    set(component, name, moment.date, 'date');
    return;
  }
  if ('instant' in moment) {
    set(component, name, instant(moment.instant));
    return;
  }
  set(component, name, moment.wallTime, 'date-time').setParameter('tzid', moment.timeZone);
}

/** DTEND of whole days is the day after the last one: RFC 5545, section 3.6.1. */
const nextDay = (date: string): string =>
  new Date(Date.parse(date) + milliseconds({ days: 1 })).toISOString().slice(0, 10);

function setCategories(component: ICAL.Component, categories: string[]): void {
  const list = new ICAL.Property('categories', component);
  list.setValues(categories.map(oneLine));
  component.addProperty(list);
}

const instant = (iso: string): ICAL.Time => ICAL.Time.fromJSDate(new Date(iso), true);

function set(component: ICAL.Component, name: string, value: string | ICAL.Time, type?: string): ICAL.Property {
  const created = new ICAL.Property(type ? [name, {}, type, ''] : name, component);
  if (typeof value !== 'string') created.setValue(value);
  else if (type === 'date') created.setValue(ICAL.Time.fromDateString(value));
  else if (type === 'date-time') created.setValue(ICAL.Time.fromDateTimeString(value));
  else created.setValue(SEVERAL_LINES.has(name) ? severalLines(value) : oneLine(value));
  component.addProperty(created);
  return created;
}

/** ical.js writes a control character as it is, and a line break in a URL would start another property. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, '');

const severalLines = (text: string): string =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(oneLine)
    .join('\n');
