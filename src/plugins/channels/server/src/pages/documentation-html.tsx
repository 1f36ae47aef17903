import type { SiteFrame } from '../../../../../plugin-kit/site/frame';
import { renderPage } from '../../../../../plugin-kit/site/render-page';

interface DocumentationPage {
  frame: SiteFrame;
  /** Name of the channel, and its language. */
  title: string;
  locale: string;
  /** Address of its OpenAPI document. */
  openapi: string;
  /** Where the files of the reader are. */
  files: string;
}

/** A page that reads a channel's OpenAPI document, with files of this server alone. */
export const documentationHtml = ({ frame, title, locale, openapi, files }: DocumentationPage): string =>
  renderPage({
    ...{ frame, title, isIndexed: false },
    styleSheets: [`${files}/swagger-ui.css`],
    scripts: [`${files}/swagger-ui-bundle.js`, `${files}/start.js`],
    children: (
      <div class="foreign" lang={locale}>
        <div id="documentation" data-openapi={openapi} />
      </div>
    ),
  });

/** Starts the page: the policy of the page lets no script run inside of it. */
export const startScript = `SwaggerUIBundle({
  url: document.getElementById('documentation').dataset.openapi,
  dom_id: '#documentation',
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
});
`;
