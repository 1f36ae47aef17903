import type { ToldNotice } from '../../../server/src/domain/notice';

export type { ToldNotice };

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
