import { createTranslator } from '../../../../plugin-kit/admin/messages';
import { readerOf, sharedReaderOf } from '../../../../plugin-kit/admin/read';
import { writerOf } from '../../../../plugin-kit/admin/write';

export const PLUGIN_ID = 'commons';

/** Key of a message, as Strapi keeps those of every plugin together. */
export const messageId = (key: string): string => `${PLUGIN_ID}.${key}`;

export const useRead = readerOf(PLUGIN_ID);
export const useSharedRead = sharedReaderOf(PLUGIN_ID);
export const useWrite = writerOf(PLUGIN_ID);
export const useTranslate = createTranslator(PLUGIN_ID);
