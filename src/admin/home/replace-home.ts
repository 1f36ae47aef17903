import type { StrapiApp } from '@strapi/strapi/admin';
import { HOME_ZONES } from '../../plugin-kit/admin/home';

/** Shows our home in place of Strapi's, whose blocks are for developers. */
export function replaceHome(app: StrapiApp): void {
  const injectionZones = { page: Object.fromEntries(HOME_ZONES.map((zone) => [zone, []])) };
  app.registerPlugin({ id: 'home', name: 'home', injectionZones });
  app.router.addRoute((routes) => [
    { index: true, lazy: async () => ({ Component: (await import('./HomePage')).default }) },
    ...routes.filter(({ index }) => index !== true),
  ]);
}
