/** A colour as style sheets write it: `#24407a`. */
export const HEX = /^#[0-9a-f]{6}$/i;

/** WCAG 2.2: of text, and of large text, signs and borders of controls. */
export const MIN_TEXT_CONTRAST = 4.5;
export const MIN_SIGN_CONTRAST = 3;

/**
 * How much two colours differ in light, from 1 to 21 (WCAG 2.2, contrast ratio).
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue in light, from 0 to 1 (IEC 61966-2-1). */
export const toLinear = (colour: string): number[] =>
  [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

/** The colour of these parts of light, as style sheets write it. */
export const fromLinear = (parts: number[]): string =>
  `#${parts
    .map((part) => {
      const value = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
