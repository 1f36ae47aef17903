import type { Words } from '../grid/grid';
import type { Snapshot } from '../snapshot/snapshot';

/** How the dates of a copy are found from those of what is copied. */
export interface Move {
  date(date: string | null): string | null;
  years: { from: number; to: number };
}

/** A group of entries copied as a draft, with the groups inside it and their entries: last year's festival. */
export interface Copy {
  /** In addresses. */
  name: string;
  label: Words;
  /** Type of the groups. One without a first day is not copied. */
  of: string;
  /** Attributes of a group that hold its first and last day. */
  dates: { start: string; end: string };
  /** Attribute of a group that points to the one that holds it. */
  inside: string;
  /** Type of the entries, their attribute that points to groups, and those of their date and time. */
  entries: { uid: string; attribute: string; date: string; time: string };
  /** What may be left out of the entries. */
  parts: { name: string; label: Words }[];
  /** What a copied group, or entry, is made of. */
  copyGroup(values: Snapshot, move: Move): Record<string, unknown>;
  copyEntry(values: Snapshot, move: Move, without: string[]): Record<string, unknown>;
  /** Key of the reason why an entry is not copied; null when it is. */
  leftOut(values: Snapshot): string | null;
  /** The texts of a copy that still name the year of what is copied. */
  toReview(values: Record<string, unknown>, years: Move['years']): { attribute: string; text: string }[];
}

/** Weeks of a year: its dates come back on the same days of the week. */
export const WEEKS = 52;
