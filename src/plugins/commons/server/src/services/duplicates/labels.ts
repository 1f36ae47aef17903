import type { Core, UID } from '@strapi/strapi';

interface ContentTypes {
  findConfiguration(type: object): Promise<{ metadatas: Record<string, { edit?: { label?: string } }> }>;
}

/** What the form of a type calls its attributes. */
export async function labelsOf(strapi: Core.Strapi, uid: string): Promise<Record<string, string>> {
  const service = strapi.plugin('content-manager').service('content-types') as unknown as ContentTypes;
  const { metadatas } = await service.findConfiguration(strapi.contentType(uid as UID.ContentType));
  return Object.fromEntries(
    Object.entries(metadatas).flatMap(([name, { edit }]) => (edit?.label ? [[name, edit.label]] : [])),
  );
}
