import type { Core } from '@strapi/strapi';
import { CSP_DEFAULTS } from '@strapi/utils';
import mapTiles, { type MapTiles } from './map-tiles';

/** What a page of another site may send: the conditions of RFC 9110, section 13.1, too, so that it keeps a copy. */
const REQUEST_HEADERS = [
  'Content-Type',
  'Authorization',
  'Origin',
  'Accept',
  'Accept-Language',
  'If-Match',
  'If-None-Match',
  'If-Modified-Since',
  'If-Unmodified-Since',
  'Cache-Control',
];

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'global::serve-uploads-safely',
  'global::keep-uploads',
  'global::access-log',
  'strapi::errors',
  'global::database-errors',
  { name: 'strapi::security', config: securityWith(mapTiles({ env })) },
  // Published data is for any site to read; no cookie is ever needed from another origin.
  { name: 'strapi::cors', config: { origin: '*', credentials: false, headers: REQUEST_HEADERS } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'OduS' } },
  'strapi::query',
  'global::reject-multipart',
  // Files are read by the routes that take them, once who asks may send some.
  { name: 'strapi::body', config: { multipart: false, jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'global::bounded-requests',
  'strapi::session',
  'strapi::favicon',
  'global::hide-ended-pictures',
  'strapi::public',
];

export default config;

/** Pictures come from here alone, and from the host of the map's background when there is one. */
function securityWith(tiles: MapTiles | null): object {
  if (!tiles) return {};
  const directives = {
    ...CSP_DEFAULTS,
    'img-src': [...CSP_DEFAULTS['img-src'], hostOf(tiles)],
    upgradeInsecureRequests: null,
  };
  return { contentSecurityPolicy: { useDefaults: true, directives } };
}

/** `https://{s}.tile.example/{z}/{x}/{y}.png` is any host under `tile.example`. */
function hostOf({ url }: MapTiles): string {
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/]+)\//.exec(url) ?? [];
  if (!host) throw new Error(`ODUS_TILES_URL is an address such as https://tiles.example/{z}/{x}/{y}.png, not ${url}`);
  return `${scheme}://${host.replace('{s}', '*')}`;
}
