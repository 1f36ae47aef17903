import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { addAsset } from './assets';

/** Latin letters, then those that French, Italian and names of the neighbours rarely need: a browser loads what a page uses. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

interface Font {
  family: string;
  weights: string;
  name: string;
  file: string;
  range: string;
}

const BRICOLAGE = { family: 'Bricolage Grotesque Variable', weights: '200 800' };
const INTER = { family: 'Inter Variable', weights: '100 900' };

const FONTS: Font[] = [
  { ...BRICOLAGE, name: 'bricolage-latin.woff2', file: bricolage('latin'), range: LATIN },
  { ...BRICOLAGE, name: 'bricolage-latin-ext.woff2', file: bricolage('latin-ext'), range: LATIN_EXT },
  { ...INTER, name: 'inter-latin.woff2', file: inter('latin'), range: LATIN },
  { ...INTER, name: 'inter-latin-ext.woff2', file: inter('latin-ext'), range: LATIN_EXT },
];

function bricolage(subset: string): string {
  return `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${subset}-wght-normal.woff2`;
}

function inter(subset: string): string {
  return `@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`;
}

export interface ServedFonts {
  /** The rules that name them in a style sheet. */
  css: string;
  /** Addresses of those that every page uses. */
  preloaded: string[];
}

/**
 * The fonts of the site, served by it: nobody else learns who reads. One that comes late waits for the next page: swapped in, it
 * would break titles elsewhere and move what is under them.
 */
export function addFonts(strapi: Core.Strapi): ServedFonts {
  const served = FONTS.map((font) => ({ ...font, address: addFont(strapi, font) }));
  return {
    css: served
      .map(
        ({ family, weights, address, range }) =>
          `@font-face{font-family:'${family}';font-style:normal;font-display:optional;font-weight:${weights};src:url(${address}) format('woff2');unicode-range:${range}}`,
      )
      .join(''),
    preloaded: served.filter(({ range }) => range === LATIN).map(({ address }) => address),
  };
}

const addFont = (strapi: Core.Strapi, { name, file }: Font): string =>
  addAsset(strapi, { name, type: 'font/woff2', content: readFileSync(require.resolve(file)) });
