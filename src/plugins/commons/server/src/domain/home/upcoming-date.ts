import type { Term } from '../dates/dated-entry';

/** What an entry lacks for the readers of one channel; `channel` is null for a draft, which no channel shows yet. */
export interface Lack {
  channel: string | null;
  what: string[];
}

/** One of the next dates of the reader, as their home shows it. */
export interface UpcomingDate {
  uid: string;
  documentId: string;
  title: string;
  date: string;
  time: string | null;
  place: Term | null;
  isPublished: boolean;
  /** In words; null for a date that goes on as planned. */
  status: string | null;
  lacks: Lack[];
}
