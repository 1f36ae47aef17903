import { randomOf, type Random } from '../../plugin-kit/random';
import { HEIGHT, WIDTH } from './ridges';

interface Palette {
  ground: string;
  shape: string;
  light: string;
}

const PALETTES: Record<string, Palette> = {
  music: { ground: '#1f1b4d', shape: '#6c63ff', light: '#f6c453' },
  theatre: { ground: '#3a0f19', shape: '#c2410c', light: '#f4e3d2' },
  dance: { ground: '#06373a', shape: '#1fa3a3', light: '#f7d9c4' },
  circus: { ground: '#3d1a02', shape: '#f08a24', light: '#f9f1d8' },
  spoken: { ground: '#1f2f14', shape: '#7fae4f', light: '#f3efe0' },
};
const OTHER: Palette = { ground: '#20222c', shape: '#7b84a8', light: '#efece4' };

/** Disciplines that look like another one. */
const KIN: Record<string, string> = { puppetry: 'theatre', mime: 'theatre', street: 'circus', storytelling: 'spoken' };

const SHAPES = 14;

type Drawing = (random: Random, palette: Palette) => string;

const at = (random: Random, most: number): number => Math.round(random() * most);
const faint = (random: Random): string => (0.15 + random() * 0.45).toFixed(2);

/** What a discipline is drawn with: strings for music, curtains for theatre, turns for dance, balls for circus, lines for words. */
const drawings: Record<string, Drawing> = {
  music: (random, { shape }) =>
    `<path d="M-50 ${at(random, HEIGHT)} C 300 ${at(random, HEIGHT)}, 700 ${at(random, HEIGHT)}, 1250 ${at(random, HEIGHT)}" fill="none" stroke="${shape}" stroke-width="${6 + at(random, 34)}" opacity="${faint(random)}"/>`,
  theatre: (random, { shape }) => {
    const [x, left, right] = [at(random, WIDTH), 60 + at(random, 220), 60 + at(random, 220)];
    return `<path d="M${x} 0 L${x + left} ${HEIGHT} L${x - right} ${HEIGHT} Z" fill="${shape}" opacity="${faint(random)}"/>`;
  },
  dance: (random, { shape }) =>
    `<ellipse cx="${at(random, WIDTH)}" cy="${at(random, HEIGHT)}" rx="${60 + at(random, 300)}" ry="${30 + at(random, 120)}" transform="rotate(${at(random, 180)} 600 450)" fill="${shape}" opacity="${faint(random)}"/>`,
  circus: (random, { shape, light }) =>
    `<circle cx="${at(random, WIDTH)}" cy="${at(random, HEIGHT)}" r="${30 + at(random, 190)}" fill="${random() > 0.5 ? shape : light}" opacity="${faint(random)}"/>`,
  spoken: (random, { shape }) =>
    `<rect x="${at(random, 1100)}" y="${at(random, 800)}" width="${80 + at(random, 420)}" height="${10 + at(random, 26)}" fill="${shape}" opacity="${faint(random)}"/>`,
};
const triangles: Drawing = (random, { shape }) =>
  `<path d="M${at(random, WIDTH)} ${HEIGHT} L${at(random, WIDTH)} ${250 + at(random, 350)} L${at(random, WIDTH)} ${HEIGHT} Z" fill="${shape}" opacity="${faint(random)}"/>`;

/** The picture of a show, from its name and first discipline: an SVG of 1200 x 900 without letters, hence without fonts. */
export function poster(name: string, discipline = ''): string {
  const kin = KIN[discipline] ?? discipline;
  const palette = PALETTES[kin] ?? OTHER;
  const random = randomOf(name);
  const shapes = Array.from({ length: SHAPES }, () => (drawings[kin] ?? triangles)(random, palette)).join('');
  const spot = `<circle cx="${200 + at(random, 800)}" cy="${200 + at(random, 350)}" r="${90 + at(random, 90)}" fill="${palette.light}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.ground}"/>${spot}${shapes}</svg>`;
}
