import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { addAsset } from '../../../../../plugin-kit/site/assets/assets';

/** The address of the style of these pages, beside that of the site. */
export function styleAddress(strapi: Core.Strapi): string {
  const file = path.join(strapi.dirs.app.root, 'src/plugins/observatory/server/src/drawing/observatory.css');
  return addAsset(strapi, { name: 'observatory.css', type: 'text/css; charset=utf-8', content: readFileSync(file) });
}
