import type { Core } from '@strapi/strapi';
import { findTerms, type FoundTerms } from '../domain/find-terms';
import type { Field, Term } from '../domain/source';
import { getService } from './get-service';

/** Vocabularies seldom change, and a term that is not found is looked for again. */
const TRUSTED_MS = 300_000;
const READ_AGAIN_MS = 1000;

/** The terms that readers of channels may name. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const known = new Map<string, { terms: Term[]; readAt: number }>();

  const read = async (field: Field, olderThanMs: number): Promise<Term[]> => {
    const before = known.get(field.name + uidOf(field));
    if (before && performance.now() - before.readAt < olderThanMs) return before.terms;
    const readAt = performance.now();
    const terms = await shownTerms(strapi, field);
    known.set(field.name + uidOf(field), { terms, readAt });
    return terms;
  };

  return {
    /** Every term of a field that anybody may read. */
    list: (field: Field): Promise<Term[]> => read(field, READ_AGAIN_MS),

    /** The same, as they were at most five minutes ago. */
    recent: (field: Field): Promise<Term[]> => read(field, TRUSTED_MS),

    /** What was written for a field, as codes. */
    async find(field: Field, texts: string[]): Promise<FoundTerms> {
      if (!field.terms) return { codes: [...new Set(texts)].sort() };
      const found = findTerms(texts, await read(field, TRUSTED_MS));
      return 'codes' in found ? found : findTerms(texts, await read(field, READ_AGAIN_MS));
    },
  };
};

const uidOf = ({ terms }: Field): string => (terms && 'uid' in terms ? ` ${terms.uid}` : '');

/** Entries that have records are named only when these may be shown. */
async function shownTerms(strapi: Core.Strapi, field: Field): Promise<Term[]> {
  const terms = await getService(strapi, 'known-terms').of(field);
  if (!field.terms || !('uid' in field.terms)) return terms;
  const hidden = await getService(strapi, 'record-store').hiddenIds(field.terms.uid);
  return terms.filter(({ code }) => !hidden.has(code));
}
