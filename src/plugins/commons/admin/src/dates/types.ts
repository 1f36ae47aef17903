export interface Term {
  id: string;
  name: string;
}

export interface Point {
  latitude: number;
  longitude: number;
}

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
  /** Organisations in whose name the reader writes. */
  organisations: Term[];
  mayMove: boolean;
  mayPublish: boolean;
  mayCreate: boolean;
}

export interface CalendarEntry {
  id: string;
  title: string;
  date: string;
  time: string | null;
  endDate: string | null;
  endTime: string | null;
  status: string | null;
  isDraft: boolean;
  isPublished: boolean;
  isMine: boolean;
  place: string | null;
  hall: string | null;
  commune: string | null;
  organisers: string[];
  disciplines: string[];
  hasRival: boolean;
}

export interface DateOption {
  id: string;
  date: string;
  time: string | null;
  place: Term | null;
  commune: Term | null;
  audience: string;
  note: string;
  organisation: Term;
  author: string;
  expiresDate: string | null;
  isExpired: boolean;
  isMine: boolean;
}

export interface CalendarData {
  entries: CalendarEntry[];
  names: Record<string, string>;
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
