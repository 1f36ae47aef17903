import type { Context } from 'koa';
import type { Locale } from '../ontology/i18n-text';

/** Formats of an entry, in the order of preference of who has none. */
const FORMATS = {
  'text/html': 'html',
  'application/ld+json': 'jsonld',
  'text/turtle': 'ttl',
  'application/json': 'jsonld',
} as const;

export type Format = (typeof FORMATS)[keyof typeof FORMATS];
export type DataFormat = Exclude<Format, 'html'>;

export const MEDIA_TYPES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** The format that a request prefers; null when it accepts none of them. */
export function preferredFormat(ctx: Context): Format | null {
  const type = ctx.accepts(MEDIA_TYPES);
  return type ? FORMATS[type as keyof typeof FORMATS] : null;
}

/** The language that an address names: routers read addresses without regard to case. */
export const localeIn = (ctx: Context): Locale => (ctx.params as { locale: string }).locale.toLowerCase() as Locale;
