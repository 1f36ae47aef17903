import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';

interface Removal {
  result?: { id?: number } | null;
  state: { ids?: number[] };
  params: { where?: object };
}

/** An account that is deleted in Strapi's own settings leaves neither rights nor a seat behind. */
export function forgetRemovedAccounts(strapi: Core.Strapi): void {
  const forget = async (ids: (number | undefined)[]) => {
    for (const id of ids) {
      if (id === undefined) continue;
      await getService(strapi, 'rights').withdrawAll(id, { by: deleterOf(strapi), why: '' });
      await getService(strapi, 'offers').forgetAccount(id);
      await getService(strapi, 'addresses').forgetAccount(id);
    }
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterDelete: ({ result }) => forget([(result as Removal['result'])?.id]),
    async beforeDeleteMany(event) {
      const where = (event.params as Removal['params']).where ?? {};
      const rows = (await strapi.db.query('admin::user').findMany({ where, select: ['id'] })) as { id: number }[];
      event.state.ids = rows.map(({ id }) => id);
    },
    afterDeleteMany: ({ state }) => forget((state as Removal['state']).ids ?? []),
  });
}

const deleterOf = (strapi: Core.Strapi): number | null =>
  (strapi.requestContext.get()?.state as { user?: { id: number } } | undefined)?.user?.id ?? null;
