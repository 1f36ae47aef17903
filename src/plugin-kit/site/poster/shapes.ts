import type { Motif, Palette } from './palettes';

/** A poster is drawn 1200 wide and 900 high. */
export const WIDTH = 1200;
export const HEIGHT = 900;
/** What messages show of a page: 1.91 to 1. */
export const PICTURE_SIZE = { width: WIDTH, height: 630 };

/** A filled outline, or a line where it has a stroke. */
export interface Shape {
  path: string;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
}

type Draw = (random: () => number, shapes: Palette['shapes']) => Shape[];

/** How each motif fills the sheet, from the back to the front. */
export const draw: Record<Motif, Draw> = {
  waves: (random, shapes) => {
    const phase = random() * 2;
    const swell = 70 + random() * 90;
    return times(6, (index) => {
      const y = 150 + index * 125;
      const lift = swell * Math.sin(phase + index * 0.8);
      const path = `M-60 ${round(y)}C240 ${round(y - 160 - lift)} 420 ${round(y + 160 + lift)} 660 ${round(y)}S1060 ${round(y - 200 + lift)} 1270 ${round(y + 20)}`;
      return { path, stroke: inkOf(shapes, index), strokeWidth: round(22 + random() * 52) };
    });
  },
  beams: (random, shapes) => {
    const beams = times(5, (index) => {
      const top = 120 + index * 240 + (random() - 0.5) * 160;
      const foot = top + (random() - 0.5) * 520;
      const spread = 110 + random() * 150;
      return {
        path: `M${round(top - 14)} -10H${round(top + 14)}L${round(foot + spread)} 910H${round(foot - spread)}Z`,
        fill: inkOf(shapes, index),
      };
    });
    return [...beams, { path: ellipse(600, 905, 760, 120 + random() * 70), fill: shapes[0] }];
  },
  arcs: (random, shapes) => {
    const corner = { x: random() > 0.5 ? 1200 : 0, y: random() > 0.5 ? 0 : 900 };
    const gap = 96 + random() * 50;
    const rings = times(7, (index) => ({
      path: circle(corner.x, corner.y, 210 + index * gap),
      stroke: inkOf(shapes, index),
      strokeWidth: round(20 + random() * 50),
    }));
    return [...rings, { path: circle(corner.x, corner.y, 130), fill: shapes[2] }];
  },
  orbits: (random, shapes) => {
    const [x, y] = [420 + random() * 480, 240 + random() * 300];
    const rings = times(3, (index) => ({
      path: circle(x, y, 180 + index * 165),
      stroke: inkOf(shapes, index),
      strokeWidth: 16,
    }));
    const balls = times(8, (index) => {
      const angle = random() * 2 * Math.PI;
      const orbit = 180 + (index % 3) * 165;
      const radius = 34 + random() * 86;
      return {
        path: circle(x + orbit * Math.cos(angle), y + orbit * Math.sin(angle), radius),
        fill: inkOf(shapes, index),
      };
    });
    return [...rings, ...balls];
  },
  lines: (random, shapes) =>
    times(11, (index) => {
      const [x, length] = [random() * 460, 260 + random() * 620];
      const y = 56 + index * 78;
      return { path: `M${round(x)} ${y}h${round(length)}`, stroke: inkOf(shapes, index), strokeWidth: 34 };
    }),
  peaks: (random, shapes) => {
    const sun = { path: circle(260 + random() * 700, 210 + random() * 110, 90 + random() * 60), fill: shapes[2] };
    const ranges = times(3, (index) => ({ path: ridge(random, 330 + index * 170), fill: inkOf(shapes, 2 - index) }));
    return [sun, ...ranges];
  },
};

/** Summits across the sheet, around a height. */
function ridge(random: () => number, height: number): string {
  const summits = times(9, (index) => {
    const isSummit = index % 2 === 1;
    return `L${round(index * 150 + (random() - 0.5) * 70)} ${round(height + (isSummit ? -1 : 1) * (30 + random() * 120))}`;
  });
  return `M-80 910L-80 ${round(height + 60)}${summits.join('')}L1290 910Z`;
}

const circle = (x: number, y: number, radius: number): string => ellipse(x, y, radius, radius);

const ellipse = (x: number, y: number, width: number, height: number): string =>
  `M${round(x - width)} ${round(y)}a${round(width)} ${round(height)} 0 1 0 ${round(width * 2)} 0a${round(width)} ${round(height)} 0 1 0 ${round(-width * 2)} 0`;

const inkOf = (shapes: Palette['shapes'], index: number): string => shapes[index % shapes.length] ?? shapes[0];

const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

const round = (value: number): number => Math.round(value);
