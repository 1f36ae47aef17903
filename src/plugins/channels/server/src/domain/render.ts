import type { Publication } from './channel';
import { toItem } from './item';
import type { LocaleChain } from './localise';
import { columnsOf, type Column } from './shape/columns';

/** The columns of what a channel publishes. */
export const columnsOfPublication = ({ channel, fields, locales, timeZone, languageTags }: Publication): Column[] =>
  columnsOf(channel.shape, { fields, locales: locales.all, timeZone, languageTags });

/** The language that was asked for, then those that stand in for it. */
export const chainOf = (locale: string, { locales }: Pick<Publication, 'locales'>): LocaleChain => [
  locale,
  locales.defaultLocale,
];

/** Shows records as a channel does in one language. Pure: the same record and contract always give the same item. */
export function itemRenderer(publication: Publication, locale: string) {
  const columns = columnsOfPublication(publication);
  const chain = chainOf(locale, publication);
  return (documentId: string, data: unknown): Record<string, unknown> => toItem(documentId, data, columns, chain);
}
