import type { Card } from '../../plugin-kit/presentation';
import type { ContentUid, Entry, Lookup, MediaFile } from '../entry';
import type { FieldGroup } from './field-guide';
import type { ReadyCondition } from './performance-conditions';
import type { ReadyShape } from './performance-shapes';
import type { Phrases } from './phrases';
import { isPublic, latestEmbargo, type PublicType } from './published';

/** What the application's configuration knows and a record needs. */
export interface RecordSettings {
  /** Base of every URI, without a trailing slash: `https://data.example.org`. Never the host of a request. */
  uriBase: string;
  /** Domain of calendar identifiers, fixed for ever: `example.org`. */
  uidDomain: string;
  /** Where uploaded files are read: `https://odus.example.org`. */
  publicUrl: string;
  /** IANA zone of the territory, in which local dates end. */
  timeZone: string;
}

/** A text by language, French always there. */
export type LocalisedText = Record<string, string>;

/** A code that a field may hold, and the codes that are broader than it, nearest first. */
export interface Term {
  code: string;
  label: LocalisedText;
  broader: string[];
}

export interface Point {
  latitude: number;
  longitude: number;
}

/** Instants, ISO 8601 in UTC. From `endsAt` on, it belongs to the past. */
export interface Period {
  startsAt: string;
  endsAt: string;
}

export type FieldType = 'text' | 'terms' | 'number' | 'boolean' | 'date' | 'instant' | 'place' | 'object';

/** An entry and a lookup as they come from outside the ontology: typed by `recordSource`. */
export interface UntypedEntry {
  uid: string;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  values: Record<string, unknown>;
}

export type UntypedLookup = (reference: { uid: string; documentId: string }) => UntypedEntry | undefined;

export type TermSource =
  | { codes: string[]; labels?: Record<string, LocalisedText> }
  | { uid: string; code(entry: UntypedEntry, lookup: UntypedLookup): string | null };

export interface Field<Data = unknown> {
  /** Dotted path in a published item: `venue.name`. */
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
  terms?: TermSource;
  /** True when terms are at most one: items show it without a list. */
  isSingle?: boolean;
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
  /** False when channels may show it but do not unless they are asked to. */
  shown?: boolean;
  /** True when only closed channels of members may show it, if they ask for it. */
  isReserved?: true;
  /** What its words count for when readers search; `texts` finds them in what `read` gives, where they are not it. */
  search?: { weight: 'title' | 'name' | 'label' | 'text'; texts?(value: unknown): unknown[] };
}

/** A number that readers name, and the interval of a record that may hold it: bounds included, null for none. */
export interface Measure<Data = unknown> {
  /** The parameter of requests: `age`. */
  parameter: string;
  label: LocalisedText;
  /** Null when nothing is known, which no number finds. */
  read(data: Data): { low: number | null; high: number | null } | null;
}

/** `date` is a local `YYYY-MM-DD`, `time` a local `HH:mm`, null when it is not known. */
export interface LocalStart {
  date: string;
  time: string | null;
}

/** What a channel may say otherwise of an entry. */
export interface Overlay {
  title?: LocalisedText | undefined;
  teaser?: LocalisedText | undefined;
  image?: OverlayImage | LinkedImage | undefined;
  category?: LocalisedText | undefined;
}

/** A picture by its address alone. */
export interface LinkedImage {
  url: string;
  alt: LocalisedText;
  credit: string;
}

/** A picture of the media library that a partner chose. */
export interface OverlayImage {
  file: MediaFile & { id: number; formats: NonNullable<MediaFile['formats']> | null };
  alt: LocalisedText;
  credit: string;
  licence: { code: string; label: LocalisedText };
  usage: string;
  expiresOn: string | null;
}

/** What an entry that shows a file of the media library says of it. */
export interface FilePermission {
  alt: LocalisedText | null;
  credit: string | null;
  licence: { code: string; label: LocalisedText } | null;
  usage: string;
  expiresOn: string | null;
}

/** What an entry says where a channel may say otherwise, and the record with a channel's words. */
export interface OverlaySupport<Data> {
  original(data: Data): { [Name in keyof Overlay]?: (Name extends 'image' ? LinkedImage : Overlay[Name]) | null };
  apply(data: Data, overlay: Overlay): Data;
  permit(data: Data, image: OverlayImage, permissions: FilePermission[]): OverlayImage | { rejection: string };
}

