/** A revision as people read it. */
export interface Summary {
  id: number;
  number: number;
  uid: string;
  documentId: string;
  locale: string | null;
  name: string;
  action: string;
  at: number;
  origin: string;
  reason: string | null;
  /** Null for a program, or for somebody whose account is gone. */
  author: string | null;
  /** What people call the fields that it changed. */
  fields: string[];
}
