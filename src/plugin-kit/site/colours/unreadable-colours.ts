import { coloursOf, type ColourName, type Theme, type Tokens } from '../tokens';
import { contrast, HEX, MIN_SIGN_CONTRAST, MIN_TEXT_CONTRAST } from '../../contrast';
import { nearestColour } from './nearest-colour';

/** What is written or drawn on what, and how much they have to differ. */
const PAIRS: { front: ColourName; on: ColourName[]; ratio: number }[] = [
  { front: 'ink', on: ['paper', 'surface', 'soft'], ratio: MIN_TEXT_CONTRAST },
  { front: 'muted', on: ['paper', 'surface', 'soft'], ratio: MIN_TEXT_CONTRAST },
  { front: 'brand', on: ['paper', 'surface', 'soft'], ratio: MIN_TEXT_CONTRAST },
  { front: 'onBrand', on: ['brand'], ratio: MIN_TEXT_CONTRAST },
  { front: 'accent', on: ['paper', 'surface'], ratio: MIN_TEXT_CONTRAST },
  { front: 'ok', on: ['paper', 'surface'], ratio: MIN_TEXT_CONTRAST },
  { front: 'warn', on: ['paper', 'surface'], ratio: MIN_TEXT_CONTRAST },
  { front: 'off', on: ['paper', 'surface'], ratio: MIN_TEXT_CONTRAST },
  { front: 'edge', on: ['paper', 'surface'], ratio: MIN_SIGN_CONTRAST },
];

export interface UnreadableColour {
  theme: Theme;
  colour: ColourName;
  /** The least contrast that it has with what it stands on, and what it needs. */
  ratio: number;
  required: number;
  /** The nearest colour that passes. */
  nearest: string;
}

/** Colours of tokens that cannot be read where they stand, with the nearest ones that can. Empty when all can. */
export const unreadableColours = (tokens: Tokens): UnreadableColour[] =>
  (['light', 'dark'] as const).flatMap((theme) => {
    const colours = coloursOf(tokens, theme);
    return PAIRS.flatMap(({ front, on, ratio: required }) => {
      const backgrounds = on.map((name) => colours[name]);
      if (![colours[front], ...backgrounds].every((colour) => HEX.test(colour))) return [];
      const ratio = Math.min(...backgrounds.map((background) => contrast(colours[front], background)));
      if (ratio >= required) return [];
      return [{ theme, colour: front, ratio, required, nearest: nearestColour(colours[front], backgrounds, required) }];
    });
  });
