import type { Core } from '@strapi/strapi';
import type services from './index';

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, with its type: Strapi's own accessor answers `any`. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin('reuse').service(name) as unknown as Services[Name];
