import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { titleOf } from '../domain/derived-source';
import type { Field, Lookup, PublishedEntry, Term } from '../domain/source';
import { getService } from './get-service';

/** The terms that a filter may compare a field with, in the words of people. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async of({ terms }: Field): Promise<Term[]> {
    if (!terms) return [];
    if ('codes' in terms) {
      return terms.codes.map((code) => ({ code, label: terms.labels?.[code] ?? { fr: code }, broader: [] }));
    }
    const { uid, code } = terms;
    const { defaultLocale } = await getService(strapi, 'locales').read();
    const documentIds = await getService(strapi, 'entries').publishedIds(uid, defaultLocale);
    const { load, lookup } = getService(strapi, 'entry-graph').create();
    await load(documentIds.map((documentId) => ({ uid, documentId })));
    return documentIds.flatMap((documentId) => {
      const entry = lookup({ uid, documentId });
      const known = entry && code(entry, lookup);
      return entry && known ? [termOf(entry, known, lookup, configurationOf(strapi).terms)] : [];
    });
  },
});

function termOf(
  entry: PublishedEntry,
  code: string,
  lookup: Lookup,
  toTerms: ReturnType<typeof configurationOf>['terms'],
): Term {
  const term = toTerms[entry.uid]?.(entry, lookup);
  return {
    code,
    label: term?.label ?? titleOf(entry.values) ?? { fr: code },
    broader: term?.broader ?? [],
    ...(term?.aliases ? { aliases: term.aliases } : {}),
  };
}
