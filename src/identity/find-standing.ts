import type { Core } from '@strapi/strapi';
import { typeOfSegment, type Identifier } from '../ontology/uri';
import { documentIdOfPage, findEntry, isPublicType } from './entries';
import { findReference } from './references';
import type { Standing } from './standing';

/** What an identifier leads to. */
export async function findStanding(strapi: Core.Strapi, identifier: Identifier): Promise<Standing> {
  const type = typeOfSegment(identifier.segment);
  if (!type) return findReference(strapi, identifier);
  const standing = await findEntry(strapi, type, identifier);
  if (standing.kind !== 'merged') return standing;
  // Where it leads must not tell of what may not be seen.
  const target = await findEntry(strapi, type, standing.into);
  return target.kind === 'absent' ? target : standing;
}

/** What the name of a page leads to: `venue` and a slug, of now or of before, or the codes of a term. */
export async function findStandingOfPage(strapi: Core.Strapi, { segment, key }: Identifier): Promise<Standing> {
  const type = typeOfSegment(segment);
  if (!type || !isPublicType(type)) return findStanding(strapi, { segment, key });
  return findStanding(strapi, { segment, key: [await documentIdOfPage(strapi, type, key[0] ?? '')] });
}
