import type { Calendar, CalendarEntry } from '../../../server/src/domain/dates/calendar';
import type { DateOption } from '../../../server/src/domain/dates/date-option';
import type { Term } from '../../../server/src/domain/dates/dated-entry';
import type { Point } from '../../../server/src/domain/map/point';

export type { CalendarEntry, DateOption, Point, Term };

export interface StatusWord {
  code: string;
  tone: string;
  label: string;
}

/** What the server says of dated entries before any is shown. */
export interface Settings {
  uid: string;
  /** Attributes of the form that say when. */
  attributes: { date: string; time: string; endDate: string; endTime: string; status: string };
  /** Relations of the form that say where, what and for whom. */
  relations: string[];
  statuses: StatusWord[];
  distanceKm: number;
  /** By type: the relations to the organisations that answer for an entry or for a part of it. */
  answering: Record<string, string[]>;
  /** Organisations in whose name the reader writes. */
  organisations: Term[];
  mayMove: boolean;
  mayPublish: boolean;
  mayCreate: boolean;
}

export interface CalendarData extends Calendar {
  options: DateOption[];
}

export interface Place extends Term {
  commune: Term | null;
  point: Point | null;
  isApproximate: boolean;
}

export interface PlacesData {
  placeUid: string;
  places: Place[];
  communes: (Term & { code: string; point: Point | null })[];
  tiles: { url: string; attribution: string } | null;
}
