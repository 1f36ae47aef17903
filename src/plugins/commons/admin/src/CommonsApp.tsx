import { sectionsAppOf } from '../../../../plugin-kit/admin/sections-app';
import { PLUGIN_ID } from './plugin';
import { sections } from './sections';

/** Every page about writing together, for those who do. */
export default sectionsAppOf({ pluginId: PLUGIN_ID, sections, seesAll: 'plugin::commons.moderate' });
