import type { Card } from '../../../../../plugin-kit/presentation';
import type { FilePermission, LibraryImage, Original, Overlay } from './curation/overlay';
import type { Filter } from './filter/filter';
import type { Phrases } from './filter/phrases';
import type { Shape } from './shape/shape';

/**
 * What a channel draws from. A source is declared in `config/plugins.ts`; the plugin knows nothing else of the
 * content type. Every published type that is not declared gets a source derived from its schema.
 */
export interface Source<Data = unknown> {
  /** Content type of the entries, `api::performance.performance`. */
  uid: string;
  /** Public name, plural and kebab-case: `performances`. */
  name: string;
  label: LocalisedText;
  /** What a published entry gives, with the entries that it needs; null when it must not be published. Pure. */
  project(entry: PublishedEntry, lookup: Lookup): Data | null;
  /** When it takes place. Absent for what has no date (an organisation, a venue). */
  period?(data: Data): Period;
  /** The local day and hour of its beginning, the hour null when it is not known; null when the day is not. From `period` when absent. */
  localStart?(data: Data): LocalStart | null;
  /** Numbers that readers may name, such as an age or what they would pay at most: as many as `MAX_MEASURES`. */
  measures?: Measure<Data>[];
  /** Instant (ISO 8601, UTC) before which it must not be seen: an embargo. */
  availableFrom?(data: Data): string | null;
  /** Instants (ISO 8601, UTC) at which time alone makes it shown otherwise: the permission of a picture ends. */
  changesAt?(data: Data): string[];
  /** The record as it is shown at an instant, in milliseconds. */
  shownAt?(data: Data, at: number): Data;
  /** Whether it is announced and will not take place: readers are notified once, apart from other changes. */
  isCancelled?(data: Data): boolean;
  /** The relation that leads from an entry to the one that it was merged into, and the URI of that one. */
  mergedInto?: { attribute: string; uri(documentId: string): string };
  /** Other names of request parameters for fields of terms: `{ commune: 'territory' }`. */
  parameters?: Record<string, string>;
  /** What filters compare and what items hold, in the order of the items. */
  fields: Field<Data>[];
  /** The questions that its fields answer, by which people find them, and the other words that they have for each field. */
  fieldGroups?: FieldGroup[];
  fieldSynonyms?: Record<string, Record<string, string[]>>;
  /** How people say its conditions, and conditions and shapes that are ready for them. */
  phrases?: Phrases;
  readyConditions?: ReadyCondition[];
  readyShapes?: ReadyShape[];
  /** Fields that the cooperative declared in the database, such as its facets. Pure. */
  additionalFields?: { from: string; fields(entries: PublishedEntry[]): Field<Data>[] };
  /** The item as a schema.org node, without `@context`. */
  jsonLd?(data: Data, locale: string): object;
  /** What formats are given of a record of which a channel shows a part only. */
  partial?: {
    /** Parts that stay whatever a channel shows, because formats cannot do without: identity, title, dates, status. */
    kept: readonly string[];
    /** What stands for a part that is not shown, where neither null nor an empty list would do. */
    absent: Readonly<Record<string, unknown>>;
  };
  /** The parts of a record that each way to say it holds. `languages.code`: the codes of the languages, not their labels. */
  carried?: { readonly [Way in 'jsonLd' | 'summary' | 'calendarEvent' | 'card' | 'line']?: readonly string[] };
  /** What a partner may say otherwise for its channel: what the source says, and the record with the partner's words. */
  overlay?: {
    original(data: Data): Original;
    apply(data: Data, overlay: Overlay): Data;
    /** A picture under the strictest of what is said of its file, or the code of the reason why it may not be shown here. */
    permit?(data: Data, image: LibraryImage, permissions: FilePermission[]): LibraryImage | { rejection: string };
  };
  /** Who answers for it, whom a partner may trust: their codes, and the field of terms to choose them from, if any. */
  responsible?: { codes(data: Data): string[]; field?: string | undefined };
  /** What a feed reader shows of it. */
  summary?(data: Data, locale: string): Summary;
  /** The item as a calendar event; only for sources that have a period. */
  calendarEvent?(data: Data, locale: string): CalendarEvent;
  /** The item as printed pages and lines for the press show it. */
  card?(data: Data, locale: string): Card;
}

/** A number that readers name: items are kept whose interval holds it. */
export interface Measure<Data = unknown> {
  /** The parameter of requests: `age`. */
  parameter: string;
  /** What it means, as a sentence goes on after its name. */
  label: LocalisedText;
  /** Bounds included, null for none; null instead of both when nothing is known, which no number finds. */
  read(data: Data): { low: number | null; high: number | null } | null;
}

export const MAX_MEASURES = 2;

/** `date` is `YYYY-MM-DD`, `time` `HH:mm`. */
export interface LocalStart {
  date: string;
  time: string | null;
}

/** Fields that people look for together, by their names. */
export interface FieldGroup {
  label: LocalisedText;
  fields: string[];
}

/** A condition that many channels have: one press adds it to a filter. Clauses whose value is null ask for one. */
export interface ReadyCondition {
  code: string;
  label: LocalisedText;
  clauses: Filter[];
}

/** What many channels show: one press chooses its fields, their order, names and words. */
export interface ReadyShape {
  code: string;
  label: LocalisedText;
  shape: Shape;
}

