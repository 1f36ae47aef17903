import ICAL from 'ical.js';
import { tzlib_get_ical_block as readBlock } from 'timezones-ical-library';
import type { CalendarMoment } from '../source';
import { offset, transitions } from './time-zone-definition';

const HOUR_MS = 3_600_000;

/** A VTIMEZONE for each zone (RFC 5545, section 3.6.5), right for the years of the moments. */
export function timeZones(moments: CalendarMoment[]): ICAL.Component[] {
  const years = new Map<string, [first: number, last: number]>();
  for (const moment of moments) {
    if (!('wallTime' in moment)) continue;
    const year = Number(moment.wallTime.slice(0, 4));
    const [first, last] = years.get(moment.timeZone) ?? [year, year];
    years.set(moment.timeZone, [Math.min(first, year), Math.max(last, year)]);
  }
  return [...years].map(([timeZone, [first, last]]) => toTimeZone(timeZone, first, last));
}

const known = new Map<string, string>();

/** By rules, which Outlook asks for, where they are right for these years; else change by change. */
function toTimeZone(timeZone: string, firstYear: number, lastYear: number): ICAL.Component {
  const key = `${timeZone} ${firstYear} ${lastYear}`;
  let text = known.get(key);
  if (text === undefined) {
    const byRules = componentByRules(timeZone);
    const isRight = byRules !== null && agrees(byRules, timeZone, firstYear - 1, lastYear);
    text = (isRight ? byRules : componentByChanges(timeZone, firstYear, lastYear)).toString();
    known.set(key, text);
  }
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

function componentByRules(timeZone: string): ICAL.Component | null {
  const [block] = readBlock(timeZone);
  if (!block?.startsWith('BEGIN:VTIMEZONE')) return null;
  const component = new ICAL.Component(ICAL.parse(block) as unknown[]);
  // They date the library, and would change the bytes of every calendar with it.
  component.removeAllProperties('last-modified');
  component.removeAllProperties('x-lic-location');
  return component;
}

/** Whether the rules give the offsets of the IANA zone: around each change, and twice a month. */
function agrees(component: ICAL.Component, timeZone: string, firstYear: number, lastYear: number): boolean {
  const zone = new ICAL.Timezone({ component, tzid: timeZone });
  const around = transitions(timeZone, firstYear, lastYear).flatMap(({ at }) => [at - HOUR_MS * 2, at + HOUR_MS * 2]);
  const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, month) => month);
  const regular = months.flatMap((month) => [1, 15].map((day) => Date.UTC(firstYear, month, day, 12)));
  return [...around, ...regular].every((at) => {
    const minutes = offset(timeZone, at);
    const wall = ICAL.Time.fromDateTimeString(new Date(at + minutes * 60_000).toISOString().slice(0, 19));
    return zone.utcOffset(wall) === minutes * 60;
  });
}

function componentByChanges(timeZone: string, firstYear: number, lastYear: number): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', timeZone);
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
  const onset = new Date(at + before * 60_000).toISOString().slice(0, 19);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before * 60));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(after * 60));
  return component;
}
