import type { Core } from '@strapi/strapi';

interface Territory {
  code: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  contour: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown } | null;
  parents: { code: string; name: string; codeType: string }[];
}

/** Somewhere around 36 in a territory: more is another territory's. */
const MAX_COMMUNES = 500;

/** The communes of the territory with their intercommunality, as places that people start from. */
export async function observatoryPlaces(strapi: Core.Strapi) {
  const found = (await strapi.db.query('api::territory.territory').findMany({
    select: ['code', 'name', 'latitude', 'longitude', 'contour'],
    where: { codeType: 'insee_commune', inScope: true },
    populate: { parents: { select: ['code', 'name', 'codeType'] } },
    orderBy: { name: 'asc' },
    limit: MAX_COMMUNES,
  })) as Territory[];
  return found.flatMap(({ code, name, latitude, longitude, contour, parents }) => {
    if (latitude === null || longitude === null) return [];
    const intercommunality = parents
      .filter(({ codeType }) => codeType === 'siren_epci')
      .map((parent) => ({ code: parent.code, label: { fr: parent.name, en: parent.name, it: parent.name } }));
    return [
      { code, name, latitude, longitude, within: { intercommunality }, ...(contour ? { outline: contour } : {}) },
    ];
  });
}
