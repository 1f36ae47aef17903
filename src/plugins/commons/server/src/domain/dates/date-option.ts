import type { Point } from '../map/point';
import type { Term } from './dated-entry';

/** A date that a member thinks of, as other members see it. */
export interface DateOption {
  id: string;
  date: string;
  time: string | null;
  place: Term | null;
  commune: Term | null;
  point: Point | null;
  audience: string;
  note: string;
  organisation: Term;
  author: string;
  expiresDate: string | null;
  /** Only its organisation still sees it. */
  isExpired: boolean;
  isMine: boolean;
}
