import type { Core } from '@strapi/strapi';
import type { FrontPageRule } from '../domain/front-page';
import { LOCALES, type Locale } from '../domain/language';

const SITE = 'plugin::publisher.site';
const PAGE = 'plugin::publisher.page';
const NEWS = 'plugin::publisher.news-item';
const MAX_PAGES = 100;
/** What another process wrote is seen after this time at the latest. */
const TRUSTED_MS = 1000;

/** What the cooperative set for its site; null is as the application has it. */
export interface SiteContent {
  name: string | null;
  title: string | null;
  lead: string | null;
  /** Slugs of channels. */
  agenda: string | null;
  festivals: string | null;
  directories: string[];
  frontPage: FrontPageRule;
  logo: SitePicture | null;
  brand: string | null;
  accent: string | null;
  radius: number | null;
}

export interface SitePicture {
  url: string;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  mime: string | null;
  formats: Record<string, { url: string; width: number; height: number; mime?: string | null }> | null;
}

/** A page or a piece of news that somebody wrote in the admin. */
export interface SiteText {
  documentId: string;
  slug: string;
  title: string;
  lead: string | null;
  /** Markdown. */
  body: string | null;
  /** ISO 8601. */
  updatedAt: string;
  /** The language that it is written in: French stands in for what nobody translated. */
  locale: Locale;
  isInMenu?: boolean;
  /** Day on which a piece of news is dated. */
  date?: string;
  picture?: SitePicture | null;
}

interface Content {
  site: SiteContent;
  pages: SiteText[];
  news: SiteText[];
}

const EMPTY: SiteContent = {
  name: null,
  title: null,
  lead: null,
  agenda: null,
  festivals: null,
  directories: [],
  frontPage: 'spread',
  logo: null,
  brand: null,
  accent: null,
  radius: null,
};

/** What people wrote for the site in the admin, published and by language, as it was at most a second ago. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const known = new Map<Locale, { content: Content; readAt: number }>();
  let version = '';

  const contentIn = async (locale: Locale): Promise<Content> => {
    const held = known.get(locale);
    if (held && performance.now() - held.readAt < TRUSTED_MS) return held.content;
    const readAt = performance.now();
    const content = await readContent(strapi, locale);
    known.set(locale, { content, readAt });
    version = digestOf(known);
    return content;
  };

  return {
    site: async (locale: Locale): Promise<SiteContent> => (await contentIn(locale)).site,
    pages: async (locale: Locale): Promise<SiteText[]> => (await contentIn(locale)).pages,
    news: async (locale: Locale): Promise<SiteText[]> => (await contentIn(locale)).news,

    /** This process wrote something: it is read again. */
    expire: (): void => known.clear(),

    /** Changes with what any language says. */
    async version(): Promise<string> {
      await Promise.all(LOCALES.map(contentIn));
      return version;
    },
  };
};

async function readContent(strapi: Core.Strapi, locale: Locale): Promise<Content> {
  const [site, pages, news] = await Promise.all([
    readSite(strapi, locale),
    readTexts(strapi, PAGE, locale, { sort: 'title:asc', populate: {} }),
    readTexts(strapi, NEWS, locale, { sort: 'date:desc', populate: { picture: true } }),
  ]);
  return { site, pages, news };
}

async function readSite(strapi: Core.Strapi, locale: Locale): Promise<SiteContent> {
  const read = (language: Locale) =>
    strapi.documents(SITE).findFirst({ locale: language, populate: { logo: true } }) as unknown as Promise<
      (Partial<SiteContent> & { directories?: unknown }) | null
    >;
  const french = await read('fr');
  const own = locale === 'fr' ? french : await read(locale);
  const said = { ...french, ...withoutNulls(own ?? {}) };
  const directories = Array.isArray(said.directories) ? said.directories.map(String) : [];
  return { ...EMPTY, ...withoutNulls(said), directories };
}

/** What is written in the language, and in French what is not. */
async function readTexts(
  strapi: Core.Strapi,
  uid: typeof PAGE | typeof NEWS,
  locale: Locale,
  { sort, populate }: { sort: string; populate: object },
): Promise<SiteText[]> {
  const read = async (language: Locale): Promise<SiteText[]> => {
    const found = (await strapi.documents(uid).findMany({
      locale: language,
      status: 'published',
      limit: MAX_PAGES,
      sort: sort as never,
      populate: populate as never,
    })) as unknown as SiteText[];
    return found.map((text) => ({ ...text, locale: language }));
  };
  const own = await read(locale);
  if (locale === 'fr') return own;
  const written = new Set(own.map(({ documentId }) => documentId));
  const french = (await read('fr')).filter(({ documentId }) => !written.has(documentId));
  const all = [...own, ...french];
  return uid === NEWS ? all.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1)) : all;
}

const withoutNulls = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== '')) as Partial<Value>;

const digestOf = (known: Map<Locale, { content: Content }>): string =>
  JSON.stringify(
    [...known].map(([locale, { content }]) => [locale, content.site, stamps(content.pages), stamps(content.news)]),
  );

const stamps = (texts: SiteText[]): string[] => texts.map(({ documentId, updatedAt }) => `${documentId} ${updatedAt}`);
