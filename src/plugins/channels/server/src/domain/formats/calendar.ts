import ICAL from 'ical.js';
import type { CalendarEvent, CalendarMoment } from '../source';
import { offset, transitions } from './time-zone-definition';

export interface CalendarDescription {
  name: string;
  description: string;
  url: string;
  locale: string;
}

/** Lines are at most 75 octets with their line break's space: RFC 5545, section 3.1. */
const FOLD_OCTETS = 74;
const DAY_MS = 86_400_000;

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
  for (const zone of timeZones(events)) calendar.addSubcomponent(zone);
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
  set(component, 'summary', event.summary).setParameter('language', locale);
  set(component, 'status', event.status);
  component.addPropertyWithValue('sequence', event.sequence);
  for (const name of ['description', 'location', 'comment'] as const) {
    const text = event[name];
    if (text) set(component, name, text);
  }
  if (event.geo) component.addPropertyWithValue('geo', [event.geo.latitude, event.geo.longitude]);
  if (event.url) set(component, 'url', event.url);
  if (event.imageUrl) set(component, 'image', event.imageUrl, 'uri');
  if (event.categories.length > 0) setCategories(component, event.categories);
  return component;
}

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
const nextDay = (date: string): string => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);

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

/** A VTIMEZONE for each zone, with the changes of offset of the years that the events need. */
function timeZones(events: CalendarEvent[]): ICAL.Component[] {
  const years = new Map<string, number[]>();
  for (const moment of events.flatMap(({ start, end }) => (end ? [start, end] : [start]))) {
    if (!('wallTime' in moment)) continue;
    years.set(moment.timeZone, [...(years.get(moment.timeZone) ?? []), Number(moment.wallTime.slice(0, 4))]);
  }
  return [...years].map(([timeZone, used]) => {
    // A loop: spreading thousands of years into Math.min would overflow the stack.
    const first = used.reduce((least, year) => Math.min(least, year));
    const last = used.reduce((most, year) => Math.max(most, year));
    return toTimeZone(timeZone, first, last);
  });
}

function toTimeZone(timeZone: string, firstYear: number, lastYear: number): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  set(component, 'tzid', timeZone);
  const changes = transitions(timeZone, firstYear - 1, lastYear);
  if (changes.length === 0) {
    const constant = offset(timeZone, Date.UTC(firstYear, 0, 1));
    component.addSubcomponent(observance('standard', Date.UTC(1970, 0, 1), constant, constant));
  }
  for (const { at, offsetBeforeMinutes, offsetAfterMinutes } of changes) {
    const kind = offsetAfterMinutes > offsetBeforeMinutes ? 'daylight' : 'standard';
    component.addSubcomponent(observance(kind, at, offsetBeforeMinutes, offsetAfterMinutes));
  }
  return component;
}

function observance(kind: 'standard' | 'daylight', at: number, before: number, after: number): ICAL.Component {
  const component = new ICAL.Component(kind);
  // The onset is a wall time of the offset that ends: RFC 5545, section 3.6.5.
  set(component, 'dtstart', new Date(at + before * 60_000).toISOString().slice(0, 19), 'date-time');
  for (const [name, minutes] of [
    ['tzoffsetfrom', before],
    ['tzoffsetto', after],
  ] as const) {
    component.addPropertyWithValue(name, ICAL.UtcOffset.fromSeconds(minutes * 60));
  }
  return component;
}
