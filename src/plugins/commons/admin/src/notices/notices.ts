import type { NoticeInWords } from '../../../server/src/domain/discussion/notice';

export type { NoticeInWords };

export interface NoticesPageData {
  notices: NoticeInWords[];
  page: number;
  pageCount: number;
  unread: number;
}

export interface Preference {
  kind: string;
  isListed: boolean;
  isMailed: boolean;
}
