import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ChannelPage } from './ChannelPage';
import { ChannelsPage } from './ChannelsPage';
import { NewChannelPage } from './NewChannelPage';

/** Every page about channels, for those who may see them. */
export default function ChannelsApp() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::channels.read', subject: null } as never]}>
      <Routes>
        <Route index element={<ChannelsPage />} />
        <Route path="new" element={<NewChannelPage />} />
        <Route path=":documentId" element={<ChannelPage />} />
      </Routes>
    </Page.Protect>
  );
}
