import type { Format } from '../../plugins/channels/server/src/domain/formats/format';
import { datatourisme } from './datatourisme';
import { openagenda } from './openagenda';

/** The formats of the application, beside those that the plugin makes of any source. */
export const applicationFormats: Format[] = [openagenda, datatourisme];
