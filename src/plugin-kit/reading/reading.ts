import { withoutAccents } from '../without-accents';

/** What a cell that people typed or pasted says. What may be read in two ways is shown to them, never chosen for them. */
export type Reading<Value> =
  | { state: 'empty' }
  | { state: 'read'; value: Value }
  /** `why` is the key of a message that asks which one is meant. */
  | { state: 'unsure'; choices: Value[]; why: string }
  /** `why` is the key of a message that says how to write it. */
  | { state: 'unreadable'; why: string };

export const EMPTY = { state: 'empty' } as const;

export const read = <Value>(value: Value): Reading<Value> => ({ state: 'read', value });

export const unsure = <Value>(why: string, choices: Value[]): Reading<Value> => ({ state: 'unsure', choices, why });

export const unreadable = (why: string): { state: 'unreadable'; why: string } => ({ state: 'unreadable', why });

/** A text as readings compare it: no accent, no capital, plain spaces and hyphens. */
export const normalizeText = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
