import type { Core } from '@strapi/strapi';
import { attributesOf } from '../plugin-kit/server/schema';
import type { ContentTypeUid } from '../ontology/rules/state';

/** What a new entry has unless it says otherwise: the zone of the territory, and typed by hand as its source. */
export async function withDefaults(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const attributes = attributesOf(strapi, uid);
  return {
    ...(attributes.timeZone ? { timeZone: strapi.config.get('territory.timeZone', 'Europe/Paris') } : {}),
    ...(attributes.provenance && !data.provenance ? await typedByHand(strapi) : {}),
    ...withoutEmpty(data, ['timeZone', 'provenance']),
  };
}

async function typedByHand(strapi: Core.Strapi) {
  const source = (await strapi.db
    .query('api::source.source')
    .findOne({ where: { kind: 'entry' }, orderBy: { id: 'asc' } })) as { documentId: string } | null;
  return source ? { provenance: { source: source.documentId, firstSeenAt: new Date() } } : {};
}

/** The data without these attributes when they are empty, so that they do not hide a default. */
const withoutEmpty = (data: Record<string, unknown>, names: string[]) =>
  Object.fromEntries(Object.entries(data).filter(([name, value]) => value || !names.includes(name)));
