import { contrast, fromLinear, toLinear } from '../../contrast';

/** Steps of lightness that are tried, from a colour to black and to white. */
const STEPS = 400;

/**
 * The colour nearest to the one that somebody chose which is readable on all of these backgrounds: of the same hue, lighter or darker by as
 * little as may be. The colour itself when it passes; black or white, whichever comes closer to passing, when none does.
 */
export function nearestColour(colour: string, backgrounds: string[], ratio: number): string {
  const passes = (candidate: string) => backgrounds.every((background) => contrast(candidate, background) >= ratio);
  if (passes(colour)) return colour.toLowerCase();
  const [lightness, a, b] = toOklab(colour);
  const found = [0, 1].flatMap((end) => firstPassing({ lightness, a, b, end, passes }) ?? []);
  const nearest = found.sort((one, other) => one.distance - other.distance)[0];
  return nearest?.candidate ?? extreme(backgrounds);
}

interface Search {
  lightness: number;
  a: number;
  b: number;
  /** 0 is black, 1 is white. */
  end: number;
  passes(candidate: string): boolean;
}

function firstPassing({ lightness, a, b, end, passes }: Search): { candidate: string; distance: number } | null {
  for (let step = 1; step <= STEPS; step += 1) {
    const at = lightness + ((end - lightness) * step) / STEPS;
    const candidate = withinScreen(at, a, b);
    if (passes(candidate)) return { candidate, distance: Math.abs(at - lightness) };
  }
  return null;
}

/** A colour as vivid as a screen shows it at this lightness. */
function withinScreen(lightness: number, a: number, b: number): string {
  const vividness = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].find((part) =>
    fromOklab(lightness, a * part, b * part).every((value) => value >= -0.0005 && value <= 1.0005),
  );
  return fromLinear(fromOklab(lightness, a * (vividness ?? 0), b * (vividness ?? 0)));
}

function extreme(backgrounds: string[]): string {
  const least = (colour: string) => Math.min(...backgrounds.map((background) => contrast(colour, background)));
  return least('#000000') > least('#ffffff') ? '#000000' : '#ffffff';
}

/** Lightness and the two axes of colour of OKLab (Björn Ottosson, 2020), in which equal steps look equal. */
function toOklab(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = toLinear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function fromOklab(lightness: number, a: number, b: number): number[] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}
