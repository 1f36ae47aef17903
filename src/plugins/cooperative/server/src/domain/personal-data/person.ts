/** An entry, an account of the admin, an account of the API, or somebody who asked to join. */
export type PersonKind = 'entry' | 'account' | 'api-account' | 'request';

/** Somebody whose data is looked for. */
export interface Person {
  kind: PersonKind;
  /** Document id of the entry, number of the account, or public id of the request. */
  id: string;
  name: string;
  /** What distinguishes them from somebody of the same name. */
  detail: string;
}

/** The number of an account as an address says it; that of nobody when it says none. */
export const accountNumber = (id: string): number => (/^\d{1,9}$/.test(id) ? Number(id) : 0);

/** Shorter ones, and those of one word, are in too many texts that speak of something else. */
const SHORTEST_NAME = 5;

/** The names that distinguish a person from others in free texts. */
export const distinguishingNames = (names: unknown[]): string[] => {
  const texts = names.flat().flatMap((name) => (typeof name === 'string' ? [name.trim()] : []));
  return [...new Set(texts)].filter((name) => name.length >= SHORTEST_NAME && /\S[\s,’'-]+\S/.test(name));
};

/** A text that still names somebody. */
export interface RemainingText {
  /** Content type; a table for what is no content. */
  uid: string;
  documentId: string;
  /** `part.attribute` when it is in a part of the entry. */
  attribute: string;
  /** Where it is reworded in the admin; null when no screen shows it. */
  path: string | null;
}

/** What an erasure did, in numbers of rows, and what somebody should still look at. */
export interface Erasure {
  erased: Record<string, number>;
  /** Texts of entries, parts and files that still name the person: they are their authors' to reword. */
  remaining: RemainingText[];
  /** Somebody else has the same name: it was left in free texts, which may speak of them. */
  isNameShared: boolean;
}
