import { tzOffset } from '@date-fns/tz';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import type { CalendarEvent } from '../source';
import { toCalendar } from './calendar';

const description = {
  name: 'Concerts, églises; chapelles',
  description: 'Été',
  url: 'https://odus.example/c',
  locale: 'fr',
};
const concert: CalendarEvent = {
  uid: 'abc@odus.example',
  summary: 'Vêpres, « à six » ; Gabrieli',
  start: { wallTime: '2027-03-12T20:30:00', timeZone: 'Europe/Paris' },
  end: { wallTime: '2027-03-12T22:00:00', timeZone: 'Europe/Paris' },
  status: 'CONFIRMED',
  sequence: 3,
  lastModified: '2026-11-20T08:00:00.000Z',
  categories: ['Musique', 'Ancienne, baroque'],
  location: 'Collégiale, Place du Temple, 05100 Briançon',
  geo: { latitude: 44.90028, longitude: 6.64278 },
};
const calendar = (...events: CalendarEvent[]) => toCalendar(description, events);
const unfolded = (text: string) => text.replace(/\r\n /g, '');

describe('a calendar', () => {
  it('has a picture, and the small one for lists', () => {
    const imageUrl = 'https://odus.example/uploads/nef.jpg';
    const thumbnailUrl = 'https://odus.example/uploads/thumbnail_nef.jpg';
    expect(unfolded(calendar({ ...concert, imageUrl, thumbnailUrl })).split('\r\n')).toEqual(
      expect.arrayContaining([`IMAGE;VALUE=URI:${imageUrl}`, `IMAGE;DISPLAY=THUMBNAIL;VALUE=URI:${thumbnailUrl}`]),
    );
  });

  it('holds one event a date, with the hour of its zone and the identity that it will keep', () => {
    expect(unfolded(calendar(concert)).split('\r\n')).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Concerts\\, églises\\; chapelles',
        'UID:abc@odus.example',
        'DTSTAMP:20261120T080000Z',
        'DTSTART;TZID=Europe/Paris:20270312T203000',
        'DTEND;TZID=Europe/Paris:20270312T220000',
        'SUMMARY;LANGUAGE=fr:Vêpres\\, « à six » \\; Gabrieli',
        'SEQUENCE:3',
        'STATUS:CONFIRMED',
        'CATEGORIES:Musique,Ancienne\\, baroque',
        'GEO:44.90028;6.64278',
      ]),
    );
  });

  it('is the same to the byte when nothing changed', () => {
    expect(calendar(concert)).toBe(calendar(concert));
  });

  it('ends a whole day on the next one, and has no zone for it', () => {
    const lines = calendar({ ...concert, start: { date: '2027-03-27' }, end: { date: '2027-03-28' } }).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20270327', 'DTEND;VALUE=DATE:20270329']));
    expect(lines.join('\n')).not.toContain('VTIMEZONE');
  });

  it('has the rules of its zone where they are right, for Outlook, and else each change', () => {
    const zoned = (timeZone: string, year: number) =>
      calendar({ ...concert, start: { wallTime: `${year}-07-12T20:30:00`, timeZone }, end: { date: '2027-07-12' } });
    expect(zoned('Europe/Paris', 2027).match(/RRULE:.*/g)).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    for (const [timeZone, year] of [
      ['Europe/Paris', 1943],
      ['Africa/Casablanca', 2027],
      ['America/New_York', 2027],
      ['Europe/Paris', 2060],
    ] as const) {
      const text = zoned(timeZone, year);
      const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const zone = new ICAL.Timezone({ component: component.getFirstSubcomponent('vtimezone') as ICAL.Component });
      const noon = Date.UTC(year, 6, 12, 12);
      expect(zone.utcOffset(ICAL.Time.fromDateTimeString(`${year}-07-12T12:00:00`))).toBe(
        tzOffset(timeZone, new Date(noon)) * 60,
      );
    }
  });

  it('leaves subscribers free during whole days and what lasts more than one, and busy at a concert', () => {
    const transparent = (event: Partial<CalendarEvent>) =>
      calendar({ ...concert, ...event }).includes('TRANSP:TRANSPARENT');
    expect(transparent({ start: { date: '2026-11-01' }, end: { date: '2027-01-31' } })).toBe(true);
    expect(transparent({ end: { wallTime: '2027-03-14T17:00:00', timeZone: 'Europe/Paris' } })).toBe(true);
    expect(transparent({})).toBe(false);
  });

  it.each([
    ['before the clocks go forward', '2027-03-27T23:30:00', '2027-03-27T22:30:00.000Z'],
    ['after the clocks go forward', '2027-03-28T03:30:00', '2027-03-28T01:30:00.000Z'],
    ['after the clocks go back', '2026-10-25T03:30:00', '2026-10-25T02:30:00.000Z'],
    ['in summer', '2027-07-14T21:00:00', '2027-07-14T19:00:00.000Z'],
  ])('says the same instant to another reader %s', (_when, wallTime, instant) => {
    const start = { wallTime, timeZone: 'Europe/Paris' };
    const { end: _end, ...withoutEnd } = concert;
    const [event] = convertIcsCalendar(undefined, calendar({ ...withoutEnd, start })).events ?? [];
    expect(event?.start.date.toISOString()).toBe(instant);
  });

  it('lets no text start another property, and folds within 75 octets', () => {
    const hostile = `a\r\nX-EVIL:1\u0000\u2028${'é'.repeat(200)}`;
    const text = calendar({
      ...concert,
      uid: hostile,
      url: hostile,
      summary: hostile,
      location: hostile,
      categories: [hostile],
    });
    expect(text).not.toMatch(/^X-EVIL/m);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')).toHaveLength(1);
  });
});
