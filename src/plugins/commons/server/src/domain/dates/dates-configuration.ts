import type { Texts } from '../map/places-configuration';

/** How a status reads and looks: `tone` is a colour of the Design System, never the only sign. */
export interface Status {
  label: Texts;
  tone: 'primary' | 'success' | 'secondary' | 'warning' | 'danger' | 'neutral' | 'alternative';
  /** Nothing happens then: it clashes with nobody. */
  isOff?: boolean;
}

/** Terms that an entry points to along a path, and the attributes of their name and code. */
export interface TermPath {
  path: string;
  name: string;
  code?: string;
}

/** Which type happens at a date, and how. Paths are attributes along relations, `production.title`. */
export interface DatesConfiguration {
  uid: string;
  /** `instant` is UTC and indexed; the others are wall times of the territory. */
  start: { instant: string; date: string; time: string };
  end: { date: string; time: string };
  /** Attributes of an hour of the day that move with the start. */
  alongside: string[];
  /** Paths of the title; the first that is not empty. */
  titles: string[];
  /** Attribute of the status, and its values. */
  status: string;
  statuses: Record<string, Status>;
  /** Paths of the code of what kind of thing it is; the first that is not empty. */
  kinds: string[];
  /** Kinds that clash with nobody. */
  quietKinds: string[];
  /** Relations to one: the place, its hall, the commune when there is no place, what is performed. */
  place: string;
  hall: { relation: string; name: string };
  commune: string;
  performed: string;
  organisers: TermPath;
  /** Festivals, seasons: dates of the same one are not each other's rivals. */
  gatherings: TermPath;
  disciplines: TermPath;
  /** What makes two dates speak to the same public. */
  publics: TermPath[];
  /** Codes among them that say nothing: everyone. */
  commonPublics: string[];
  /** How far people look for clashes unless they choose. */
  distanceKm: number;
}
