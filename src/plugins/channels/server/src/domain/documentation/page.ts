const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** A page that reads a channel's OpenAPI document, with files of this server alone. */
export const documentationPage = (
  title: string,
  openapi: string,
  files: string,
  locale: string,
): string => `<!doctype html>
<html lang="${escaped(locale)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="${escaped(files)}/swagger-ui.css">
  </head>
  <body>
    <main id="documentation" data-openapi="${escaped(openapi)}"></main>
    <script src="${escaped(files)}/swagger-ui-bundle.js"></script>
    <script src="${escaped(files)}/start.js"></script>
  </body>
</html>
`;

/** Starts the page: the policy of the page lets no script run inside of it. */
export const startScript = `SwaggerUIBundle({
  url: document.getElementById('documentation').dataset.openapi,
  dom_id: '#documentation',
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
});
`;
