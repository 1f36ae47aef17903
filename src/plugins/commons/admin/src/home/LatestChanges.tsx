import { Flex, Typography } from '@strapi/design-system';
import { Block } from '../../../../../plugin-kit/admin/home';
import { NoticeLine } from '../notices/NoticeLine';
import type { NoticeInWords } from '../notices/notices';
import { PLUGIN_ID, useRead, useTranslate, useWrite } from '../plugin';

/** What others did to the reader's entries. */
export function LatestChanges() {
  const t = useTranslate();
  const write = useWrite();
  const { data, failed } = useRead<NoticeInWords[]>('/home/changes');
  return (
    <Block title={t('home.changes')} link={{ to: `/plugins/${PLUGIN_ID}/notices`, label: t('notices.open') }}>
      {failed && <Typography role="alert">{failed}</Typography>}
      {data?.length === 0 && <Typography textColor="neutral600">{t('notices.empty')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={3}>
        {data?.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            onRead={() => void write('post', '/notices/read', { ids: [notice.id] }, null)}
          />
        ))}
      </Flex>
    </Block>
  );
}
