import type { BBox } from 'geojson';
import type { LatLngBounds, LatLngTuple } from 'leaflet';
import Supercluster from 'supercluster';
import type { Spot } from './spots';

/** What is drawn at a point: a spot, or several that are too near to be distinguished. */
export interface Drawn {
  point: LatLngTuple;
  spot: Spot | null;
  /** How many spots. */
  ids: number;
  /** How many dates they hold. */
  count: number;
  /** At which zoom they come apart. */
  zoomTo: number;
}

/** Nearer ones would lie on one another: a marker takes 30 pixels, and a group is drawn in the middle of its own. */
const RADIUS_PX = 70;
const HIGHEST_ZOOM = 16;

/** Spots grouped as far as the zoom asks, but the one that is chosen: that one is always seen. An index is made once. */
export function clustersOf(spots: Spot[], chosen: string | null): (bounds: LatLngBounds, zoom: number) => Drawn[] {
  const index: Index = new Supercluster({
    radius: RADIUS_PX,
    maxZoom: HIGHEST_ZOOM,
    map: ({ count }) => ({ count }),
    reduce: (sum, { count }) => {
      sum.count += count;
    },
  });
  index.load(
    spots.flatMap((spot) =>
      spot.point && spot.id !== chosen
        ? [
            {
              type: 'Feature' as const,
              properties: { spot, count: spot.entries.length },
              geometry: { type: 'Point' as const, coordinates: [spot.point.longitude, spot.point.latitude] },
            },
          ]
        : [],
    ),
  );
  const alone = spots.filter(({ id }) => id === chosen);
  return (bounds, zoom) => [...grouped(index, bounds, zoom), ...alone.flatMap((spot) => drawnAlone(spot, zoom))];
}

type Index = Supercluster<{ spot: Spot; count: number }, { count: number }>;

function grouped(index: Index, bounds: LatLngBounds, zoom: number): Drawn[] {
  const box: BBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  return index.getClusters(box, Math.round(zoom)).flatMap(({ geometry, properties }) => {
    if ('spot' in properties) return drawnAlone(properties.spot, zoom);
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { cluster_id: id, point_count: ids, count } = properties;
    return [{ point: [latitude, longitude], spot: null, ids, count, zoomTo: index.getClusterExpansionZoom(id) }];
  });
}

function drawnAlone(spot: Spot, zoom: number): Drawn[] {
  if (!spot.point) return [];
  const { latitude, longitude } = spot.point;
  return [{ point: [latitude, longitude], spot, ids: 1, count: spot.entries.length, zoomTo: zoom }];
}
