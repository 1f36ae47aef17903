import { shownFields, type Publication } from './channel';
import { toItem } from './item';

/** A record as a channel shows it in one language. Pure: the same record and contract always give the same item. */
export function renderItem(
  documentId: string,
  data: unknown,
  { channel, fields, locales }: Publication,
  locale: string,
): Record<string, unknown> {
  return toItem(documentId, data, shownFields(channel, fields), [locale, locales.defaultLocale], locales.all);
}
