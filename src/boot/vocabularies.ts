import type { Core } from '@strapi/strapi';
import { bulkInsert, type BulkEntry } from '../bulk-loading/bulk-insert';
import { documentIdFor } from '../bulk-loading/document-id';
import { conceptDisplayName } from '../ontology/display-name';
import { vocabularies, type ConceptSeed, type VocabularySeed } from '../ontology/vocabularies';

const VOCABULARY = 'api::vocabulary.vocabulary';
const CONCEPT = 'api::concept.concept';

/** Adds the vocabularies and the terms that are missing; what is there belongs to the members and is never changed. */
export async function ensureVocabularies(strapi: Core.Strapi): Promise<void> {
  await insertMissing(strapi, VOCABULARY, vocabularies.map(vocabularyEntry));
  await insertMissing(strapi, CONCEPT, vocabularies.flatMap(conceptEntries));
}

async function insertMissing(strapi: Core.Strapi, uid: typeof VOCABULARY | typeof CONCEPT, entries: BulkEntry[]) {
  const rows = (await strapi.db.query(uid).findMany({ select: ['documentId'] })) as { documentId: string }[];
  const known = new Set(rows.map(({ documentId }) => documentId));
  const missing = entries.filter(({ documentId }) => !known.has(documentId));
  if (missing.length > 0) await bulkInsert(strapi, uid, missing);
}

const vocabularyEntry = ({ code, title, governance, broader }: VocabularySeed): BulkEntry => ({
  documentId: vocabularyId(code),
  data: { code, title, governance, broader: broader && vocabularyId(broader) },
});

const conceptEntries = (vocabulary: VocabularySeed): BulkEntry[] =>
  vocabulary.concepts.map((concept, index) => ({
    documentId: conceptId(vocabulary.code, concept.code),
    data: conceptData(vocabulary, concept, index + 1),
  }));

const conceptData = (vocabulary: VocabularySeed, concept: ConceptSeed, position: number) => ({
  displayName: conceptDisplayName(concept.prefLabel),
  scheme: vocabularyId(vocabulary.code),
  code: concept.code,
  prefLabel: concept.prefLabel,
  broader: (concept.broader ?? []).map((code) => conceptId(vocabulary.broader ?? vocabulary.code, code)),
  mappings: concept.mappings ?? [],
  state: 'active',
  position,
  flags: concept.flags ?? [],
});

export const vocabularyId = (code: string): string => documentIdFor(VOCABULARY, code);

/** The documentId of a term that the ontology brings. */
export const conceptId = (scheme: string, code: string): string => documentIdFor(CONCEPT, `${scheme}/${code}`);
