/** A text by language; `fr`, `en` and `it` are all there. */
export type LocalisedText = Record<string, string>;

/** A filter of channels (`and`, `or`, `not`, clauses), which the plugin of channels reads. */
export type Filter = object;

/** One of the values that a dimension takes. */
export interface Member {
  code: string;
  label: LocalisedText;
}

/** What is noted of each record of a source: by what it is counted, and what is counted. */
export interface FactSource<Data = unknown> {
  /** Name of the source of channels. */
  source: string;
  /** Another one whenever a function below answers otherwise: all facts are then made again. */
  version: number;
  /** The local day (`YYYY-MM-DD`) and hour (`HH:mm`) to which it belongs; undated when absent. */
  date?(data: Data): string | null;
  time?(data: Data): string | null;
  /** By dimension: its members, several when it belongs to several. */
  dimensions: Record<string, (data: Data) => Member[]>;
  /** Things that are counted once whatever the number of records: the production of a date. */
  keys: Record<string, (data: Data) => string[]>;
  /** Null when nothing is known, which is not zero. */
  numbers: Record<string, (data: Data) => number | null>;
}

/** Rows that no channel publishes, read through services when they are asked for. */
export interface LiveSource<Context> {
  source: string;
  read(context: Context): Promise<LiveFact[]>;
}

export interface LiveFact {
  id: string;
  date: string | null;
  members: Record<string, Member[]>;
  numbers: Record<string, number | null>;
}

/** How the facts of a cell become its value. */
export type Measure =
  | { kind: 'count' }
  /** How many different things of these keys. */
  | { kind: 'distinct'; of: string }
  | { kind: 'sum' | 'median' | 'least'; of: string }
  /** The median, over some members, of the least of each: « the nearest date of each week ». */
  | { kind: 'medianOfLeast'; of: string; each: string[] }
  /** Percent of the facts of the indicator that pass its numerator too. */
  | { kind: 'share' };

/** A declared figure. Whoever declares another adds one entry, in no code. */
export interface Indicator {
  code: string;
  /** Raised whenever its method changes: figures of past seasons keep the version that they were made with. */
  version: number;
  theme: string;
  label: LocalisedText;
  /** What is counted: `dates`, `productions`, `percent`… as `units` of the configuration call it. */
  unit: string;
  /** How it is counted, for who has to defend the figure. */
  method: LocalisedText;
  /** Who answers for it. */
  owner: string;
  source: string;
  /** What is counted among, on the fields of the source. */
  filter?: Filter;
  /** Of a share: what is counted. */
  numerator?: Filter;
  /** What is counted among, by members of dimensions. */
  among?: Record<string, string[]>;
  measure: Measure;
  /** By what it may be crossed. */
  dimensions: string[];
  /** True when small numbers would tell of somebody: it is never narrowed, crossed once at most, and small cells are hidden. */
  isAboutPeople?: true;
}

/** A dimension that sources fill; those of the calendar are the plugin's own. */
export interface Dimension {
  code: string;
  label: LocalisedText;
  /** Every member in its order, where the list is closed: those that nothing has count zero. */
  members?: Member[];
}

/** GeoJSON (RFC 7946). */
export interface Outline {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: unknown;
}

/** Somewhere people live, from which they go out. */
export interface Place {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  /** Members of other dimensions to which it belongs: its intercommunality. */
  within: Record<string, Member[]>;
  outline?: Outline;
}

/** The distance that people go for an evening, over the dates of one source. */
export interface Reach {
  source: string;
  /** Field of the source by which readers name a place. */
  placeField: string;
  /** Dimension of the places, and that of what they would like to see. */
  placeDimension: string;
  kindDimension: string;
  /** Dates that pass it are somewhere to go. */
  filter: Filter;
  /** A date of this hour (`HH:mm`) or later, or of no known hour, is of the evening. */
  eveningFrom: string;
  /** How far is within reach, in minutes. */
  minutes: number;
  /** Minutes from one place to another, by the kilometres between them as the crow flies. */
  minutesOf(kilometres: number): number;
}
