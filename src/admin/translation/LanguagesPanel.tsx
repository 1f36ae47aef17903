import { Flex, Typography } from '@strapi/design-system';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { RECORD_LOCALE } from './record-locale';

interface Version {
  locale?: string | null;
  status?: string;
}

interface PanelProps {
  documentId?: string;
  document?: Version & { id?: number | string; localizations?: Version[] };
  meta?: { availableLocales?: Version[] };
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

const LANGUAGES = [RECORD_LOCALE, 'en', 'it'];

/** The languages of an entry with what is published of each, and which ones the next publication takes. */
export function LanguagesPanel({ documentId, document, meta }: PanelProps) {
  const { formatMessage, formatList } = useIntl();
  const [{ query }] = useQueryParams<Query>();
  const isModified = useForm('LanguagesPanel', ({ modified }) => modified);
  const current = query.plugins?.i18n?.locale;
  if (!documentId || !current || !document?.locale) return null;
  const versions: Version[] = [document, ...(meta?.availableLocales ?? [])];
  const statusOf = (locale: string) => versions.find((version) => version.locale === locale)?.status ?? 'missing';
  const t = (id: string, values?: Record<string, string>) => formatMessage({ id: `odus.translation.${id}` }, values);
  const nameOf = (locale: string) => formatMessage({ id: `odus.language.${locale}` });
  const changed = LANGUAGES.filter((locale) =>
    locale === current ? isModified || isChanged(statusOf(locale)) : isChanged(statusOf(locale)),
  );
  return {
    title: t('languages'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={1}>
        {LANGUAGES.map((locale) => (
          <Typography key={locale} variant="pi">
            {nameOf(locale)} : {t(statusOf(locale))}
          </Typography>
        ))}
        {changed.length > 0 && (
          <Typography variant="pi" textColor="neutral700">
            {t('publishes', { languages: formatList(changed.map((locale) => nameOf(locale).toLowerCase())) })}
          </Typography>
        )}
      </Flex>
    ),
  };
}

const isChanged = (status: string): boolean => status === 'draft' || status === 'modified';
