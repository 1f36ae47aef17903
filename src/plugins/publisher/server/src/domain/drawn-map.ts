import type { Card } from '../../../../../plugin-kit/presentation';

interface Listed {
  card: Card;
  href: string;
}

export interface DrawnPlace {
  /** For the anchor of its list. */
  id: string;
  name: string;
  /** True when it stands for several venues of a town. */
  isTown: boolean;
  x: number;
  y: number;
  radius: number;
  cards: Listed[];
}

export interface DrawnMap {
  width: number;
  height: number;
  places: DrawnPlace[];
  towns: { name: string; x: number; y: number }[];
  /** How many have no known place. */
  elsewhere: number;
}

interface Town {
  name: string;
  latitude: number;
  longitude: number;
}

const WIDTH = 800;
const MARGIN = 40;
const SMALLEST = 11;
/** For the names of the easternmost towns. */
const LABEL_ROOM = 90;

/**
 * Places on a sheet: north is above, a kilometre is as long in both directions at the latitude of the middle. Places with more dates are larger discs,
 * drawn first so that smaller ones stay on top.
 */
export function drawMap(listed: Listed[], towns: Town[]): DrawnMap {
  const known = listed.filter(({ card }) => card.place);
  const points = [...known.flatMap(({ card }) => card.place ?? []), ...towns];
  const project = projection(points);
  const groups = new Map<string, Listed[]>();
  for (const one of known) {
    const { latitude, longitude } = pointOf(one);
    const key = `${latitude.toFixed(4)} ${longitude.toFixed(4)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const places = withoutCovered([...groups.values()], project.toSheet)
    .map((ofPlace) => known.filter((one) => ofPlace.has(one)))
    .map((cards, index) => placeOf(cards, index, project.toSheet))
    .sort((one, other) => other.cards.length - one.cards.length);
  return {
    width: WIDTH,
    height: project.height,
    places,
    towns: labels(
      towns.map(({ name, ...point }) => ({ name, ...project.toSheet(point) })),
      places,
    ),
    elsewhere: listed.length - known.length,
  };
}

type ToSheet = (point: { latitude: number; longitude: number }) => { x: number; y: number };

const pointOf = (listed: Listed | undefined) => listed?.card.place ?? { latitude: 0, longitude: 0 };
const townOf = (listed: Listed | undefined) => listed?.card.spread.find(({ criterion }) => criterion === 'commune');
const radiusOf = (cards: Listed[]): number => Math.round(SMALLEST + Math.sqrt(cards.length) * 2);

/** A disc whose middle would be on a larger one of its town, of which it would hide the number, is part of that. */
function withoutCovered(groups: Listed[][], toSheet: ToSheet): Set<Listed>[] {
  const kept: { town: string | undefined; x: number; y: number; radius: number; cards: Listed[] }[] = [];
  for (const cards of groups.sort((one, other) => other.length - one.length)) {
    const { x, y } = toSheet(pointOf(cards[0]));
    const town = townOf(cards[0])?.code;
    const larger = kept.find((one) => one.town === town && Math.hypot(one.x - x, one.y - y) < one.radius);
    if (larger) larger.cards.push(...cards);
    else kept.push({ town, x, y, radius: radiusOf(cards), cards: [...cards] });
  }
  return kept.map(({ cards }) => new Set(cards));
}

/** A point that is only known to be in a town stands for several venues, and is called like the town. */
function placeOf(cards: Listed[], index: number, toSheet: ToSheet): DrawnPlace {
  const [first] = cards;
  const names = new Set(cards.map(({ card }) => card.where ?? ''));
  return {
    id: `place-${index + 1}`,
    name: (names.size > 1 ? townOf(first)?.label : undefined) ?? first?.card.where ?? '',
    isTown: names.size > 1,
    ...toSheet(pointOf(first)),
    radius: radiusOf(cards),
    cards,
  };
}

interface Label {
  name: string;
  x: number;
  y: number;
}

/** How wide a letter of a label is, and how high a line. */
const LETTER = 6.8;
const LINE = 14;
const NEAR = 24;

/** Names of towns beside their points, or beside the disc that stands there. One that would cover another is left out. */
function labels(towns: Label[], places: DrawnPlace[]): Label[] {
  const beside = towns.map(({ name, x, y }) => {
    const disc = places.find((place) => Math.hypot(place.x - x, place.y - y) < NEAR);
    return disc ? { name, x: disc.x + disc.radius - 2, y: disc.y, rank: 0 } : { name, x, y, rank: 1 };
  });
  const shown: Label[] = [];
  for (const { name, x, y } of beside.sort((one, other) => one.rank - other.rank)) {
    const label = { name, x, y };
    const isFree = shown.every((other) => !covers(label, other)) && places.every((place) => !coversDisc(label, place));
    if (isFree) shown.push(label);
  }
  return shown;
}

const covers = (one: Label, other: Label): boolean =>
  Math.abs(one.y - other.y) < LINE &&
  one.x < other.x + other.name.length * LETTER &&
  other.x < one.x + one.name.length * LETTER;

const coversDisc = (label: Label, { x, y, radius }: DrawnPlace): boolean =>
  Math.abs(label.y - y) < radius + LINE / 2 - 4 &&
  label.x + 4 < x + radius - 4 &&
  x - radius < label.x + label.name.length * LETTER &&
  label.x < x - radius;

function projection(points: { latitude: number; longitude: number }[]) {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN - LABEL_ROOM) / Math.max((east - west) * stretch, 0.01);
  const height = points.length > 0 ? Math.round((north - south) * scale + 2 * MARGIN) : WIDTH;
  return {
    height: Math.min(height, 2 * WIDTH),
    toSheet: ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
      x: Math.round(MARGIN + (longitude - west) * stretch * scale),
      y: Math.round(MARGIN + (north - latitude) * scale),
    }),
  };
}
