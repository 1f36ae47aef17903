import { HEX } from '../contrast';

/** Colours of a site, by what they are for. Each is a custom property: `onBrand` is `--on-brand`. */
export const COLOURS = {
  paper: { light: '#fbf9f5', dark: '#14141b' },
  surface: { light: '#ffffff', dark: '#1d1d27' },
  soft: { light: '#f1ede4', dark: '#262633' },
  ink: { light: '#1b1a22', dark: '#f3f1ec' },
  muted: { light: '#5b5868', dark: '#b4b0bf' },
  line: { light: '#e4dfd5', dark: '#34333f' },
  edge: { light: '#8a8578', dark: '#7f7c8c' },
  brand: { light: '#24407a', dark: '#a9c1ff' },
  onBrand: { light: '#ffffff', dark: '#14141b' },
  accent: { light: '#b93c0a', dark: '#ff9a62' },
  ok: { light: '#1f6f4a', dark: '#7fd6a8' },
  warn: { light: '#9a3412', dark: '#ffb27d' },
  off: { light: '#8f1d33', dark: '#ff9aa8' },
} as const satisfies Record<string, Record<Theme, string>>;

export type Theme = 'light' | 'dark';
export type ColourName = keyof typeof COLOURS;
export type Colours = Partial<Record<ColourName, string>>;

/** Families that a site may choose: those that OduS serves, and those that every device has. */
export const FONTS = {
  bricolage: "'Bricolage Grotesque Variable', 'Bricolage fallback', system-ui, sans-serif",
  inter: "'Inter Variable', 'Inter fallback', system-ui, sans-serif",
  system: 'system-ui, sans-serif',
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
} as const;

export type FontName = keyof typeof FONTS;

/** What a territory sets for its site, and a partner for its embeds. What is absent stays as it is. */
export interface Tokens {
  light?: Colours;
  dark?: Colours;
  display?: FontName;
  text?: FontName;
  /** Roundness of corners, in pixels. */
  radiusPx?: number;
}

/** Custom properties of these tokens, for `:root` or for another selector. Values that are not what they should be are left out. */
export function tokensCss({ light = {}, dark = {}, display, text, radiusPx }: Tokens, selector = ':root'): string {
  const common = [
    ...coloursCss(light),
    ...(display ? [`--display:${FONTS[display]}`] : []),
    ...(text ? [`--text:${FONTS[text]}`] : []),
    ...(radiusPx !== undefined && Number.isFinite(radiusPx) ? [`--radius:${radiusPx}px`] : []),
  ];
  const inTheDark = coloursCss(dark);
  return [
    common.length > 0 ? `${selector}{${common.join(';')}}` : '',
    inTheDark.length > 0 ? `@media (prefers-color-scheme:dark){${selector}{${inTheDark.join(';')}}}` : '',
  ].join('');
}

/** All colours of a theme, with those of the tokens in place of the house's. */
export const coloursOf = (tokens: Tokens, theme: Theme): Record<ColourName, string> => ({
  ...(Object.fromEntries(Object.entries(COLOURS).map(([name, values]) => [name, values[theme]])) as Record<
    ColourName,
    string
  >),
  ...tokens[theme],
});

/** The house's own tokens. */
export const DEFAULT_TOKENS: Tokens = {
  light: coloursOf({}, 'light'),
  dark: coloursOf({}, 'dark'),
  display: 'bricolage',
  text: 'inter',
  radiusPx: 14,
};

const coloursCss = (colours: Colours): string[] =>
  (Object.keys(COLOURS) as ColourName[]).flatMap((name) => {
    const value = colours[name];
    return value && HEX.test(value) ? [`--${propertyOf(name)}:${value}`] : [];
  });

const propertyOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
