import type { Core } from '@strapi/strapi';
import type { Contract } from '../../domain/quality/readiness';

/** What channels show, as the plugin that publishes them says; nothing is ready for anybody when there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async contractsOf(uid: string): Promise<Contract[]> {
    const channels = strapi.plugins.channels as { service(name: string): unknown } | undefined;
    const contracts = channels?.service('contracts') as { ofType(uid: string): Promise<Contract[]> } | undefined;
    return contracts ? contracts.ofType(uid) : [];
  },
});
