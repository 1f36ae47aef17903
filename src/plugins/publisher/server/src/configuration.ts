import type { Core } from '@strapi/strapi';
import type { Presentation } from '../../../../plugin-kit/presentation';
import type { Locale } from './domain/language';

/** A place around which people look. */
export interface Place {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** A published entry that has a page. */
export interface EntryPage {
  /** Path of the page without its language: `venue/theatre-du-brianconnais`. */
  path: string;
  /** ISO 8601. */
  changedAt: string;
}

/** A published entry, as an address names it. */
export interface SharedEntry {
  uid: string;
  documentId: string;
  title: string;
  /** Address of its page. */
  page: string;
  /** The same picture in several sizes; what stands in for it when the entry has none. */
  pictures: { url: string; width: number | null; height: number | null }[];
}

/** What `config/plugins.ts` gives the plugin. */
export interface PublisherConfiguration {
  /** How the items of each source are shown. */
  presentations: Presentation[];
  /** Addresses of the pages of entries in a language, by URI; what has no page is left out. */
  pagesOf(strapi: Core.Strapi, uris: string[], locale: Locale): Promise<Map<string, string>>;
  /** The kinds of entries that have pages, as they are called in addresses. */
  pageKinds: string[];
  /** How many pages each kind has, and when the last of them changed (ISO 8601). */
  pageCounts(strapi: Core.Strapi): Promise<Map<string, { count: number; changedAt: string | null }>>;
  /** The pages of a kind in one order: those after a place, or from a number on. `last` is the place to go on from, null at the end. */
  pagesAfter(
    strapi: Core.Strapi,
    kind: string,
    range: { after: string | null; offset: number; limit: number },
  ): Promise<{ pages: EntryPage[]; last: string | null }>;
  /** The entry that has this URI, or whose page has this address, in a language; null when there is none. */
  entryAt(strapi: Core.Strapi, address: string, locale: Locale): Promise<SharedEntry | null>;
  /** Places around which a distance is measured. */
  places(strapi: Core.Strapi): Promise<Place[]>;
  /** What the site is called until somebody names it. */
  siteName: string;
  /** IANA zone of the territory: where its days begin. */
  timeZone: string;
  /** Address of the site without a final slash. */
  publicUrl: string;
}

export const defaults: PublisherConfiguration = {
  presentations: [],
  pagesOf: () => Promise.resolve(new Map()),
  pageKinds: [],
  pageCounts: () => Promise.resolve(new Map()),
  pagesAfter: () => Promise.resolve({ pages: [], last: null }),
  entryAt: () => Promise.resolve(null),
  places: () => Promise.resolve([]),
  siteName: '',
  timeZone: 'UTC',
  publicUrl: '',
};

/** @throws Error when the application cannot start with this configuration. */
export function validate({ publicUrl }: Partial<PublisherConfiguration>): void {
  if (!publicUrl) throw new Error('publisher: publicUrl is the address that pages and sitemaps give of themselves');
}

export const configurationOf = (strapi: Core.Strapi): PublisherConfiguration =>
  strapi.config.get('plugin::publisher') as unknown as PublisherConfiguration;
