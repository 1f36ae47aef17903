/** What became of one row, or of one entry to copy. */
export interface Outcome {
  /** Key under which who asked knows it. */
  row: string;
  state: 'written' | 'published' | 'exists' | 'refused';
  documentId: string | null;
  problems: Problem[];
}

export interface Problem {
  /** Column that it is about; null for the whole row. */
  column: string | null;
  message: string;
}

/** Many writes asked at once, each with its own transaction, followed while they go on. */
export interface Batch {
  documentId: string;
  kind: string;
  state: 'running' | 'done' | 'cancelled' | 'interrupted';
  total: number;
  done: number;
  outcomes: Outcome[];
}

/** A batch that gave no sign for so long ended with its process. */
export const SILENCE_MS = 60_000;

/** The state as it is shown: what a crash stopped does not pretend to go on. */
export const stateAt = (state: Batch['state'], aliveAt: number, now: number): Batch['state'] =>
  state === 'running' && now - aliveAt > SILENCE_MS ? 'interrupted' : state;

/** Something to write, and its row. */
export interface Step {
  row: string;
  run(): Promise<Omit<Outcome, 'row'>>;
}
