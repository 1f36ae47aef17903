import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { addFonts } from '../../../../../plugin-kit/site/assets/fonts';
import { scopeCss } from '../../../../../plugin-kit/site/assets/scope-css';
import { compactCss, readStyle } from '../../../../../plugin-kit/site/assets/site-style';
import { configurationOf } from '../configuration';

/** A file that pages of others load, under an address that does not change. */
export interface EmbedFile {
  content: Buffer;
  compressed: { br: Buffer; gzip: Buffer };
  type: string;
  /** Strong validator: RFC 9110, section 8.8.3. */
  tag: string;
  cacheControl: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
/** RFC 8246. Pages that copied the element name its hash: another content would be another version. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_WHILE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

/** What is loaded from `/embed/v1/`: the element, its style, what pages of iframes and screens need. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let files: Record<string, EmbedFile> | undefined;
  const own = (name: string): string =>
    readFileSync(path.join(strapi.dirs.app.root, 'src', 'plugins', 'publisher', 'embed', name), 'utf8');
  const load = (): Record<string, EmbedFile> => ({
    'odus.js': fileOf(own('odus.js'), SCRIPT, FOR_GOOD),
    'odus.css': fileOf(elementStyle(strapi, own), STYLE, FOR_A_WHILE),
    'page.css': fileOf(pageStyle(strapi, own), STYLE, FOR_A_WHILE),
    'frame.js': fileOf(own('frame.js'), SCRIPT, FOR_A_WHILE),
    'screen.js': fileOf(own('screen.js'), SCRIPT, FOR_A_WHILE),
    'screen-worker.js': fileOf(own('screen-worker.js'), SCRIPT, 'no-cache'),
  });
  const all = (): Record<string, EmbedFile> => (files ??= withDescription(strapi, load()));

  return {
    find: (name: string): EmbedFile | undefined => (Object.hasOwn(all(), name) ? all()[name] : undefined),

    /** What a page that loads the element says of it. */
    element: (): ElementFile => elementOf(strapi, all()['odus.js']?.content),
  };
};

/** Where the element is, and the hash that a page holds it to (https://www.w3.org/TR/sri-2/). */
export interface ElementFile {
  src: string;
  integrity: string;
}

const elementOf = (strapi: Core.Strapi, content: Buffer = Buffer.alloc(0)): ElementFile => ({
  src: `${configurationOf(strapi).publicUrl}/embed/v1/odus.js`,
  integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
});

/** `odus.json` tells programs the same. */
const withDescription = (strapi: Core.Strapi, files: Record<string, EmbedFile>): Record<string, EmbedFile> => ({
  ...files,
  'odus.json': fileOf(JSON.stringify({ data: elementOf(strapi, files['odus.js']?.content) }), JSON_TYPE, FOR_A_WHILE),
});

/** The components of the site, for a section of a page that is not ours. */
const elementStyle = (strapi: Core.Strapi, own: (name: string) => string): string =>
  [
    compactCss(own('embed.css')),
    scopeCss(readStyle(strapi, ['components', 'lists']), '.odus-embed', 'odus'),
    compactCss(own('after.css')),
  ].join('');

const pageStyle = (strapi: Core.Strapi, own: (name: string) => string): string =>
  `${addFonts(strapi).css}${readStyle(strapi, ['fallback-fonts'])}${compactCss(own('page.css'))}`;

function fileOf(text: string, type: string, cacheControl: string): EmbedFile {
  const content = Buffer.from(text);
  return {
    ...{ content, type, cacheControl },
    compressed: { br: brotliCompressSync(content), gzip: gzipSync(content) },
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
  };
}
