import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Locale } from '../domain/question';

/** An instant as people of the territory say it. */
export const instantIn = (strapi: Core.Strapi, locale: Locale, at: number): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ dateStyle: 'long', timeStyle: 'short' },
    timeZone: configurationOf(strapi).timeZone,
  }).format(at);
