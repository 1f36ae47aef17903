import type { Server } from 'node:http';
import ICAL from 'ical.js';
import request from 'supertest';

/** What is said of a date, wherever it is read. */
export interface Said {
  /** Its document, or the name of its page. */
  key: string;
  title: string;
  /** Local, to the minute. */
  startsAt: string;
  venue: string;
  isCancelled: boolean;
}

/** One line a date, in an order of its own: two readings are the same or they are not. */
export const linesOf = (dates: Said[]): string[] =>
  dates
    .map(({ key, title, startsAt, venue, isCancelled }) =>
      [key, startsAt, title, venue, ...(isCancelled ? ['cancelled'] : [])].join(' | '),
    )
    .sort();

/** A channel and the pages of the site as their readers have them. */
export function readingsOf(server: Server, channel: string) {
  const get = (path: string) => request(server).get(path).set('Accept-Encoding', 'identity');

  return {
    async items(): Promise<Said[]> {
      const { body } = await get(`/api/channels/${channel}/items?pageSize=100`).expect(200);
      return (body.data as Item[]).map(saidByItem);
    },
    async calendar(): Promise<Said[]> {
      const { text } = await get(`/api/channels/${channel}.ics`).expect(200);
      return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(saidByEvent);
    },
    async list(): Promise<Said[]> {
      const { text } = await get(`/fr/agenda/${channel}?from=2090-01-01`).expect(200);
      return [...text.matchAll(ROW)].map(saidByRow);
    },
    /** Nothing when there is no page at this address. */
    async page(key: string): Promise<Said[]> {
      const { status, text } = await get(`/fr/performance/${key}`);
      return status === 200 ? [saidByPage(key, text)] : [];
    },
  };
}

interface Item {
  documentId: string;
  title: string;
  startDate: string;
  startTime: string;
  venue: { name: string };
  status: { code: string };
}

const saidByItem = ({ documentId, title, startDate, startTime, venue, status }: Item): Said => ({
  key: documentId,
  title,
  startsAt: `${startDate}T${startTime}`,
  venue: venue.name,
  isCancelled: status.code === 'cancelled',
});

function saidByEvent(component: ICAL.Component): Said {
  const { uid, summary, location, startDate } = new ICAL.Event(component);
  return {
    key: uid.split('@')[0] ?? '',
    title: summary.replace(/^ANNULÉ – /, ''),
    startsAt: startDate.toString().slice(0, 16),
    venue: location.split(',')[0] ?? '',
    isCancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
  };
}

/** A date of a list: when, its page, its title, who, where. */
const ROW =
  /<li class="row( cancelled)?"><time datetime="([^"]{16})[^>]*>[^<]*<\/time><div><h3><a href="[^"]*\/fr\/performance\/([^"]+)">([^<]*)<\/a><\/h3>.*?<p>([^<,]*), /g;

const saidByRow = ([, cancelled, startsAt = '', key = '', title = '', venue = '']: RegExpMatchArray): Said => ({
  ...{ key, title, startsAt, venue },
  isCancelled: cancelled !== undefined,
});

const saidByPage = (key: string, html: string): Said => ({
  key,
  title: first(html, /<h1[^>]*>([^<]*)</),
  startsAt: first(html, /<time datetime="([^"]{16})/),
  venue: first(html, /<dt>Lieu<\/dt><dd><a [^>]*>([^<]*)</),
  // The other dates of its show have their own marks further down.
  isCancelled: first(html, /class="entry-panel">(.*?)class="entry-actions/).includes('>Annulé</li>'),
});

const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';
