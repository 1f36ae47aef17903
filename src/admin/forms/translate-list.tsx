import { Typography } from '@strapi/design-system';
import { currentLanguage, type Language } from '../language';
import { choiceLabels } from './choice-labels';
import { translateField } from './translate-form';

interface Header {
  name: string;
  label?: unknown;
  attribute?: { type: string; enum?: string[] };
  cellFormatter?: unknown;
}

/** Shows the columns of a list in the language of the admin, and choices by their labels: Strapi shows their codes. */
export function translateList<Context extends { displayedHeaders: Header[] }>(context: Context): Context {
  const language = currentLanguage();
  const displayedHeaders = context.displayedHeaders.map((header) =>
    withLabels(language === 'fr' ? header : translateField(header, language), language),
  );
  return { ...context, displayedHeaders };
}

function withLabels(header: Header, language: Language): Header {
  const { name, attribute } = header;
  const values = attribute?.enum;
  if (attribute?.type !== 'enumeration' || !values) return header;
  const labels = choiceLabels(name, values, language);
  const cellFormatter = (row: Record<string, unknown>) => {
    const value = row[name];
    return <Typography textColor="neutral800">{typeof value === 'string' ? (labels[value] ?? value) : '-'}</Typography>;
  };
  return { ...header, cellFormatter };
}
