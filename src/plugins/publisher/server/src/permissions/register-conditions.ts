import type { Core } from '@strapi/strapi';
import { commonsService } from '../commons/commons-services';

/** Limits the messages that somebody reads to those whose organisation answers for what they are about. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as {
    conditionProvider: { register(condition: object): Promise<void> };
  };
  await conditionProvider.register({
    displayName: 'Is member of the organisation that is written to',
    name: 'is-addressed',
    plugin: 'publisher',
    category: 'publisher',
    handler: async ({ id }: { id: number }) => {
      const organisations = (await commonsService(strapi, 'stewards')?.organisationsOf(id)) ?? [];
      return organisations.length > 0 && { addressee: { $in: organisations } };
    },
  });
}
