import type { SiteFrame } from './frame';
import { LANGUAGES, type Language } from './languages';
import { scriptJson } from './script-json';

export interface Alternate {
  type: string;
  href: string;
  title?: string;
}

export interface SharedPicture {
  url: string;
  width?: number | null;
  height?: number | null;
  alt?: string;
}

export interface HeadProps {
  title: string;
  /** What search engines and messages show under the title. */
  description?: string;
  canonical?: string;
  /** Address of the same page in each language that it has. */
  translations?: Partial<Record<Language, string>>;
  /** Whether search engines may show it. */
  isIndexed?: boolean;
  /** What messages show when somebody shares the address. */
  picture?: SharedPicture;
  /** The same content for machines: feeds, calendars, data. */
  alternates?: Alternate[];
  linkedData?: object;
  /** Style sheets besides that of the site, and scripts of this site. */
  styleSheets?: string[];
  scripts?: string[];
}

const OPEN_GRAPH_LOCALES: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB', it: 'it_IT' };

/** What a page says of itself to browsers, search engines and messages. */
export function Head({ frame, ...props }: HeadProps & { frame: SiteFrame }) {
  const { title, linkedData, styleSheets = [], scripts = [], isIndexed = true } = props;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === frame.siteName ? title : `${title} · ${frame.siteName}`}</title>
      {!isIndexed && <meta name="robots" content="noindex" />}
      {props.description && <meta name="description" content={props.description} />}
      <meta name="color-scheme" content="light dark" />
      <Addresses {...props} />
      {frame.style.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {[frame.style.address, ...styleSheets].map((address) => (
        <link key={address} rel="stylesheet" href={address} />
      ))}
      {isIndexed && <Sharing frame={frame} {...props} />}
      {linkedData && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(linkedData) }} />}
      {scripts.map((address) => (
        <script key={address} src={address} defer />
      ))}
    </head>
  );
}

/** Where the page is, in which other languages and formats. Who knows no language of theirs reads French. */
function Addresses({ canonical, translations = {}, alternates = [] }: HeadProps) {
  const languages = (Object.keys(LANGUAGES) as Language[]).filter((language) => translations[language]);
  return (
    <>
      {canonical && <link rel="canonical" href={canonical} />}
      {languages.map((language) => (
        <link key={language} rel="alternate" hreflang={language} href={translations[language]} />
      ))}
      {translations.fr && <link rel="alternate" hreflang="x-default" href={translations.fr} />}
      {alternates.map(({ type, href, title }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
    </>
  );
}

/** The card that messages show: ogp.me, and what of it other networks name otherwise. */
function Sharing({ frame, title, description, canonical, picture }: HeadProps & { frame: SiteFrame }) {
  const properties: [string, string | number | null | undefined][] = [
    ['og:type', 'website'],
    ['og:site_name', frame.siteName],
    ['og:locale', OPEN_GRAPH_LOCALES[frame.language]],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:image', picture?.url],
    ['og:image:width', picture?.width],
    ['og:image:height', picture?.height],
    ['og:image:alt', picture?.alt],
  ];
  return (
    <>
      {properties.map(
        ([name, value]) => value != null && value !== '' && <meta key={name} property={name} content={String(value)} />,
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  );
}
