import type { IdeaLink } from '../types';

/** Where in the admin something is looked at. */
export const addressOf = ({ uid, documentId }: IdeaLink): string =>
  uid === 'plugin::channels.channel'
    ? `/plugins/channels/${documentId}`
    : `/content-manager/collection-types/${uid}/${documentId}`;
