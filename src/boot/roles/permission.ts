import type { Core } from '@strapi/strapi';
import { LOCALES } from '../../ontology/i18n-text';
import type { ContentTypeUid } from '../../ontology/rules/state';

/** A permission as Strapi gives it to a role of the admin. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

export type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** To use a part of the admin that is not a content type. */
export const toUse = (action: string, ...conditions: string[]): Permission => ({
  action,
  subject: null,
  properties: {},
  conditions,
});

/** To do this with the entries of a type that satisfy the conditions. */
export function toDo(strapi: Core.Strapi, verb: Verb, uid: string, conditions: string[] = []): Permission {
  const hasFields = verb !== 'delete' && verb !== 'publish';
  return {
    action: `plugin::content-manager.explorer.${verb}`,
    subject: uid,
    properties: { ...(hasFields ? { fields: fieldsOf(strapi, uid) } : {}), ...localesOf(strapi, uid) },
    conditions,
  };
}

/** An empty list of fields would forbid everything, so they are named; who writes in whose name is for the cooperative to say. */
function fieldsOf(strapi: Core.Strapi, uid: string): string[] {
  const { getNestedFields } = strapi.service('admin::content-type') as unknown as {
    getNestedFields(model: object, options: object): string[];
  };
  const fields = getNestedFields(strapi.contentType(uid as ContentTypeUid), { components: strapi.components });
  return fields.filter((field) => field !== 'accounts');
}

function localesOf(strapi: Core.Strapi, uid: string): { locales?: string[] } {
  const { i18n } =
    (strapi.contentType(uid as ContentTypeUid).pluginOptions as { i18n?: { localized?: boolean } }) ?? {};
  return i18n?.localized ? { locales: [...LOCALES] } : {};
}
