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
}

/** How an entry that is missing is made without leaving the grid. */
export interface Creatable {
  label: Words;
  fields: CreationField[];
  toData(values: RowValues, steward: string | null): Record<string, unknown>;
}

export interface CreationField {
  name: string;
  label: Words;
  isRequired?: boolean;
  /** Without it the field is a text; the first text takes what was typed in the cell. */
  entry?: Findable;
}

export interface Column {
  name: string;
  kind: TypedKind | 'entry';
  label: Words;
  /** An example of what to write. */
  hint?: Words;
  isRequired?: boolean;
  /** What the column is called in the tables that people paste, normalized. */
  headings: string[];
  /** Of a column of the kind `entry`. */
  entry?: Findable & {
    /** Only entries that point, by this attribute, to what another column of the row names. */
    within?: { column: string; attribute: string };
    create?: Creatable;
  };
}

export type CellValue = string | Price | Chosen;
export type RowValues = Record<string, CellValue | undefined>;

export interface RowContext {
  /** The entry whose grid it is. */
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
  /** Type of the entry from which the grid opens, and of the entries that it writes. */
  from: string;
  entries: string;
  columns: Column[];
  /** Entries that rows point to without naming them. */
  references: Record<string, { uid: string; where: object }>;
  /** What the Document Service takes to write a row. */
  toData(values: RowValues, context: RowContext): Record<string, unknown>;
  /** Filter of the entries that are the same as a row: it is not written twice. */
  same(data: Record<string, unknown>): object;
  /** The column under which a message is shown, from the path of the attribute that it is about. */
  columnOf(path: string[]): string | null;
}
