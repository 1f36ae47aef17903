import type { useFetchClient } from '@strapi/strapi/admin';

type Get = ReturnType<typeof useFetchClient>['get'];

interface Locale {
  code: string;
  isDefault: boolean;
}

let asked: Promise<string | undefined> | undefined;

/** The language in which entries are first written, asked once; undefined when nobody says. */
export function defaultLocale(get: Get): Promise<string | undefined> {
  asked ??= get<Locale[]>('/i18n/locales').then(
    ({ data }) => data.find(({ isDefault }) => isDefault)?.code,
    () => (asked = undefined),
  );
  return asked;
}
