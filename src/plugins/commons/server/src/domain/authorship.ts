/** Where a write comes from: a person in the admin, a file or a feed, a program that holds a token, a script. */
export type Origin = 'admin' | 'import' | 'api' | 'script';

export interface Authorship {
  origin: Origin;
  /** The administrator who writes; null for a program. */
  administratorId: number | null;
  /** Why, in a word that the history shows: `restore`, `suggestion`, `merge`… and what it refers to. */
  reason?: { code: string; reference?: string };
}
