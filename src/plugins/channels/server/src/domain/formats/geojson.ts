import { shownBy } from '../shape/columns';
import type { Point } from '../source';
import { WHOLE_FILE, type Format } from './format';

/** GeoJSON (RFC 7946): longitude first, WGS 84. What has no position, or only that of its commune, is there too, without a geometry. */
export const geojson: Format = {
  extension: 'geojson',
  label: { fr: 'Carte (GeoJSON)', en: 'Map (GeoJSON)', it: 'Mappa (GeoJSON)' },
  readers: { fr: 'une carte : uMap, QGIS', en: 'a map: uMap, QGIS', it: 'una mappa: uMap, QGIS' },
  contentType: 'application/geo+json; charset=utf-8',
  pageSize: WHOLE_FILE,
  carries: 'items',
  offers: ({ fields }) => fields.some(({ type }) => type === 'place'),
  write({ channel, source, next }, items) {
    const where = source.fields.find(({ type }) => type === 'place');
    return JSON.stringify({
      type: 'FeatureCollection',
      name: channel.name,
      licence: channel.licence,
      attribution: channel.attribution,
      next,
      features: items.map(({ documentId, data, item }) => ({
        type: 'Feature',
        id: documentId,
        geometry: pointOf(where ? (shownBy(where, data) as Point | null) : null),
        properties: item,
      })),
    });
  },
};

const pointOf = (point: Point | null) => point && { type: 'Point', coordinates: [point.longitude, point.latitude] };
