import { renderToString } from 'preact-render-to-string';
import { Page, type PageProps } from './page';

/** The whole HTML of a page. */
export const renderPage = (props: PageProps): string => `<!doctype html>\n${renderToString(<Page {...props} />)}\n`;
