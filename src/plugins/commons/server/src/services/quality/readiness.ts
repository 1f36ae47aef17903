import type { Core } from '@strapi/strapi';
import type { Contract } from '../../domain/quality/readiness';

/** What channels show, as the plugin that publishes them says; nothing is ready for anybody when there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async contractsOf(uid: string): Promise<Contract[]> {
    return (await contractsIn(strapi)?.ofType(uid)) ?? [];
  },

  /** Document ids of the channels that show each of these entries now. */
  async channelsOf(documentIds: string[]): Promise<Map<string, string[]>> {
    return (await contractsIn(strapi)?.showing(documentIds)) ?? new Map();
  },
});

interface Contracts {
  ofType(uid: string): Promise<Contract[]>;
  showing(documentIds: string[]): Promise<Map<string, string[]>>;
}

function contractsIn(strapi: Core.Strapi): Contracts | undefined {
  const channels = strapi.plugins.channels as { service(name: string): unknown } | undefined;
  return channels?.service('contracts') as Contracts | undefined;
}
