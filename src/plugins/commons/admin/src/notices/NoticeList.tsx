import { Box, Button, Checkbox, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useRead, useTranslate, useWrite } from '../plugin';
import { NoticeLine } from './NoticeLine';
import type { NoticesPageData, NoticeInWords } from './notices';

/** The notices, the latest first, by pages. */
export function NoticeList() {
  const t = useTranslate();
  const write = useWrite();
  const [page, setPage] = useState(1);
  const [unreadOnly, setUnreadOnly] = useState(false);
  const { data, failed, refresh } = useRead<NoticesPageData>(`/notices?page=${page}&unread=${unreadOnly}`);
  if (failed) return <Page.Error />;
  if (!data) return <Page.Loading />;
  const markRead = async (ids?: number[]) => {
    if (await write('post', '/notices/read', ids ? { ids } : {}, null)) refresh();
  };
  const revert = async (notice: NoticeInWords, revisionId: string) => {
    const done = await write('post', `/history/revisions/${revisionId}/revert`, {}, 'history.reverted');
    if (done) await markRead([notice.id]);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Checkbox
          checked={unreadOnly}
          onCheckedChange={(checked: boolean | 'indeterminate') => {
            setUnreadOnly(checked === true);
            setPage(1);
          }}
        >
          {t('notices.unreadOnly', { count: data.unread })}
        </Checkbox>
        <Button variant="tertiary" disabled={data.unread === 0} onClick={() => void markRead()}>
          {t('notices.readAll')}
        </Button>
      </Flex>
      {data.notices.length === 0 && <EmptyStateLayout content={t('notices.empty')} />}
      {data.notices.map((notice) => (
        <Box key={notice.id} background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <NoticeLine
            notice={notice}
            onRead={() => void markRead([notice.id])}
            onRevert={(revisionId) => void revert(notice, revisionId)}
          />
        </Box>
      ))}
      {data.pageCount > 1 && (
        <Flex justifyContent="center" gap={4}>
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('page.before')}
          </Button>
          <Typography>{t('page.of', { page, count: data.pageCount })}</Typography>
          <Button variant="tertiary" disabled={page >= data.pageCount} onClick={() => setPage(page + 1)}>
            {t('page.after')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
