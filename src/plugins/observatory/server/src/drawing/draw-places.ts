import type { Outline, Place } from '../domain/declarations';

export interface DrawnPlace {
  code: string;
  name: string;
  /** Path of its outline; null where nobody loaded one: a disc stands for it. */
  path: string | null;
  x: number;
  y: number;
  /** From 0, the least, to 4. */
  shade: number;
  value: number;
}

export interface DrawnPlaces {
  width: number;
  height: number;
  places: DrawnPlace[];
}

const WIDTH = 640;
const MARGIN = 34;
const SHADES = 5;

/** Places on a sheet, north above, shaded by a share from 0 to 1. */
export function drawPlaces(places: Place[], shareOf: (code: string) => number): DrawnPlaces {
  const points = places.flatMap((place): [number, number][] => [
    [place.longitude, place.latitude],
    ...(place.outline ? ringsOf(place.outline).flat() : []),
  ]);
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [least(longitudes), most(longitudes)];
  const [south, north] = [least(latitudes), most(latitudes)];
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / Math.max((east - west) * stretch, 0.01);
  const toSheet = ([longitude, latitude]: [number, number]): [number, number] => [
    round(MARGIN + (longitude - west) * stretch * scale),
    round(MARGIN + (north - latitude) * scale),
  ];
  return {
    width: WIDTH,
    height: Math.min(Math.round((north - south) * scale + 2 * MARGIN), 2 * WIDTH),
    places: places.map(({ code, name, longitude, latitude, outline }) => {
      const [x, y] = toSheet([longitude, latitude]);
      const value = shareOf(code);
      const shade = Math.min(SHADES - 1, Math.floor(value * SHADES));
      const path = outline
        ? ringsOf(outline)
            .map((ring) => `M${ring.map((point) => toSheet(point).join(' ')).join('L')}Z`)
            .join('')
        : null;
      return { code, name, path, x, y, shade, value };
    }),
  };
}

const ringsOf = ({ type, coordinates }: Outline): [number, number][][] =>
  (type === 'Polygon' ? coordinates : (coordinates as unknown[]).flat()) as [number, number][][];

const least = (numbers: number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
const most = (numbers: number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity);
const round = (number: number): number => Math.round(number * 10) / 10;
