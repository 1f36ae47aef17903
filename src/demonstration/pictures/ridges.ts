import type { Random } from '../../plugin-kit/random';

export const WIDTH = 1200;
export const HEIGHT = 900;

/** Three mountain ridges, the nearest the darkest: `inks` from far to near. */
export const ridges = (random: Random, inks: readonly string[]): string =>
  inks.map((ink, index) => ridge(random, ink, HEIGHT * (0.5 + index * 0.14))).join('');

function ridge(random: Random, ink: string, level: number): string {
  const points = [`M0 ${HEIGHT}`, `L0 ${level}`];
  for (let x = 60 + random() * 90; x < WIDTH; x += 70 + random() * 150) {
    points.push(`L${Math.round(x)} ${Math.round(level - (random() - 0.35) * 190)}`);
  }
  return `<path d="${points.join(' ')} L${WIDTH} ${level} L${WIDTH} ${HEIGHT} Z" fill="${ink}"/>`;
}
