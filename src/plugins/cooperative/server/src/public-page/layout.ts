import { html, type Markup } from '../../../../../plugin-kit/server/html';
import { translateTo } from '../services/translate';
import { LANGUAGES, type Language } from './language';
import { STYLE } from './style';

interface Page {
  language: Language;
  siteName: string;
  title: string;
  /** Where it is: its other languages are there too. */
  path: string;
  /** Whether search engines may show it. */
  isIndexed: boolean;
  main: Markup;
}

/** A page that anybody reads, without scripts: its name, its languages and what it says. */
export const layout = ({ language, siteName, title, path, isIndexed, main }: Page): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${!isIndexed && html`<meta name="robots" content="noindex" />`}
        <title>${title} · ${siteName}</title>
        ${{ markup: `<style>${STYLE}</style>` }}
      </head>
      <body>
        <a class="skip" href="#content">${translateTo(language, 'publicPage.skip')}</a>
        <header>
          <p class="brand">${siteName}</p>
          <nav aria-label="${translateTo(language, 'publicPage.languages')}">
            <ul>
              ${languageLinks(language, path)}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">${main}</main>
      </body>
    </html> `.markup;

const languageLinks = (current: Language, path: string): Markup[] =>
  Object.entries(LANGUAGES).map(
    ([code, name]) =>
      html`<li>
        <a
          href="${path}?lang=${code}"
          lang="${code}"
          hreflang="${code}"
          ${code === current && html`aria-current="true"`}
          >${name}</a
        >
      </li>`,
  );
