/** Venues and the communes that they are in, and who publishes the outlines of French communes. */
export const places = {
  place: {
    uid: 'api::venue.venue',
    name: 'name',
    latitude: 'address.latitude',
    longitude: 'address.longitude',
    precision: 'address.precision',
    approximate: ['commune'],
    commune: 'address.commune',
  },
  commune: {
    uid: 'api::territory.territory',
    name: 'name',
    code: 'code',
    among: { codeType: 'insee_commune', inScope: true },
    latitude: 'latitude',
    longitude: 'longitude',
    outline: 'contour',
  },
  outlines: {
    codeProperties: ['code', 'code_insee', 'insee', 'INSEE_COM', 'insee_com', 'codgeo', 'com_code'],
    address: 'https://geo.api.gouv.fr/communes/{code}?format=geojson&geometry=contour&fields=code,nom',
  },
};
