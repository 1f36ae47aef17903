import { InjectionZone } from '../../../../../../plugin-kit/admin/injection-zones';
import type { TabProps } from '../tabs';

/** How the channel is read: what counts it says so. */
export const ReadersTab = ({ saved: { documentId } }: TabProps) => (
  <InjectionZone place="channels.channel.readers" given={{ documentId }} />
);
