import type { Core } from '@strapi/strapi';
import { tracesOf } from '../../../../../../plugin-kit/server/traces';

/** In the order of the votes, what a database keeps of former rows would join each voter to the sum that changed with them. */
export default ({ strapi }: { strapi: Core.Strapi }) =>
  tracesOf(strapi, 'cooperative', 'ballot-traces', ['cooperative_voters', 'cooperative_counts']);
