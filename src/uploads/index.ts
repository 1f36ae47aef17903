import type { Core } from '@strapi/strapi';
import { readPermissionEnds } from './ended-files';
import { guardProvider } from './guard-provider';
import { guardRoutes } from './guard-routes';
import { giveNewAddresses } from './new-address';
import { removeLeftovers } from './remove-leftovers';
import { addWebpSizes } from './webp-sizes';

/** Files that people send: what is kept of them, who may change them, how they are given out (config/middlewares.ts). */
export function registerUploads(strapi: Core.Strapi): void {
  guardProvider(strapi);
  guardRoutes(strapi);
  giveNewAddresses(strapi);
  addWebpSizes(strapi);
}

export async function startUploads(strapi: Core.Strapi): Promise<void> {
  const task = () => removeLeftovers(Date.now());
  void task().catch((error: Error) => strapi.log.error(error));
  const readEnds = () => readPermissionEnds(strapi).catch((error: Error) => strapi.log.warn(error));
  await readEnds();
  strapi.cron.add({
    'uploads.leftovers': { task, options: { rule: '0 41 * * * *' } },
    'uploads.permissions': { task: readEnds, options: { rule: '30 * * * * *' } },
  });
}
