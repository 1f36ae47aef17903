import { milliseconds } from 'date-fns';
import { kilometresBetween, type Point } from '../../../../../../plugin-kit/distance';
import type { Evidence, EvidenceKind } from './declaration';

export type Outcome = 'same' | 'near' | 'different';

/** What two entries say to one another, and in what words: the metres between two points. */
export interface Finding {
  outcome: Outcome;
  value?: number;
}

type Compare = (one: string[], other: string[]) => Finding;

const shares = (one: string[], other: string[]): boolean => one.some((value) => other.includes(value));
const same: Compare = (one, other) => ({ outcome: shares(one, other) ? 'same' : 'different' });

/** The least difference between the numbers of two lists, told as `same` and `near` up to these. */
const within =
  (read: (value: string) => number, sameUpTo: number, nearUpTo: number): Compare =>
  (one, other) => {
    const least = Math.min(...one.flatMap((a) => other.map((b) => Math.abs(read(a) - read(b)))));
    return { outcome: least <= sameUpTo ? 'same' : least <= nearUpTo ? 'near' : 'different' };
  };

const days = (date: string): number => Date.parse(date) / milliseconds({ days: 1 });
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const SAME_POINT_METRES = 80;
const NEAR_POINT_METRES = 400;

const point: Compare = (one, other) => {
  const least = Math.min(...one.flatMap((a) => other.map((b) => metresBetween(a, b))));
  const outcome = least <= SAME_POINT_METRES ? 'same' : least <= NEAR_POINT_METRES ? 'near' : 'different';
  return { outcome, value: Math.round(least) };
};

const comparing: Record<EvidenceKind, Compare> = {
  reference: same,
  text: same,
  site: same,
  year: within(Number, 0, 1),
  date: within(days, 0, 1),
  time: within(minutes, 15, 60),
  point,
};

/** What two entries say of one thing; null when one of them says nothing. */
export function find({ kind, path }: Evidence, one: Saying, other: Saying): Finding | null {
  const [first, second] = [one.said[path], other.said[path]];
  return first && second ? comparing[kind](first, second) : null;
}

interface Saying {
  said: Record<string, string[]>;
}

const metresBetween = (one: string, other: string): number => kilometresBetween(pointIn(one), pointIn(other)) * 1000;

function pointIn(text: string): Point {
  const [latitude = 0, longitude = 0] = text.split(',').map(Number);
  return { latitude, longitude };
}
