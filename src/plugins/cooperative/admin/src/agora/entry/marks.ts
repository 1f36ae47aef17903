/** A decision that changed something, and when. */
export interface Mark {
  proposal: string;
  at: number;
}

/** A policy is of a type, and of no entry of it. */
export const POLICY = 'policy';
