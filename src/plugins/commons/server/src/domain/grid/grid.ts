import type { Price } from './read-price';
import type { TypedKind } from './read-cell';

export type Words = Record<'fr' | 'en' | 'it', string>;

/** An entry that a cell names. */
export interface Chosen {
  documentId: string;
  name: string;
}

/** How the entries of a type are found and distinguished. */
export interface Findable {
  uid: string;
  /** Attribute of its name. */
  name: string;
  /** Paths of attributes that say which one it is when two have the same name: a commune. The first that is filled is shown. */
  details: string[];
  /** Filter of those that are meant, when not all are. */
  among?: object;
  /** They are few and all offered from the start: the terms of a vocabulary. */
  isList?: true;
}

/** How an entry that is missing is made without leaving the grid. */
export interface Creatable {
  label: Words;
  fields: CreationField[];
  toData(values: RowValues, steward: string | null): Record<string, unknown>;
}

/** Entries that are found, and made when they are missing. */
export type Makeable = Findable & { create?: Creatable };

export interface CreationField {
  /** In what a draft is made of; of a field that makes entries too, the relation that holds them. */
  name: string;
  label: Words;
  isRequired?: boolean;
  /** A draft may go without it, publication may not. */
  isNeededToPublish?: true;
  /** Without it the field is a text; the first text takes what was typed in the cell. */
  entry?: Makeable;
}

export interface Column {
  name: string;
  kind: TypedKind | 'entry' | 'picture';
  label: Words;
  /** An example of what to write. */
  hint?: Words;
  isRequired?: boolean;
  /** On a page of its own it is folded with what most entries do without. */
  isSecondary?: true;
  /** What the column is called in the tables that people paste, normalized. */
  headings: string[];
  /** Of a column of the kind `entry`; of a picture, the licences that it may have. */
  entry?: Makeable & {
    /** Only entries that point, by this attribute, to what another column of the row names. */
    within?: { column: string; attribute: string };
  };
}

/** A picture as it is given with an entry: a file of the media library, and what allows to show it. */
export interface TypedPicture {
  file: number;
  alt: string;
  credit: string;
  licence?: Chosen;
}

export type CellValue = string | Price | Chosen | TypedPicture;
export type RowValues = Record<string, CellValue | undefined>;

export interface RowContext {
  /** The entry whose grid it is; empty on a page of its own. */
  parent: string;
  /** Organisation that answers for what is written. */
  steward: string | null;
  /** Document ids of the references that the grid declares, by name. */
  references: Record<string, string>;
}

/** Many entries of a type typed at once, from another entry: the dates of a production. */
export interface Grid {
  /** In addresses. */
  name: string;
  label: Words;
  /** Type of the entry from which the grid opens: null for one that has a page of its own. */
  from: string | null;
  /** Type of the entries that it writes. */
  entries: string;
  columns: Column[];
  /** Entries that rows point to without naming them. */
  references: Record<string, { uid: string; where: object }>;
  /** What the Document Service takes to write a row. */
  toData(values: RowValues, context: RowContext): Record<string, unknown>;
  /** A row that is published takes the drafts that it names along: they were made for it. */
  publishesDrafts?: true;
  /** Filter of the entries that are the same as a row: it is not written twice. */
  same(data: Record<string, unknown>): object;
  /** The column under which a message is shown, from the path of the attribute that it is about. */
  columnOf(path: string[]): string | null;
  /** How entries that were written open in it again; without it they do not. */
  saved?: SavedRows;
}

/** Entries as rows that can be changed. */
export interface SavedRows {
  populate: object;
  /** What the cells of an entry hold; a cell that cannot say it is left out, and not written unless somebody types in it. */
  valuesOf(entry: Record<string, unknown>): RowValues;
  /** What the Document Service takes to write the cells that changed; null empties one. */
  toData(changes: ChangedValues, entry: Record<string, unknown>, context: Pick<RowContext, 'references'>): object;
}

export type ChangedValues = Record<string, CellValue | null | undefined>;
