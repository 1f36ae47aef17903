import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DEFAULT_TOKENS, tokensCss, type Tokens } from '../tokens';
import { addAsset } from './assets';
import { addFonts, type ServedFonts } from './fonts';

/** The parts of the style sheet, in the order in which they build on each other. */
const PARTS = ['fallback-fonts', 'base', 'layout', 'components', 'entry', 'forms', 'lists', 'print'];

export interface SiteStyle {
  address: string;
  /** Fonts to load at once. */
  fonts: string[];
}

interface Sources extends ServedFonts {
  parts: string;
}

const sourcesOf = new WeakMap<Core.Strapi, Sources>();
const styles = new WeakMap<Core.Strapi, { key: string; style: SiteStyle }>();

/** The style sheet of all public pages under the tokens of the site: made once for each set of tokens. */
export function siteStyle(strapi: Core.Strapi, tokens: Tokens): SiteStyle {
  const key = JSON.stringify(tokens);
  const known = styles.get(strapi);
  if (known?.key === key) return known.style;
  const sources = sourcesOf.get(strapi) ?? readSources(strapi);
  sourcesOf.set(strapi, sources);
  const css = `${sources.css}${tokensCss(DEFAULT_TOKENS)}${sources.parts}${tokensCss(tokens)}`;
  const address = addAsset(strapi, { name: 'site.css', type: 'text/css; charset=utf-8', content: Buffer.from(css) });
  const style = { address, fonts: sources.preloaded };
  styles.set(strapi, { key, style });
  return style;
}

const readSources = (strapi: Core.Strapi): Sources => ({ ...addFonts(strapi), parts: readStyle(strapi, PARTS) });

/** Parts of the style sheet by their names, compact. */
export const readStyle = (strapi: Core.Strapi, names: string[]): string =>
  names.map((name) => compactCss(readFileSync(fileOf(strapi, name), 'utf8'))).join('');

const fileOf = (strapi: Core.Strapi, name: string): string =>
  path.join(strapi.dirs.app.root, 'src', 'plugin-kit', 'site', 'style', `${name}.css`);

/** Without comments and indentation. */
export const compactCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/;}/g, '}');
