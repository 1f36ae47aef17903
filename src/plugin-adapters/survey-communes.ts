import type { Core } from '@strapi/strapi';
import { communes } from './communes';

/** Where people of the territory live, by name: their names are the same in every language. */
export const surveyCommunes = async (strapi: Core.Strapi) =>
  (await communes(strapi)).map(({ code, name }) => ({ code, label: { fr: name } }));
