import { Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useRead, useTranslate, useWrite } from '../plugin';
import { NoticeLine } from './NoticeLine';
import type { NoticesPageData } from './notices';

const SHOWN = 5;

/** On the home page: the last things that concern the reader. */
export function NoticesWidget() {
  const t = useTranslate();
  const write = useWrite();
  const { data, failed } = useRead<NoticesPageData>('/notices?unread=true');
  if (failed) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (data.notices.length === 0) return <Widget.NoData>{t('notices.empty')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {data.notices.slice(0, SHOWN).map((notice) => (
        <NoticeLine
          key={notice.id}
          notice={notice}
          onRead={() => void write('post', '/notices/read', { ids: [notice.id] }, null)}
        />
      ))}
    </Flex>
  );
}
