/** A call to the Document Service that writes. */
export interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}
