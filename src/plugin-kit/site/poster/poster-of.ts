import { MOTIFS, palettes, type Motif, type Palette } from './palettes';
import { randomOf } from '../../random';
import { draw, type Shape } from './shapes';
import { setTitle, type SetTitle } from './title-lines';

export interface PosterSubject {
  title: string;
  /** Who, or of what kind: a few words above. */
  subtitle?: string | null;
  /** Shapes that say the kind; those that the title comes to, when absent. */
  motif?: Motif;
}

export interface PosterDrawing {
  palette: Palette;
  shapes: Shape[];
  title: SetTitle;
  subtitle: string | null;
}

const MAX_SUBTITLE = 40;

/** The poster of an entry that has no picture: the same every time for the same words. */
export function posterOf({ title, subtitle, motif }: PosterSubject): PosterDrawing {
  const random = randomOf(title);
  const chosen = motif ?? MOTIFS[Math.floor(random() * MOTIFS.length)] ?? 'peaks';
  const inks = palettes[chosen];
  const palette = inks[Math.floor(random() * inks.length)] as Palette;
  return {
    palette,
    shapes: draw[chosen](random, palette.shapes),
    title: setTitle(title),
    subtitle: subtitle ? cut(subtitle) : null,
  };
}

const cut = (text: string): string =>
  [...text].length > MAX_SUBTITLE ? `${[...text].slice(0, MAX_SUBTITLE - 1).join('')}…` : text;
