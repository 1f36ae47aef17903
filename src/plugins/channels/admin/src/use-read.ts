import { readerOf } from '../../../../plugin-kit/admin/read';
import { PLUGIN_ID } from './translations';

export const useRead = readerOf(PLUGIN_ID);
