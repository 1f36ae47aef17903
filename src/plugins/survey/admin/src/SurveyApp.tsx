import { sectionsAppOf } from '../../../../plugin-kit/admin/sections-app';
import { PLUGIN_ID } from './plugin';
import { sections } from './sections';

/** Every page of the survey. */
export default sectionsAppOf({ pluginId: PLUGIN_ID, sections });
