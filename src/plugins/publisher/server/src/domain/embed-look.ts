import { contrast } from '../../../../../plugin-kit/contrast';

/** What a page of an iframe or of a screen looks like, as its address says. */
export interface EmbedLook {
  theme: 'light' | 'dark' | null;
  /** Custom properties: `--odus-accent`. */
  properties: Record<string, string>;
}

const COLOURS = ['accent', 'background', 'text'] as const;
const COLOUR = /^#?([0-9a-f]{6})$/i;
const MAX_RADIUS_PX = 40;

/** The parameters of an address that are of its look; they are no parameters of the channel. */
export const LOOK_PARAMETERS = ['theme', ...COLOURS, 'radius'];

/** A parameter that does not suit, and the message that says what it accepts. */
export interface LookProblem {
  name: string;
  expected: 'embed.theme' | 'embed.colour' | 'embed.radius';
}

/** Reads the look of an address. */
export function readLook(query: Record<string, unknown>): EmbedLook | LookProblem {
  const { theme, radius } = query;
  if (theme !== undefined && theme !== 'light' && theme !== 'dark') return { name: 'theme', expected: 'embed.theme' };
  const properties: Record<string, string> = {};
  for (const name of COLOURS) {
    const given = query[name];
    if (given === undefined) continue;
    const [, hex] = COLOUR.exec(typeof given === 'string' ? given : '') ?? [];
    if (!hex) return { name, expected: 'embed.colour' };
    properties[`--odus-${name}`] = `#${hex.toLowerCase()}`;
  }
  const accent = properties['--odus-accent'];
  if (accent) properties['--odus-on-accent'] = textOn(accent);
  if (radius !== undefined) {
    const pixels = typeof radius === 'string' && /^\d{1,2}$/.test(radius) ? Number(radius) : Infinity;
    if (pixels > MAX_RADIUS_PX) return { name: 'radius', expected: 'embed.radius' };
    properties['--odus-radius'] = `${pixels}px`;
  }
  return { theme: theme ?? null, properties };
}

/** What is read best on a colour. */
export const textOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#14141b') ? '#ffffff' : '#14141b';
