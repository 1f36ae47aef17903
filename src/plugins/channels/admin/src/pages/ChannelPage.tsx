import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { ChannelEditor } from '../channel/ChannelEditor';
import type { Channel, Choices, Source } from '../types';
import { useRead } from '../use-read';

/** A channel that exists. */
export function ChannelPage() {
  const { documentId = '' } = useParams();
  const channel = useRead<Channel>(`/channels/${documentId}`);
  const choices = useRead<Choices>('/choices');
  const sources = useRead<Source[]>('/sources');
  const failed = channel.failed ?? choices.failed ?? sources.failed;
  if (failed !== null) return <ReadFailed why={failed} back="/plugins/channels" />;
  if (!channel.data || !choices.data || !sources.data) return <Page.Loading />;
  return <ChannelEditor key={documentId} initial={channel.data} choices={choices.data} sources={sources.data} />;
}
