import type { Core } from '@strapi/strapi';
import { frameOf } from '../frame';
import { registerAssets } from './assets';

/** The files that public pages load. A page that somebody kept may ask for them before this process draws one: they are made then. */
export const registerSite = (strapi: Core.Strapi): void => registerAssets(strapi, () => frameOf(strapi, 'fr'));
