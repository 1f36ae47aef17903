import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { siteStyle, type SiteStyle } from './assets/site-style';
import type { Language } from './languages';
import type { Tokens } from './tokens';

export interface SiteLink {
  label: string;
  href: string;
}

export interface Logo {
  src: string;
  width: number;
  height: number;
}

/** What every page of a site shows around its own content, as a territory sets it. */
export interface SiteSettings {
  siteName: string;
  logo: Logo | null;
  /** Where the name of the site leads; null when the site has no home. */
  home: string | null;
  navigation: SiteLink[];
  footer: SiteLink[];
  /** A sentence of the footer: who writes the data, under which licence. */
  notice: string | null;
  /** Path where readers tell what is wrong on a page, whose address is given in `about`; null when nowhere. */
  report: string | null;
  /** Address that tells other software what to show of a page (oembed.com); null when none does. */
  oembed: string | null;
  tokens: Tokens;
}

export interface SiteFrame extends SiteSettings {
  language: Language;
  style: SiteStyle;
  /** Another one when any of it changes: what keeps pages that were drawn names it. */
  version: string;
}

/** The service that a plugin named `publisher` has to say how pages are framed. */
export interface FrameService {
  settings(language: Language): Promise<SiteSettings> | SiteSettings;
  /** Path of the page that shows a public channel; null when the site has none. */
  pageOfChannel(slug: string, language: Language): Promise<string | null>;
}

const DEFAULTS: SiteSettings = {
  siteName: 'OduS',
  logo: null,
  home: null,
  navigation: [],
  footer: [],
  notice: null,
  report: null,
  oembed: null,
  tokens: {},
};

const frameService = (strapi: Core.Strapi): FrameService | undefined =>
  strapi.plugin('publisher')?.service('frame') as FrameService | undefined;

/** Path of the page of the site that shows a public channel; null when there is no site, or it has none. */
export const pageOfChannel = async (strapi: Core.Strapi, slug: string, language: Language): Promise<string | null> =>
  (await frameService(strapi)?.pageOfChannel(slug, language)) ?? null;

/** How pages are framed in a language: as the publisher says when there is one, else with the name alone. */
export async function frameOf(strapi: Core.Strapi, language: Language): Promise<SiteFrame> {
  const settings = (await frameService(strapi)?.settings(language)) ?? DEFAULTS;
  const frame = { ...settings, language, style: siteStyle(strapi, settings.tokens) };
  return { ...frame, version: createHash('sha256').update(JSON.stringify(frame)).digest('base64url').slice(0, 16) };
}
