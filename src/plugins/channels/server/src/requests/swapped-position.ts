import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Point } from '../domain/source';
import { getService } from '../services/get-service';
import type { ItemsQuery } from '../services/items';
import { translate } from '../services/translate';

/** Farther from all that a channel has, a position is elsewhere. */
const ELSEWHERE_KM = 500;

/**
 * Both orders of a position are used (GeoJSON begins with the longitude), and the wrong one is a place on the Earth too.
 * @throws ValidationError when a channel has nothing around a position but has items around the same one the other way round.
 */
export async function assertNotSwapped(strapi: Core.Strapi, query: ItemsQuery, point: Point): Promise<void> {
  const swapped = { latitude: point.longitude, longitude: point.latitude };
  if (Math.abs(swapped.latitude) > 90) return;
  const { count } = getService(strapi, 'items');
  const around = (one: Point) => count({ ...query, near: { point: one, radiusKm: ELSEWHERE_KM } });
  if ((await around(point)) > 0 || (await around(swapped)) === 0) return;
  const expected = translate(strapi, 'request.swapped', { given: written(point), swapped: written(swapped) });
  const message = translate(strapi, 'request.value', { name: 'near', expected });
  throw new errors.ValidationError(message, { errors: [{ path: ['near'], name: 'ValidationError', message }] });
}

const written = ({ latitude, longitude }: Point): string => `${latitude},${longitude}`;
