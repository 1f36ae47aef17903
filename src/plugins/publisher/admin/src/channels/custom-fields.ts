import { BulletList, Link } from '@strapi/icons';
import type { ComponentType } from 'react';
import { messageId, PLUGIN_ID } from '../plugin';

/** Strapi declares inputs without properties and gives them those of the field all the same. */
const asInput = (component: unknown) => ({ default: component as ComponentType });

const labelled = (name: string) => ({
  name,
  pluginId: PLUGIN_ID,
  intlLabel: { id: messageId(`${name}.label`), defaultMessage: name },
  intlDescription: { id: messageId(`${name}.description`), defaultMessage: name },
});

/** The inputs of the custom fields that the server registers: a public channel, several in order. */
export const customFields = [
  {
    ...labelled('channel'),
    type: 'string' as const,
    icon: Link,
    components: { Input: async () => asInput((await import('./ChannelInput')).ChannelInput) },
  },
  {
    ...labelled('channels'),
    type: 'json' as const,
    icon: BulletList,
    components: { Input: async () => asInput((await import('./ChannelListInput')).ChannelListInput) },
  },
];
