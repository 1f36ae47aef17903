import { speakerOf } from '../../../../plugin-kit/admin/messages';
import { PLUGIN_ID } from './translations';

export const useSay = speakerOf(PLUGIN_ID);
