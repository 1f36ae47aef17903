import type { Core } from '@strapi/strapi';
import type { Identifier } from '../ontology/uri';
import { referenceRecord } from './records';
import { ABSENT, type Resolution } from './resolution';

type Row = { documentId: string } | null;

/** How a term or a territory is found by the two codes of its URI. */
const REFERENCES: Record<string, { uid: string; where(codes: string[]): object }> = {
  concept: { uid: 'api::concept.concept', where: ([scheme, code]) => ({ code, scheme: { code: scheme } }) },
  territory: { uid: 'api::territory.territory', where: ([codeType, code]) => ({ codeType, code }) },
};

/** What the identifier of a term or of a territory leads to; neither has drafts. */
export async function findReference(strapi: Core.Strapi, identifier: Identifier): Promise<Resolution> {
  const reference = REFERENCES[identifier.segment];
  if (!reference) return ABSENT;
  const { uid, where } = reference;
  const row = (await strapi.db.query(uid).findOne({ select: ['documentId'], where: where(identifier.key) })) as Row;
  const data = row && (await referenceRecord(strapi, { uid, documentId: row.documentId }));
  return data ? { kind: 'current', uid, identifier, pageName: identifier.key, data } : ABSENT;
}