/** What a feed reader shows of an entry; texts are plain. */
export interface Summary {
  title: string;
  text: string;
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

/** An iCalendar event (RFC 5545) before it is written; texts are plain. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  /** Language of the summary, when it is not the one that was asked for. */
  language?: string;
  description?: string;
  location?: string;
  geo?: Point;
  url?: string;
  /** A date alone, or a wall time `YYYY-MM-DDTHH:mm:ss` in an IANA zone. */
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

export type CalendarMoment = { date: string } | { wallTime: string; timeZone: string } | { instant: string };

/** A content type as others may read it: its published record, its fields and its mappings. */
export interface RecordSource<Data = unknown> {
  uid: string;
  name: string;
  label: LocalisedText;
  project(entry: UntypedEntry, lookup: UntypedLookup): Data | null;
  period?(data: Data): Period;
  localStart?(data: Data): LocalStart | null;
  measures?: Measure<Data>[];
  availableFrom?(data: Data): string | null;
  isCancelled?(data: Data): boolean;
  changesAt?(data: Data): string[];
  shownAt?(data: Data, at: number): Data;
  mergedInto?: { attribute: string; uri(documentId: string): string };
  parameters?: Record<string, string>;
  fields: Field<Data>[];
  fieldGroups?: FieldGroup[];
  fieldSynonyms?: Record<string, Record<string, string[]>>;
  phrases?: Phrases;
  readyConditions?: ReadyCondition[];
  readyShapes?: ReadyShape[];
  additionalFields?: { from: string; fields(entries: UntypedEntry[]): Field<Data>[] };
  jsonLd?(data: Data, locale: string): object;
  partial?: { kept: readonly string[]; absent: Readonly<Record<string, unknown>> };
  carried?: { readonly [Way in 'jsonLd' | 'summary' | 'calendarEvent' | 'card' | 'line']?: readonly string[] };
  overlay?: OverlaySupport<Data>;
  responsible?: { codes(data: Data): string[]; field?: string | undefined };
  summary?(data: Data, locale: string): Summary;
  calendarEvent?(data: Data, locale: string): CalendarEvent;
  card?(data: Data, locale: string): Card;
}

/** A record with the instant (ISO 8601, UTC) before which it must not be seen. */
type Embargoed<Data> = Data & { availableFrom: string | null };

type Definition<UID extends ContentUid, Data> = Omit<
  RecordSource<Embargoed<Data>>,
  'uid' | 'project' | 'availableFrom'
> & {
  uid: UID;
  project(entry: Entry<UID>, lookup: Lookup): Data | null;
};

/**
 * Here alone, and in `referenceRecord`, entries from outside take the types of their schemas. A record waits for the last embargo of
 * everything that it was made from: it would tell of it.
 */
export const recordSource = <UID extends ContentUid, Data extends object>({
  project,
  ...definition
}: Definition<UID, Data>): RecordSource<Embargoed<Data>> => ({
  ...definition,
  availableFrom: ({ availableFrom }) => availableFrom,
  project: (entry, lookup) => {
    const read = [entry as unknown as Entry<PublicType>];
    const noting: UntypedLookup = (reference) => {
      const found = lookup(reference);
      if (found && isPublic(found as unknown as Entry<PublicType>)) read.push(found as unknown as Entry<PublicType>);
      return found;
    };
    const data = project(entry as unknown as Entry<UID>, noting as unknown as Lookup);
    return data && { ...data, availableFrom: latestEmbargo(read) };
  },
});

/** A type that has no drafts, as others may read it. */
export type ReferenceRecord<Data = unknown> = Required<Pick<RecordSource<Data>, 'uid' | 'project' | 'jsonLd'>>;

type ReferenceDefinition<UID extends ContentUid, Data> = Omit<ReferenceRecord<Data>, 'uid' | 'project'> & {
  uid: UID;
  project(entry: Entry<UID>, lookup: Lookup): Data | null;
};

/** As `recordSource`, for a type that has no drafts. */
export const referenceRecord = <UID extends ContentUid, Data>({
  project,
  ...definition
}: ReferenceDefinition<UID, Data>): ReferenceRecord<Data> => ({
  ...definition,
  project: (entry, lookup) => project(entry as unknown as Entry<UID>, lookup as unknown as Lookup),
});
