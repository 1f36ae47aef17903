import { useCallback } from 'react';
import { useIntl } from 'react-intl';

type Messages = Record<string, string>;

/** For the plugin called `pluginId`: says one of its messages in the language of the reader. */
export const createTranslator = (pluginId: string) =>
  function useTranslate() {
    const { formatMessage } = useIntl();
    return useCallback(
      (key: string, values?: Record<string, string | number>) =>
        formatMessage({ id: `${pluginId}.${key}`, defaultMessage: key }, values) as unknown as string,
      [formatMessage],
    );
  };

/** The plugin's messages as Strapi keeps those of all plugins together; a language that it lacks has none. */
export const translationsOf =
  (pluginId: string, load: (locale: string) => Promise<{ default: Messages }>) =>
  ({ locales }: { locales: string[] }) =>
    Promise.all(
      locales.map(async (locale) => {
        const { default: messages } = await load(locale).catch(() => ({ default: {} }));
        const entries = Object.entries(messages);
        return { locale, data: Object.fromEntries(entries.map(([key, text]) => [`${pluginId}.${key}`, text])) };
      }),
    );
