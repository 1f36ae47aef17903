import type { Core } from '@strapi/strapi';

interface Commune {
  code: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** Somewhere around 36 in a territory: more is another territory's. */
const MAX_COMMUNES = 500;

/** The communes of the territory, around which people look, by name. */
export async function communes(strapi: Core.Strapi) {
  const found = (await strapi.db.query('api::territory.territory').findMany({
    select: ['code', 'name', 'latitude', 'longitude'],
    where: { codeType: 'insee_commune', inScope: true },
    orderBy: { name: 'asc' },
    limit: MAX_COMMUNES,
  })) as Commune[];
  return found.flatMap(({ code, name, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ code, name, latitude, longitude }],
  );
}
