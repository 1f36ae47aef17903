import { contrast, HEX, MIN_TEXT_CONTRAST } from '../../../../../plugin-kit/contrast';
import { nearestColour } from '../../../../../plugin-kit/site/colours/nearest-colour';
import type { Look } from './embed-code';

export interface UnreadableLook {
  colour: 'accent' | 'text';
  ratio: number;
  required: number;
  /** The nearest colour that passes. */
  nearest: string;
}

/** How much of the text's colour the quieter texts have: embed.css. */
const QUIET = 0.76;
const MAX_RATIO = 21;

/** What cannot be read of a look, as the settings of the site check theirs (WCAG 2.2), the quieter texts included. */
export function unreadableLook({ accent, background, text }: Look): UnreadableLook[] {
  if (![accent, background, text].every((colour) => HEX.test(colour))) return [];
  const quiet = contrast(mixed(text, background), background);
  const ratio = contrast(accent, background);
  const required = MIN_TEXT_CONTRAST;
  return [
    ...(quiet < required
      ? [{ colour: 'text' as const, ratio: quiet, required, nearest: nearestText(text, background) }]
      : []),
    ...(ratio < required
      ? [{ colour: 'accent' as const, ratio, required, nearest: nearestColour(accent, [background], required) }]
      : []),
  ];
}

/** The text as near as may be whose quieter form can be read. */
function nearestText(text: string, background: string): string {
  for (let ratio = MIN_TEXT_CONTRAST; ratio <= MAX_RATIO; ratio += 0.5) {
    const candidate = nearestColour(text, [background], ratio);
    if (contrast(mixed(candidate, background), background) >= MIN_TEXT_CONTRAST) return candidate;
  }
  return contrast('#000000', background) > contrast('#ffffff', background) ? '#000000' : '#ffffff';
}

/** As browsers mix in sRGB. */
function mixed(text: string, background: string): string {
  const [front, back] = [channelsOf(text), channelsOf(background)];
  return `#${front
    .map((value, index) => Math.round(value * QUIET + (back[index] ?? 0) * (1 - QUIET)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
