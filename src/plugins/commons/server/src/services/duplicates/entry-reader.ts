import type { Core } from '@strapi/strapi';
import { findMany } from '../../../../../../plugin-kit/server/populate';
import type { DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import { featuresOf, type Features } from '../../domain/duplicates/features';
import { rowsInDraft } from '../rows';
import { selectionOf, treeOf } from './tree';

type Row = Record<string, unknown> & { documentId: string; locale?: string | null };

/**
 * Reads what distinguishes entries, as members write them: of the drafts, in their first language, with their names in the others. An entry
 * that was merged into another one is not one any more.
 */
export async function readFeatures(
  strapi: Core.Strapi,
  declaration: DuplicatesDeclaration,
  documentIds: string[],
): Promise<Map<string, Features>> {
  const { uid, replacedBy } = declaration;
  const selection = selectionOf(strapi, uid, treeOf(declaration));
  const { where, isLocalised, defaultLocale } = await rowsInDraft(strapi, uid);
  const rows = (await findMany(strapi, uid, {
    where: { ...where, documentId: { $in: documentIds } },
    select: [...(selection.select ?? []), ...(isLocalised ? ['locale'] : [])],
    populate: { ...selection.populate, [replacedBy]: { select: ['documentId'] } },
  })) as unknown as Row[];
  const features = new Map<string, Features>();
  for (const documentId of documentIds) {
    const own = rows.filter((row) => row.documentId === documentId);
    const record = own.find(({ locale }) => locale === defaultLocale) ?? own[0];
    if (!record || record[replacedBy]) continue;
    features.set(documentId, withNames(declaration, record, own));
  }
  return features;
}

/** Names in other languages come after those of the first. */
function withNames(declaration: DuplicatesDeclaration, record: Row, rows: Row[]): Features {
  const read = featuresOf(declaration, record);
  const others = rows.filter((row) => row !== record).flatMap((row) => featuresOf(declaration, row).names);
  const names = new Map([...read.names, ...others].map((words) => [words.join(' '), words]));
  return { ...read, names: [...names.values()] };
}
