import { Typography } from '@strapi/design-system';
import { currentLanguage, type Language } from '../language';
import { RelatedNames } from '../lists/RelatedNames';
import { choiceLabels } from './choice-labels';
import { translateField } from './translate-form';

interface Header {
  name: string;
  label?: unknown;
  attribute?: { type: string; enum?: string[]; relation?: string };
  cellFormatter?: unknown;
}

/** Shows the columns of a list in the language of the admin, choices by their labels and relations by names: Strapi shows codes and counts. */
export function translateList<Context extends { displayedHeaders: Header[] }>(context: Context): Context {
  const language = currentLanguage();
  const displayedHeaders = context.displayedHeaders.map((header) =>
    isToMany(header) ? withNames(translated(header, language)) : withLabels(translated(header, language), language),
  );
  return { ...context, displayedHeaders };
}

const translated = (header: Header, language: Language): Header =>
  language === 'fr' ? header : translateField(header, language);

const isToMany = ({ attribute }: Header): boolean =>
  attribute?.type === 'relation' && attribute.relation?.endsWith('ToMany') === true;

const withNames = (header: Header): Header => ({
  ...header,
  cellFormatter: ({ documentId }: { documentId: string }, _header: object, { model }: { model: string }) => (
    <RelatedNames column={`${model}/${header.name}`} documentId={documentId} />
  ),
});

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
