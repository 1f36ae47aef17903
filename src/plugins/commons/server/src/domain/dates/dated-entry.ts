import type { Point } from '../map/point';
import type { Evening } from './evening';

/** Something that an entry points to, by document id. */
export interface Term {
  id: string;
  name: string;
}

/** An entry as the calendar shows it. */
export interface DatedEntry extends Evening {
  id: string;
  title: string;
  isDraft: boolean;
  /** Whether the public has a version of it, maybe at another date. */
  isPublished: boolean;
  /** Whether one of the reader's organisations answers for it. */
  isMine: boolean;
  status: string | null;
  /** Nobody has to choose between it and something else: it is called off, or not a date for the public. */
  isQuiet: boolean;
  place: Term | null;
  hall: Term | null;
  commune: Term | null;
  point: Point | null;
  performed: string | null;
  organisers: Term[];
  gatherings: Term[];
  disciplines: Term[];
  publics: Term[];
  /** Organisations that answer for it, by document id. */
  stewards: string[];
}
