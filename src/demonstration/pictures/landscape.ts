import { randomOf, type Random } from '../../plugin-kit/random';
import { HEIGHT, ridges, WIDTH } from './ridges';

interface Light {
  sky: [top: string, bottom: string];
  far: string;
  middle: string;
  near: string;
  lamp: string;
}

const LIGHTS: [Light, ...Light[]] = [
  { sky: ['#16223f', '#e08a5b'], far: '#5b5f86', middle: '#3b4166', near: '#1b2140', lamp: '#ffd58a' },
  { sky: ['#7fb4d8', '#f3e6cf'], far: '#8fa9bb', middle: '#5f7f92', near: '#2c4a5a', lamp: '#fff2c9' },
  { sky: ['#2a1f4e', '#f2a6a0'], far: '#7c6a94', middle: '#54467a', near: '#2b2150', lamp: '#ffe0a3' },
  { sky: ['#0f3a46', '#f6d9a8'], far: '#5f8f94', middle: '#3a6a70', near: '#163f46', lamp: '#ffe9b8' },
];

/** Silhouettes by kind of venue, drawn around x 600 and standing on y 800. */
const BUILDINGS: Record<string, string> = {
  church: 'M480 800 V560 H560 V400 L600 250 L640 400 V560 H760 V800 Z',
  hall: 'M380 800 V560 L600 430 L820 560 V800 Z',
  tower: 'M360 800 V480 H420 V430 H460 V480 H540 V380 H580 V430 H620 V380 H660 V480 H740 V430 H780 V480 H840 V800 Z',
  house: 'M470 800 V600 L600 490 L730 600 V800 Z M670 560 V480 H710 V590 Z',
  stage: 'M390 800 V740 H810 V800 Z M420 740 V470 H436 V740 Z M764 740 V470 H780 V740 Z M400 470 L600 400 L800 470 Z',
};

const BUILDING_OF: Record<string, string> = {
  ...Object.fromEntries(
    ['church', 'chapel', 'collegiate', 'cathedral', 'abbey', 'temple'].map((kind) => [kind, 'church']),
  ),
  ...Object.fromEntries(['fort', 'castle', 'heritage'].map((kind) => [kind, 'tower'])),
  ...Object.fromEntries(
    ['square', 'open_air', 'park', 'lake', 'pass', 'mobile_stage', 'tent'].map((kind) => [kind, 'stage']),
  ),
  ...Object.fromEntries(['bar', 'refuge', 'private_home', 'hotel', 'spa'].map((kind) => [kind, 'house'])),
};

/** The picture of a venue: what its kind looks like from afar, in front of mountains. SVG, 1200 x 900. */
export function landscape(name: string, kinds: string[]): string {
  const random = randomOf(name);
  const light = LIGHTS[Math.floor(random() * LIGHTS.length)] ?? LIGHTS[0];
  const building = BUILDINGS[BUILDING_OF[kinds[0] ?? ''] ?? 'hall'];
  const front = `<path d="${building}" fill="${light.near}"/>${windows(random, light.lamp)}<rect y="795" width="${WIDTH}" height="105" fill="${light.near}"/>`;
  return scene(light, random, front);
}

/** The picture of a festival or a season: lamps above the valley. */
export function lamps(name: string): string {
  const random = randomOf(name);
  const light = LIGHTS[Math.floor(random() * LIGHTS.length)] ?? LIGHTS[0];
  const hung = Array.from({ length: 3 }, (_, row) => garland(random, light.lamp, 120 + row * 120)).join('');
  return scene(light, random, hung);
}

function scene(light: Light, random: Random, front: string): string {
  const [top, bottom] = light.sky;
  const sun = `<circle cx="${150 + Math.round(random() * 900)}" cy="${160 + Math.round(random() * 160)}" r="${40 + Math.round(random() * 40)}" fill="${light.lamp}" opacity="0.9"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.8" stop-color="${bottom}"/></linearGradient></defs><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>${sun}${ridges(random, [light.far, light.middle])}${front}</svg>`;
}

function windows(random: Random, lamp: string): string {
  const lit = Array.from({ length: 3 }, (_, index) => ({ x: 515 + index * 70, isLit: random() > 0.25 }));
  return lit
    .map(({ x, isLit }) => (isLit ? `<rect x="${x}" y="660" width="30" height="56" rx="15" fill="${lamp}"/>` : ''))
    .join('');
}

function garland(random: Random, lamp: string, level: number): string {
  const sag = 60 + Math.round(random() * 90);
  const bulbs = Array.from({ length: 13 }, (_, index) => {
    const x = index * 100;
    const y = level + sag * (1 - ((x - 600) / 600) ** 2);
    return `<circle cx="${x}" cy="${Math.round(y) + 14}" r="12" fill="${lamp}"/>`;
  });
  return `<path d="M0 ${level} Q600 ${level + sag * 2} ${WIDTH} ${level}" fill="none" stroke="${lamp}" stroke-width="3" opacity="0.6"/>${bulbs.join('')}`;
}
