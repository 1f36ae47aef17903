import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';

/** Whether organisations answer for entries of a type. */
export const isShared = (strapi: Core.Strapi, uid: string): boolean => configurationOf(strapi).types.includes(uid);
