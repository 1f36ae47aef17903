/** A notice as the server tells it. */
export interface ToldNotice {
  id: number;
  kind: string;
  sentence: string;
  detail: string | null;
  path: string;
  parameters: Record<string, string>;
  at: number;
  isRead: boolean;
}

export interface NoticesPageData {
  notices: ToldNotice[];
  page: number;
  pageCount: number;
  unread: number;
}

export interface Preference {
  kind: string;
  isListed: boolean;
  isMailed: boolean;
}
