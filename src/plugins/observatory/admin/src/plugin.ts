import { createTranslator } from '../../../../plugin-kit/admin/messages';
import { readerOf } from '../../../../plugin-kit/admin/read';

export const PLUGIN_ID = 'observatory';

export const useRead = readerOf(PLUGIN_ID);
export const useTranslate = createTranslator(PLUGIN_ID);
