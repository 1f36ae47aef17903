import { createTranslator } from '../../../../plugin-kit/admin/messages';
import { readerOf } from '../../../../plugin-kit/admin/read';

export const PLUGIN_ID = 'reuse';

/** Key of a message, as Strapi keeps those of every plugin together. */
export const messageId = (key: string): string => `${PLUGIN_ID}.${key}`;

export const useRead = readerOf(PLUGIN_ID);
export const useTranslate = createTranslator(PLUGIN_ID);
