import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../ontology/rules/state';
import { writeColumns } from './computed';
import { readState, type Row } from '../entries/state';

interface Named {
  slug?: string | null;
  formerSlugs?: string[] | null;
}

/** The address under which an entry is published keeps leading to it when it is published under another. */
export async function keepSlug<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  published: Row<UID> | null,
  draft: Row<UID>,
): Promise<void> {
  const { slug, formerSlugs } = draft as Named;
  if (!('formerSlugs' in draft)) return;
  const { slug: former } = (published ?? {}) as Named;
  const kept = [...(formerSlugs ?? []).filter((one) => one !== former), ...(former ? [former] : [])];
  const others = kept.filter((one) => one !== slug);
  if (others.length > 0 || formerSlugs?.length) await writeColumns(strapi, uid, draft, { formerSlugs: others });
}

/** What is withdrawn may be renamed before it comes back: its draft remembers under which address it was published. */
export async function keepSlugOfWithdrawn(strapi: Core.Strapi, uid: ContentTypeUid, documentId: string): Promise<void> {
  const published = await readState(strapi, uid, documentId, { status: 'published', populate: {} });
  const draft = await readState(strapi, uid, documentId, { populate: {} });
  if (!published || !draft || !('formerSlugs' in draft)) return;
  const { slug } = published as Named;
  const { formerSlugs } = draft as Named;
  if (!slug || formerSlugs?.includes(slug)) return;
  await writeColumns(strapi, uid, draft, { formerSlugs: [...(formerSlugs ?? []), slug] });
}
