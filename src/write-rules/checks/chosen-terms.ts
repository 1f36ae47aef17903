import type { Core } from '@strapi/strapi';
import { attributesOf } from '../../plugin-kit/server/schema';
import type { I18nText } from '../../ontology/i18n-text';
import { ancestorsOf } from '../../ontology/rules/lineage';
import { termViolations, type ChosenTerm, type Term, type Titles } from '../../ontology/rules/terms';
import { violation } from '../../ontology/rules/violation';
import { vocabularyOf } from '../../ontology/vocabularies-of-fields';
import { checkOf, type Check } from './check';
import { readLineage } from './lineage';

const CONCEPT = 'api::concept.concept';

/** INV-17 and INV-24: terms that were not chosen before belong to the vocabulary of their field and are in use. */
export const checkChosenTerms: Check = async (strapi, uid, before, after) => {
  if (uid === CONCEPT) return [];
  const known = new Set((before ? termsIn(strapi, uid, before) : []).map(keyOf));
  const chosen = termsIn(strapi, uid, after).filter((one) => !known.has(keyOf(one)));
  if (chosen.length === 0) return [];
  const terms = await readTerms(strapi, chosen);
  const isMisplaced = ({ holder, attribute, documentId }: ChosenTerm) => {
    const expected = vocabularyOf(holder, attribute);
    return expected !== undefined && expected !== terms.get(documentId)?.vocabulary;
  };
  const titles = chosen.some(isMisplaced) ? await readTitles(strapi) : new Map<string, I18nText>();
  return chosen.flatMap((one) => termViolations(one, terms.get(one.documentId) ?? {}, titles));
};

/** A genre is one of the disciplines of the show. */
export const checkGenres = checkOf('api::production.production', async (strapi, before, { genres, disciplines }) => {
  const known = idsOf([...(before?.genres ?? []), ...(before?.disciplines ?? [])]);
  if (!genres?.length || [...idsOf([...genres, ...(disciplines ?? [])])].every((one) => known.has(one))) return [];
  const lineage = await readLineage(strapi, CONCEPT, 'broader', [...idsOf(genres)]);
  const chosen = idsOf(disciplines ?? []);
  const isOfAnother = (documentId: string) => {
    const ancestors = [...ancestorsOf(documentId, lineage)];
    return ancestors.length > 0 && !ancestors.some((ancestor) => chosen.has(ancestor));
  };
  return genres
    .filter(({ documentId }) => isOfAnother(documentId ?? ''))
    .map(({ prefLabel }) => violation('vocabulary', ['genres'], 'genreOfDiscipline', { name: prefLabel ?? '' }));
});

/** A broader term is of the same vocabulary, or of the one that the vocabulary refines. */
export const checkBroaderTerms = checkOf(CONCEPT, async (strapi, before, after) => {
  const known = idsOf(before?.broader ?? []);
  const added = (after.broader ?? []).filter(({ documentId }) => !known.has(documentId ?? ''));
  if (added.length === 0 || !after.scheme) return [];
  const scheme = (await strapi.db
    .query('api::vocabulary.vocabulary')
    .findOne({ where: { documentId: after.scheme.documentId }, populate: { broader: true } })) as {
    code: string;
    broader: { code: string } | null;
  };
  const terms = await readTerms(strapi, added as { documentId: string }[]);
  return added
    .filter(
      ({ documentId }) => ![scheme.code, scheme.broader?.code].includes(terms.get(documentId ?? '')?.vocabulary ?? ''),
    )
    .map(({ prefLabel }) => violation('vocabulary', ['broader'], 'broaderVocabulary', { name: prefLabel ?? '' }));
});

const idsOf = (terms: { documentId?: string }[]): Set<string> =>
  new Set(terms.map(({ documentId }) => documentId ?? ''));

const keyOf = ({ holder, attribute, documentId }: ChosenTerm): string => `${holder} ${attribute} ${documentId}`;

/** Every term that an entry names, itself or in its components. */
function termsIn(strapi: Core.Strapi, uid: string, values: object, path: ChosenTerm['path'] = []): ChosenTerm[] {
  return Object.entries(attributesOf(strapi, uid)).flatMap(([attribute, { type, target, component }]) => {
    const value = (values as Record<string, object | object[] | null>)[attribute];
    if (!value || !(type === 'component' || target === CONCEPT)) return [];
    const items = [value].flat() as { documentId: string }[];
    const here = [...path, attribute];
    return type === 'component'
      ? items.flatMap((item, index) =>
          termsIn(strapi, component ?? '', item, Array.isArray(value) ? [...here, index] : here),
        )
      : items.map(({ documentId }) => ({ holder: uid, attribute, path: here, documentId }));
  });
}

async function readTerms(strapi: Core.Strapi, chosen: { documentId: string }[]): Promise<Map<string, Term>> {
  const rows = (await strapi.db.query(CONCEPT).findMany({
    select: ['documentId', 'prefLabel', 'state'],
    where: { documentId: { $in: chosen.map(({ documentId }) => documentId) } },
    populate: { scheme: { select: ['code'] } },
  })) as { documentId: string; prefLabel: I18nText; state: string; scheme: { code: string } | null }[];
  return new Map(rows.map(({ documentId, scheme, ...term }) => [documentId, { ...term, vocabulary: scheme?.code }]));
}

async function readTitles(strapi: Core.Strapi): Promise<Titles> {
  const rows = (await strapi.db.query('api::vocabulary.vocabulary').findMany({ select: ['code', 'title'] })) as {
    code: string;
    title: I18nText;
  }[];
  return new Map(rows.map(({ code, title }) => [code, title]));
}
