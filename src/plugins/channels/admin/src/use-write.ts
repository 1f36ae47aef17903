import { writerOf } from '../../../../plugin-kit/admin/write';
import { PLUGIN_ID } from './translations';

export const useWrite = writerOf(PLUGIN_ID);
