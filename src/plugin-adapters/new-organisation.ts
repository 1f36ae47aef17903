import type { Core } from '@strapi/strapi';

interface Asked {
  name: string;
  /** As somebody typed it. */
  commune: string;
}

/** The draft of an organisation that somebody joins the cooperative with: its commune is linked when it is one of the territory's. */
export async function newOrganisation(strapi: Core.Strapi, { name, commune }: Asked): Promise<Record<string, unknown>> {
  const territory = (await strapi.db
    .query('api::territory.territory')
    .findOne({ where: { name: { $eqi: commune } }, select: ['documentId'] })) as { documentId: string } | null;
  return { name, ...(territory && { territory: territory.documentId }) };
}
