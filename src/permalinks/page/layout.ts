import { LOCALES, type Locale } from '../../ontology/i18n-text';
import { html, type Markup } from '../../plugin-kit/server/html';
import { pageText } from '../texts';

/** Nothing runs in a page, and nothing of it is framed elsewhere; pictures may be on another host. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LANGUAGE_NAMES: Record<Locale, string> = { fr: 'Français', en: 'English', it: 'Italiano' };

export interface Layout {
  locale: Locale;
  title: string;
  /** What goes in `head` besides the title. */
  head?: Markup[];
  /** Address of the same page in each language; none for an error. */
  translations?: Record<Locale, string>;
  main: Markup;
  footer?: Markup;
}

/** A whole HTML page. */
export const layout = ({ locale, title, head = [], translations, main, footer }: Layout): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · OduS</title>
        ${head}
        <link rel="stylesheet" href="/entry-page.css" />
      </head>
      <body>
        <a class="skip" href="#content">${pageText(locale, 'skip')}</a>
        <header>
          <p class="brand">OduS</p>
          ${translations && languageSwitch(locale, translations)}
        </header>
        <main id="content" tabindex="-1">${main}</main>
        ${footer && html`<footer>${footer}</footer>`}
      </body>
    </html> `.markup;

const languageSwitch = (current: Locale, translations: Record<Locale, string>): Markup =>
  html`<nav aria-label="${pageText(current, 'languages')}">
    <ul>
      ${LOCALES.map(
        (locale) =>
          html`<li>
            <a
              href="${translations[locale]}"
              lang="${locale}"
              hreflang="${locale}"
              ${locale === current && html` aria-current="true"`}
              >${LANGUAGE_NAMES[locale]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
