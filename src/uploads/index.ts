import type { Core } from '@strapi/strapi';
import { guardProvider } from './guard-provider';
import { guardRoutes } from './guard-routes';
import { giveNewAddresses } from './new-address';
import { removeLeftovers } from './remove-leftovers';

/** Files that people send: what is kept of them, who may change them, how they are given out (config/middlewares.ts). */
export function registerUploads(strapi: Core.Strapi): void {
  guardProvider(strapi);
  guardRoutes(strapi);
  giveNewAddresses(strapi);
}

export function startUploads(strapi: Core.Strapi): void {
  const task = () => removeLeftovers(Date.now());
  void task().catch((error: Error) => strapi.log.error(error));
  strapi.cron.add({ 'uploads.leftovers': { task, options: { rule: '0 41 * * * *' } } });
}
