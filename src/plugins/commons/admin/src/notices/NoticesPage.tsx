import { Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useTranslate } from '../plugin';
import { NoticeList } from './NoticeList';
import { Preferences } from './Preferences';

/** What concerns the reader, and how they want to hear of it. */
export default function NoticesPage() {
  const t = useTranslate();
  return (
    <Page.Main>
      <Page.Title>{t('notices.title')}</Page.Title>
      <Layouts.Header title={t('notices.title')} subtitle={t('notices.subtitle')} />
      <Layouts.Content>
        <Tabs.Root defaultValue="list">
          <Tabs.List aria-label={t('notices.title')}>
            <Tabs.Trigger value="list">{t('notices.list')}</Tabs.Trigger>
            <Tabs.Trigger value="preferences">{t('notices.preferences')}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="list">
            <NoticeList />
          </Tabs.Content>
          <Tabs.Content value="preferences">
            <Preferences />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