/** An item in a feed reader: texts are plain. */
export interface Summary {
  title: string;
  text: string;
  /** Its address, which never changes. */
  url: string | null;
  image: SummaryImage | null;
  categories: string[];
  /** ISO 8601, UTC. */
  updatedAt: string | null;
}

export interface SummaryImage {
  url: string;
  /** Media type: `image/jpeg`. */
  mime: string | null;
  bytes: number | null;
  width: number | null;
  height: number | null;
  /** The same picture smaller than it is, the smallest first. */
  thumbnails: { url: string; width: number; height: number }[];
  credit: string;
}

/** A text by language. The default locale of the application is always there. */
export type LocalisedText = Record<string, string>;

export interface Period {
  /** First instant, ISO 8601 in UTC. */
  startsAt: string;
  /** Instant from which it belongs to the past, ISO 8601 in UTC: its end, or the end of its day when the hour is unknown. */
  endsAt: string;
}

/**
 * `text` values are a string or a LocalisedText; `terms` an array of Term; `number`, `boolean`; `date` a local
 * `YYYY-MM-DD`; `instant` ISO 8601 in UTC; `place` a Point; `object` any JSON, which items show and filters ignore.
 * A value may always be null.
 */
export type FieldType = 'text' | 'terms' | 'number' | 'boolean' | 'date' | 'instant' | 'place' | 'object';

/** What a word counts for that finds a record: in its title, in the name of what it mentions, in a label, in running text. */
export type SearchWeight = 'title' | 'name' | 'label' | 'text';

export interface Field<Data = unknown> {
  /** Dotted path in the item: `venue.name`. */
  name: string;
  type: FieldType;
  label: LocalisedText;
  /** What filters compare. */
  read(data: Data): unknown;
  /** What items show, where that is less. */
  show?(data: Data): unknown;
  /** Where the record holds what it shows, as dotted paths; its own name when absent. */
  parts?: readonly string[];
  /** What it shows of its part, where that is less. */
  narrow?(part: unknown): unknown;
  /** For terms: the content type and the attribute that hold the known codes, to refuse a filter on an unknown one. */
  terms?: TermSource;
  /** True when the marks of its texts are markdown: formats without markup take them off. */
  isMarkdown?: true;
  /** True when its term is there for its code: tables show it in place of the label. */
  isIdentifier?: true;
  /** For objects: the words of the codes that some of their parts hold, by part and code. */
  words?: Record<string, Record<string, LocalisedText>>;
  /** For objects: what they are in one language, in JSON Schema. */
  schema?: Record<string, unknown> & { type: string };
  /** For objects: parts that are for programs, which a cell of a table leaves out. */
  notInTables?: string[];
  /** False when filters may use it but items do not show it. */
  shown?: boolean;
  /** True when nothing anyone reads may tell it: only the shape of a closed channel whose partner is a member may ask for it. */
  isReserved?: true;
  /** True when terms are at most one: items show it without a list. */
  isSingle?: boolean;
  /**
   * What its words count for when readers search; `texts` finds them in what `read` gives, where they are not it. When absent:
   * labels of terms, titles, names, teasers and markdown are searched, nothing else is.
   */
  search?: { weight: SearchWeight; texts?(value: unknown): unknown[] };
}

/** The known codes of a field: given, or the entries of `uid` for which `isKnown` is true. */
export type TermSource =
  | { codes: string[]; labels?: Record<string, LocalisedText> }
  | { uid: string; code(entry: PublishedEntry, lookup: Lookup): string | null };

export interface Term {
  code: string;
  label: LocalisedText;
  /** Codes of every broader term, nearest first. Filters see them, items do not. */
  broader: string[];
  /** What readers may say instead of its code or label, such as the postal codes of a commune. */
  aliases?: string[];
}

export interface Point {
  latitude: number;
  longitude: number;
}

/** A date alone, a wall time `YYYY-MM-DDTHH:mm:ss` in an IANA zone, or an instant, ISO 8601 in UTC. */
export type CalendarMoment = { date: string } | { wallTime: string; timeZone: string } | { instant: string };

/** RFC 5545 VEVENT. Texts are plain, without control characters other than line feeds. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  /** Language of the summary, when it is not the one that was asked for. */
  language?: string;
  description?: string;
  location?: string;
  geo?: Point;
  url?: string;
  start: CalendarMoment;
  /** Same form as `start`; a date is the last day, included. */
  end?: CalendarMoment;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  sequence: number;
  /** ISO 8601, UTC. */
  lastModified: string;
  categories: string[];
  comment?: string;
  imageUrl?: string;
  /** The same picture, small. */
  thumbnailUrl?: string;
}

/** A published entry: every language of a localised text in one value, relations as references. */
export interface PublishedEntry {
  uid: string;
  documentId: string;
  /** Instants of the first writing and of the last change, ISO 8601 in UTC. */
  createdAt: string;
  updatedAt: string;
  values: Record<string, unknown>;
}

export interface Reference {
  uid: string;
  documentId: string;
}

/** Finds a published entry; undefined when it is a draft, was unpublished or does not exist. */
export type Lookup = (reference: Reference) => PublishedEntry | undefined;

/** A record as it is shown at an instant, in milliseconds. */
export const dataAt = <Data>(data: Data, { shownAt }: Pick<Source<Data>, 'shownAt'>, at: number): Data =>
  shownAt && data !== null ? shownAt(data, at) : data;
