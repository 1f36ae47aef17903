/** What the routes about quality answer. */
export interface ListedQuality {
  uid: string;
  documentId: string;
  name: string;
  /** From 0 to 100. */
  score: number;
  /** Local dates, YYYY-MM-DD. */
  confirmedDate: string | null;
  dueDate: string | null;
  isStale: boolean;
  next: { attribute: string; advice: string; points: number } | null;
}

export interface EntryQuality extends ListedQuality {
  lacks: { code: string; attribute: string; what: string }[];
  months: number | null;
  mayConfirm: boolean;
  channels: { documentId: string; name: string; lacks: string[] }[];
}

export interface QualityList {
  entries: ListedQuality[];
  total: number;
  pageCount: number;
  types: { uid: string; name: string }[];
  channels: { documentId: string; name: string }[];
}

export interface TypeSettings {
  uid: string;
  name: string;
  months: number | null;
  isAskable: boolean;
  criteria: { code: string; what: string; weight: number; usual: number }[];
}
