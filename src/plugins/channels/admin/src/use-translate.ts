import { createTranslator } from '../../../../plugin-kit/admin/messages';
import { PLUGIN_ID } from './translations';

export const useTranslate = createTranslator(PLUGIN_ID);
