import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { EmbedLook } from '../domain/embed-look';
import type { Locale } from '../domain/language';
import type { Translate } from '../services/translate';

interface EmbedPage {
  locale: Locale;
  title: string;
  /** Where search engines find the same. */
  canonical: string | null;
  look: EmbedLook;
  /** The section, as it is drawn. */
  section: string;
}

interface ScreenPage extends EmbedPage {
  /** Where the section is read again. */
  address: string;
  timeZone: string;
  t: Translate;
}

const FILES = '/embed/v1';

/** The style of a look, for the policy of the page to name. */
export const lookCss = ({ properties }: EmbedLook): string => {
  const declarations = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return declarations.length > 0 ? `:root{${declarations.join(';')}}` : '';
};

/** A channel as a page for an iframe. */
export const embedPage = (page: EmbedPage): string =>
  documentOf(
    page,
    'frame.js',
    <body>
      <main dangerouslySetInnerHTML={{ __html: themed(page) }} />
    </body>,
  );

/** A channel on the screen of a hall. The words of its age are in the page, so that they are in its language. */
export const screenPage = (page: ScreenPage): string => {
  const { t, title, address, timeZone, look } = page;
  const theme = look.theme ?? 'dark';
  return documentOf(
    page,
    'screen.js',
    <body
      class="screen"
      data-theme={theme}
      data-address={address}
      data-zone={timeZone}
      data-current={t('screen.current')}
      data-old={t('screen.old', { age: '{age}' })}
    >
      <header class="screen-head">
        <h1>{title}</h1>
        <p class="screen-age" role="status">
          {t('screen.current')}
        </p>
        <p class="screen-clock" />
      </header>
      <main
        class="screen-view"
        tabIndex={0}
        aria-label={title}
        dangerouslySetInnerHTML={{ __html: themed({ ...page, look: { ...look, theme } }) }}
      />
    </body>,
  );
};

/** What keeps a page from being there. */
export const embedMessage = (locale: Locale, title: string, text: string): string =>
  documentOf(
    { locale, title, canonical: null, look: { theme: null, properties: {} } },
    'frame.js',
    <body>
      <main class="embed-message">
        <h1>{title}</h1>
        <p>{text}</p>
      </main>
    </body>,
  );

const themed = ({ section, look: { theme } }: Pick<EmbedPage, 'section' | 'look'>): string =>
  theme ? section.replace('<section class="odus-embed"', `<section class="odus-embed" data-theme="${theme}"`) : section;

function documentOf(
  { locale, title, canonical, look }: Pick<EmbedPage, 'locale' | 'title' | 'canonical' | 'look'>,
  script: string,
  body: JSX.Element,
): string {
  const css = lookCss(look);
  return `<!doctype html>\n${renderToString(
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content={look.theme ?? 'light dark'} />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="stylesheet" href={`${FILES}/page.css`} />
        <link rel="stylesheet" href={`${FILES}/odus.css`} />
        {css && <style dangerouslySetInnerHTML={{ __html: css }} />}
        <script src={`${FILES}/${script}`} defer />
      </head>
      {body}
    </html>,
  )}\n`;
}
