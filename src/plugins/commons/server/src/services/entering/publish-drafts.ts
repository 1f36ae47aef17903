import type { Core } from '@strapi/strapi';
import type { Chosen, Grid, Makeable, RowValues } from '../../domain/grid/grid';
import { rightsOn } from '../../permissions/type-rights';
import { documentsOf, hasDrafts } from '../../../../../../plugin-kit/server/schema';
import { draftRow } from './draft-rows';

type Named = { documentId: string } & Record<string, unknown>;

/** A draft that a row names cannot be published: the row is refused with it, under the column that names it. */
export class RefusedDraft extends Error {
  constructor(
    readonly column: string,
    override readonly cause: unknown,
  ) {
    super((cause as Error).message);
  }
}

/** Publishes the drafts that a row names, as a new show in a new venue. @throws RefusedDraft */
export async function publishDrafts(
  strapi: Core.Strapi,
  { columns }: Grid,
  values: RowValues,
  ability: unknown,
): Promise<void> {
  for (const { name, entry } of columns) {
    const chosen = values[name] as Chosen | undefined;
    if (!entry?.create || !chosen) continue;
    try {
      await publishDraft(strapi, entry, chosen.documentId, ability);
    } catch (error) {
      throw new RefusedDraft(name, error);
    }
  }
}

/** A draft, after those that were made with it. What is published already stays as its readers know it. */
async function publishDraft(
  strapi: Core.Strapi,
  { uid, create }: Makeable,
  documentId: string,
  ability: unknown,
): Promise<void> {
  if (!hasDrafts(strapi, uid)) return;
  const query = strapi.db.query(uid);
  if (await query.count({ where: { documentId, publishedAt: { $notNull: true } } })) return;
  const made = (create?.fields ?? []).filter(({ entry }) => entry?.create);
  const draft = (await query.findOne({
    where: { documentId, ...(await draftRow(strapi, uid)) },
    // Rights may depend on any of its relations: who answers for it, who made it.
    populate: true,
  })) as Named | null;
  if (!draft) return;
  for (const { name, entry } of made)
    for (const one of [draft[name] ?? []].flat() as Named[])
      if (entry) await publishDraft(strapi, entry, one.documentId, ability);
  // Left as a draft, it is refused with the row by the rules of publication, which name it.
  if (!rightsOn(strapi, ability, uid).may('publish', draft)) return;
  await documentsOf(strapi, uid).publish({ documentId });
}
