/** A call to the Document Service that writes. */
export interface Write {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: string | string[] | null;
    data?: Record<string, unknown>;
    status?: string;
  };
}

export type Next = () => Promise<unknown>;
