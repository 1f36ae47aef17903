export interface Person {
  kind: 'entry' | 'account' | 'api-account' | 'request';
  id: string;
  name: string;
  detail: string;
}

export interface Erasure {
  erased: Record<string, number>;
  /** `path` leads to where it is reworded; null for what no screen shows. */
  remaining: { uid: string; documentId: string; attribute: string; path: string | null }[];
  isNameShared: boolean;
}

export interface Processing {
  code: string;
  name: Record<string, string>;
  purpose: Record<string, string>;
  basis: string;
  people: Record<string, string>;
  categories: Record<string, string>;
  recipients: Record<string, string>;
  retention: Record<string, string>;
}
