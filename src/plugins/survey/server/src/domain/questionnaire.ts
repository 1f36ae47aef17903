import { milliseconds } from 'date-fns';
import type { LocalisedText } from './question';

/** A questionnaire as it is kept. Instants are milliseconds since 1970. */
export interface Questionnaire {
  code: string;
  /** What it is about: a kind of entry, and the document. */
  kind: string;
  target: string;
  name: LocalisedText;
  /** Codes of 3 to 6 questions, in their order. */
  questions: string[];
  opensAt: number;
  openDays: number;
  needsTicket: boolean;
}

export const MIN_QUESTIONS = 3;
export const MAX_QUESTIONS = 6;

/** Results are read from so many answers on, and again each time that as many more came: no reading differs from the one before by a person. */
export const MIN_ANSWERS = 10;

export type Stage = 'before' | 'open' | 'closed';

export const closesAtOf = ({ opensAt, openDays }: Pick<Questionnaire, 'opensAt' | 'openDays'>): number =>
  opensAt + milliseconds({ days: openDays });

/** Where a questionnaire is in its life. One whose results were counted for good stays closed, whatever becomes of the date it is about. */
export function stageOf(questionnaire: Questionnaire, isFinal: boolean, now: number): Stage {
  if (isFinal || now >= closesAtOf(questionnaire)) return 'closed';
  return now < questionnaire.opensAt ? 'before' : 'open';
}

/** Without letters and figures that are taken for one another when they are read from a poster. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code that people type, made of random bytes: `7KQ4MN`. */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** A code as somebody typed it: in small letters, with spaces or hyphens. */
export const normalizeCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
