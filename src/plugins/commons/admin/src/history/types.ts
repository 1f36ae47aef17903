import type { Change as ServerChange, FieldChange, PartChange } from '../../../server/src/domain/history/comparison';
import type { Summary } from '../../../server/src/domain/history/summary';
import type { TextPart } from '../../../server/src/domain/history/text-change';

export type { FieldChange, PartChange, Summary, TextPart };
export type Change = ServerChange;

export interface HistoryOfEntry {
  revisions: Summary[];
  total: number;
  locales: string[];
  exists: boolean;
  mayRestore: boolean;
}

export interface ComparisonOfRevisions {
  from: Summary | null;
  to: Summary;
  changes: FieldChange[];
}

export interface Deleted {
  entries: (Summary & { type: string; mayBringBack: boolean })[];
  total: number;
  types: { uid: string; name: string }[];
}

export interface Restored {
  attributes: string[];
  missing: { attribute: string; name: string }[];
}

/** Address of the history of an entry, in one of its languages. */
export const historyAddress = (uid: string, documentId: string, locale: string | null): string =>
  `/plugins/commons/history/${uid}/${documentId}${locale ? `?locale=${locale}` : ''}`;

/** Address of the form of an entry. */
export const entryAddress = (uid: string, documentId: string, locale: string | null): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
