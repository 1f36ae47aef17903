import type { Core } from '@strapi/strapi';

export interface Locales {
  defaultLocale: string;
  /** Codes of every locale of the application, the default one first. */
  all: string[];
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(): Promise<Locales> {
    const service = strapi.plugin('i18n').service('locales') as {
      find(): Promise<{ code: string }[]>;
      getDefaultLocale(): Promise<string>;
    };
    const [defaultLocale, locales] = await Promise.all([service.getDefaultLocale(), service.find()]);
    return {
      defaultLocale,
      all: [defaultLocale, ...locales.map(({ code }) => code).filter((code) => code !== defaultLocale)],
    };
  },
});
