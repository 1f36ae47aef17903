import { createRenditions } from '../delivery/renditions';

/** The answers that this process keeps. */
export default () => createRenditions();
