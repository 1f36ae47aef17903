import type { Core } from '@strapi/strapi';
import { typeOfSegment, type Identifier } from '../ontology/uri';
import { documentIdOfPage, findEntry, isPublicType } from './entries';
import { findReference } from './references';
import type { Resolution } from './resolution';

/** What an identifier leads to. */
export async function resolveIdentifier(strapi: Core.Strapi, identifier: Identifier): Promise<Resolution> {
  const type = typeOfSegment(identifier.segment);
  if (!type) return findReference(strapi, identifier);
  const resolution = await findEntry(strapi, type, identifier);
  if (resolution.kind !== 'merged') return resolution;
  // Where it leads must not tell of what may not be seen.
  const target = await findEntry(strapi, type, resolution.into);
  return target.kind === 'absent' ? target : resolution;
}

/** What the name of a page leads to: `venue` and a slug, of now or of before, or the codes of a term. */
export async function resolvePage(strapi: Core.Strapi, { segment, key }: Identifier): Promise<Resolution> {
  const type = typeOfSegment(segment);
  if (!type || !isPublicType(type)) return resolveIdentifier(strapi, { segment, key });
  return resolveIdentifier(strapi, { segment, key: [await documentIdOfPage(strapi, type, key[0] ?? '')] });
}
