import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { RECORD_LOCALE } from './record-locale';
import { SourceText } from './SourceText';

interface FieldLayout {
  name: string;
  required?: boolean;
  disabled?: boolean;
  hint?: ReactNode;
  attribute?: { pluginOptions?: { i18n?: { localized?: boolean } } };
}

type Rows = FieldLayout[][];

interface EditLayout {
  layout: Rows[];
  options?: { i18n?: { localized?: boolean } };
}

interface Edited {
  layout: EditLayout;
}

/**
 * The form of a translation: each text is written beside the French one, and what all languages share is read only. Nothing of a
 * translation is needed to publish: the French text stands in for one that lacks.
 */
export function showSource<Context extends Edited>(context: Context): Context {
  const { layout } = context;
  // Strapi gives hooks the query, but its own hook of languages does not pass it on.
  const locale = new URLSearchParams(window.location.search).get('plugins[i18n][locale]');
  if (!layout.options?.i18n?.localized || !locale || locale === RECORD_LOCALE) return context;
  const ofTranslation = (field: FieldLayout): FieldLayout =>
    field.attribute?.pluginOptions?.i18n?.localized
      ? { ...field, required: false, hint: <SourceText name={field.name} /> }
      : {
          ...field,
          required: false,
          disabled: true,
          hint: <FormattedMessage id="odus.translation.shared" defaultMessage="Shared by all languages" />,
        };
  return {
    ...context,
    layout: { ...layout, layout: layout.layout.map((rows) => rows.map((row) => row.map(ofTranslation))) },
  };
}
