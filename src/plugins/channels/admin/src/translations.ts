export const PLUGIN_ID = 'channels';

/** Key of a message, as Strapi keeps those of every plugin together. */
export const messageId = (key: string): string => `${PLUGIN_ID}.${key}`;
