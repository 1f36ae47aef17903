import { Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../plugin';
import { NoticeList } from './NoticeList';
import { Preferences } from './Preferences';

/** What concerns the reader, and how they want to hear of it. */
export default function NoticesPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('notices.title')}</Page.Title>
      <Layouts.Header title={say('notices.title')} subtitle={say('notices.subtitle')} />
      <Layouts.Content>
        <Tabs.Root defaultValue="list">
          <Tabs.List aria-label={say('notices.title')}>
            <Tabs.Trigger value="list">{say('notices.list')}</Tabs.Trigger>
            <Tabs.Trigger value="preferences">{say('notices.preferences')}</Tabs.Trigger>
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
